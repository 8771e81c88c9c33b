import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Review } from '../../src/plugins/on-record/shared/review/facts';
import { startApp, type RunningApp } from './support/app';
import { faultsOf, launch, markWords, signIn } from './support/browser';
import { browserOrSkip } from './support/chromium';

const ROOT = path.resolve(__dirname, '../..');
const { executable, whenThere } = browserOrSkip();
const sample = fs.readFileSync(path.join(ROOT, 'src/plugins/on-record/sample/ashrafi.txt'), 'utf8');

whenThere('the review of an article, in Persian', () => {
  let app: RunningApp;
  let browser: Browser;
  let page: Page;
  let article: string;
  let source: string;

  beforeAll(async () => {
    app = await startApp();
    browser = await launch(executable as string);
    page = await signIn(browser, app.address);
    const sources = await app.admin<Array<{ id: string }>>('GET', '/on-record/sources');
    source = sources[0].id;
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  let count = 0;
  beforeEach(async () => {
    count += 1;
    const body = `${sample}\nنوبت ${count}`;
    const stored = await app.admin<{ documentId: string }>('POST', '/on-record/articles', { body, source });
    article = stored.documentId;
    await open(page);
  });

  const open = async (on: Page): Promise<void> => {
    await on.goto(`${app.address}/admin/plugins/on-record/${article}`);
    await on.waitForSelector('[role=option]');
  };
  const review = () => app.admin<Review>('GET', `/on-record/articles/${article}/review`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const saved = () => page.waitForSelector('[role=status]:has-text("همه ذخیره شد")');
  const decisions = async (type: string) =>
    (await review()).facts.filter((fact) => fact.type === type).map(({ decision }) => decision);

  test('the page is right-to-left, in Persian, and shows the text with its marks beside the cards', async () => {
    const frame = page.locator('main [dir]').first();
    expect(await frame.getAttribute('dir')).toBe('rtl');
    const { facts } = await review();
    expect(await page.locator('[role=option]').count()).toBe(facts.length);
    expect(await page.locator('mark[data-value]').count()).toBe(facts.filter(({ type }) => type === 'claim').length);
  });

  test('one key accepts, the next fact that waits is chosen, and it is saved by itself', async () => {
    await press('KeyN', 'KeyA', 'KeyA');
    await saved();
    const { facts } = await review();
    expect(facts.slice(0, 2).map(({ decision }) => decision)).toEqual(['accepted', 'accepted']);
  });

  test('a value is typed as it is said, and saved as typed however soon', async () => {
    const claims = (await review()).facts.filter((fact) => fact.type === 'claim');
    await page.click(`#fact-${claims[0].id}`);
    await press('KeyE');
    const field = page.locator('form input').first();
    await field.fill('۱۲۶ هزار و ۹۱۰');
    await field.press('Enter');
    await page.waitForSelector('form', { state: 'detached' });
    await saved();
    const claim = (await review()).facts.find(({ id }) => id === claims[0].id);
    expect(claim).toMatchObject({ value: '126910', decision: 'accepted' });
  });

  test('what is no number is said to be none, and is not saved', async () => {
    const [claim] = (await review()).facts.filter((fact) => fact.type === 'claim');
    await page.click(`#fact-${claim.id}`);
    await press('KeyE');
    const field = page.locator('form input').first();
    await field.fill('چند تا');
    await field.press('Enter');
    await page.waitForSelector('form [role=alert]');
    await page.waitForTimeout(300);
    expect(await page.locator('form').count()).toBe(1);
    await field.press('Escape');
    expect((await review()).facts.find(({ id }) => id === claim.id)).toEqual(claim);
  });

  test('words marked in the text become a claim', async () => {
    const before = await decisions('claim');
    await markWords(page, 'تعاونی');
    await page.click('[role=toolbar] button:nth-of-type(2)');
    await page.waitForSelector('form');
    await saved();
    expect((await decisions('claim')).length).toBe(before.length + 1);
  });

  test('undo takes the last step back', async () => {
    await press('KeyN', 'KeyX');
    await saved();
    expect((await review()).facts[0].decision).toBe('rejected');
    await press('KeyU');
    await page.waitForTimeout(1000);
    await saved();
    expect((await review()).facts[0].decision).toBe('proposed');
  });

  test('a finding is dismissed with a reason', async () => {
    await press('KeyF', 'KeyX');
    await page.keyboard.type('مبنای دو رقم یکی نیست');
    await press('Enter');
    await saved();
    expect(await decisions('finding')).toEqual(['dismissed']);
  });

  test('an article is accepted and published with a few keys', async () => {
    await press('Shift+KeyA', 'KeyF', 'KeyA', 'KeyP');
    await page.waitForSelector('dialog[open]');
    expect(await faultsOf(page)).toEqual([]);
    await press('Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    const { state } = await review();
    expect(state).toBe('published');
    const published = await fetch(`${app.address}/api/on-record/articles?filters[documentId]=${article}`);
    expect(((await published.json()) as { data: unknown[] }).data).toHaveLength(1);
  });

  test('without a network nothing is lost', async () => {
    await page.context().setOffline(true);
    await press('KeyN', 'KeyA');
    await page.waitForSelector('[role=status]:has-text("سرور در دسترس نیست")');
    await page.context().setOffline(false);
    await saved();
    expect((await review()).facts[0].decision).toBe('accepted');
  });

  test('when the server is killed nothing is lost, though the tab is closed meanwhile', async () => {
    await app.kill();
    await press('KeyN', 'KeyA');
    await page.waitForSelector('[role=status]:has-text("سرور در دسترس نیست")');
    const context = page.context();
    await page.close();
    await app.restart();
    page = await context.newPage();
    await open(page);
    await saved();
    expect((await review()).facts[0].decision).toBe('accepted');
  });

  test('two editors who change the same fact see both versions, and one of them chooses', async () => {
    const other = await page.context().newPage();
    await open(other);
    await press('KeyN', 'KeyA');
    await saved();
    await other.keyboard.press('KeyN');
    await other.keyboard.press('KeyX');
    await other.waitForSelector('dialog[open]');
    await other.click('dialog button:nth-of-type(1)');
    await other.waitForSelector('dialog[open]', { state: 'detached' });
    await other.waitForSelector('[role=status]:has-text("همه ذخیره شد")');
    expect((await review()).facts[0].decision).toBe('rejected');
    await other.close();
  });

  test('axe finds nothing wrong with the page', async () => {
    expect(await faultsOf(page)).toEqual([]);
    await press('KeyN', 'KeyE');
    expect(await faultsOf(page)).toEqual([]);
  });
});
