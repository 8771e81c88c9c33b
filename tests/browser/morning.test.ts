import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Review, ReviewedClaim, ReviewedStatement } from '../../src/plugins/on-record/shared/review/facts';
import { startApp, type RunningApp } from './support/app';
import { faultsOf, launch, signIn } from './support/browser';
import { browserOrSkip } from './support/chromium';

const SAMPLE = path.resolve(__dirname, '../../src/plugins/on-record/sample/ashrafi.txt');
/** The same briefing as the sample, which is stored already, with a headline of its own. */
const briefing = `مدیرکل تعاون خراسان جنوبی از مشاغل خانگی گفت\n${fs.readFileSync(SAMPLE, 'utf8')}`;
const FEWEST_ASKED_FOR = 40;

const { executable, whenThere } = browserOrSkip();

whenThere('an editor’s morning, in Persian', () => {
  let app: RunningApp;
  let browser: Browser;
  let page: Page;
  let article: string;
  let presses = 0;

  beforeAll(async () => {
    app = await startApp();
    browser = await launch(executable as string);
    page = await signIn(browser, app.address);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses += 1;
      await page.keyboard.press(key);
    }
  };
  const type = async (words: string) => {
    presses += words.length;
    await page.keyboard.type(words);
  };
  const review = () => app.admin<Review>('GET', `/on-record/articles/${article}/review`);
  const saved = () => page.waitForSelector('[role=status]:has-text("همه ذخیره شد")');
  const claimOf = async (words: string): Promise<ReviewedClaim> => {
    const { facts, article: details } = await review();
    return facts.find(
      (fact) => fact.type === 'claim' && details.body.slice(fact.words.start, fact.words.end).includes(words),
    ) as ReviewedClaim;
  };

  test('the Desk says how to begin, and leads to a new briefing', async () => {
    await page.goto(`${app.address}/admin/plugins/on-record`);
    await page.click('a[href$="/on-record/new"]');
    await page.waitForSelector('textarea');
  });

  test('a pasted briefing is read while one looks at it', async () => {
    await page.evaluate((text) => navigator.clipboard?.writeText(text).catch(() => undefined), briefing);
    await page.focus('textarea');
    presses += 1; // Ctrl+V
    await page.keyboard.insertText(briefing);
    await page.waitForSelector('text=/ناسازگاری.*۱/');
    expect(await page.locator('mark[data-value]').count()).toBeGreaterThan(10);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('closing the tab by accident loses nothing', async () => {
    await page.waitForTimeout(1000);
    await page.reload();
    await page.waitForSelector('mark[data-value]');
    expect(await page.inputValue('textarea')).toBe(briefing);
  });

  test('its source is chosen with one key, and it is stored with another', async () => {
    await page.getByRole('combobox', { name: 'منبع' }).focus();
    await press('ArrowDown', 'Control+Enter');
    await page.waitForURL(/\/on-record\/[a-z0-9]{24}/);
    article = page.url().match(/[a-z0-9]{24}/)?.[0] as string;
    await page.waitForSelector('[role=option]');
  });

  test('three things are corrected by keyboard', async () => {
    // A value, typed as it is said.
    const claim = await claimOf('۱۲۶ هزار و ۹۱۰');
    while (!(await page.locator(`#fact-${claim.id}[aria-selected=true]`).count())) await press('KeyJ');
    await press('KeyE', 'Control+KeyA');
    await type('۱۲۶ هزار و ۹۱۱');
    await press('Enter');
    await page.waitForSelector('form', { state: 'detached' });
    // The end of a statement, a word shorter.
    await press('KeyK');
    const before = (await review()).facts.find(({ id }) => id === claim.statement) as ReviewedStatement;
    await press('Shift+ArrowRight');
    // How it is reported.
    await press('KeyJ', 'KeyX');
    await saved();
    const { facts } = await review();
    const after = facts.find(({ id }) => id === claim.statement) as ReviewedStatement;
    expect(facts.find(({ id }) => id === claim.id)).toMatchObject({ decision: 'rejected', value: '126911' });
    expect(after.content.end).toBeLessThan(before.content.end);
  });

  test('the finding is looked at and kept for the checkers', async () => {
    await press('KeyF');
    expect(await page.locator('[aria-selected=true]').textContent()).toContain('۱۲٫۶');
    await press('KeyA');
  });

  test('what remains is accepted with one key, and published with two', async () => {
    await press('Shift+KeyA', 'KeyP');
    await page.waitForSelector('dialog[open]');
    await press('Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await review()).toMatchObject({ state: 'published' });
  });

  test('the public API shows what was said, corrected', async () => {
    const get = async (what: string) =>
      ((await (await fetch(`${app.address}/api/on-record/${what}`)).json()) as { data: Array<Record<string, unknown>> })
        .data;
    const about = `filters[article][documentId]=${article}&pagination[pageSize]=100`;
    const claims = await get(`claims?${about}`);
    expect(claims.map(({ value }) => value)).toContain('87000000000');
    expect(claims.map(({ value }) => value)).not.toContain('126911');
    expect(await get(`findings?${about}`)).toMatchObject([{ stated: '14', computed: '12.6' }]);
    expect((await get(`statements?${about}&populate=speaker`))[0]).toMatchObject({
      speaker: { name: 'غلامرضا اشرفی' },
    });
  });

  test('it took few key presses, the three corrections left out fewer still', () => {
    process.stderr.write(`Key presses from paste to publication, with three corrections: ${presses}\n`);
    expect(presses).toBeLessThan(FEWEST_ASKED_FOR);
  });
});
