import fs from 'node:fs';
import path from 'node:path';
import { READER_VERSION } from '../../src/plugins/on-record/reader/version';
import type { Browser, Page } from 'playwright-core';
import type { Review, ReviewedClaim, ReviewedFact } from '../../src/plugins/on-record/shared/review/facts';
import { read } from '../../src/plugins/on-record/reader';
import { startApp, type RunningApp } from './support/app';
import { faultsOf, launch, signIn } from './support/browser';
import { chromium } from './support/chromium';

const ROOT = path.resolve(__dirname, '../..');
const executable = chromium();
const sample = fs.readFileSync(path.join(ROOT, 'src/plugins/on-record/sample/ashrafi.txt'), 'utf8');
const english = 'Minister Jane Doe said: 120 tonnes of wheat were bought last year. She added: 30 villages got water.';

const whenThere = executable ? describe : describe.skip;

whenThere('what changes under an editor', () => {
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
  const store = async (text: string, reading?: object) => {
    count += 1;
    const body = `${text}\n${count}.`;
    const stored = await app.admin<{ documentId: string }>('POST', '/on-record/articles', {
      body,
      source,
      ...(reading && { reading }),
    });
    article = stored.documentId;
    await page.goto(`${app.address}/admin/plugins/on-record/${article}`);
    await page.waitForSelector('[role=option]');
  };
  const review = () => app.admin<Review>('GET', `/on-record/articles/${article}/review`);
  const claims = async () => (await review()).facts.filter((fact): fact is ReviewedClaim => fact.type === 'claim');
  const saved = () => page.waitForSelector('[role=status]:has-text("همه ذخیره شد")');
  const elsewhere = async (...facts: ReviewedFact[]) => {
    const { revision } = await review();
    await app.admin('POST', `/on-record/articles/${article}/review/changes`, {
      batch: `elsewhere-${revision}-${article}`,
      base: revision,
      facts: facts.map((fact) => ({ id: fact.id, to: fact })),
    });
  };
  const openDialog = async (name: string) => {
    await page.click(`header button:has-text("${name}")`);
    await page.waitForSelector('dialog[open]');
  };

  test('a text is read again: only what differs is shown, and what was decided stays', async () => {
    const { statements, claims: read2, findings, language } = read(sample);
    const older = { language, readerVersion: '0.9.0', statements, claims: read2.slice(2), findings: [] };
    await store(sample, {
      ...older,
      findings: findings.filter((one) => one.claims.every((id) => older.claims.some((claim) => claim.id === id))),
    });
    const [decided] = await claims();
    await elsewhere({ ...decided, value: '7', decision: 'accepted' });
    await page.reload();
    await page.waitForSelector(`header :text("${READER_VERSION}")`);
    await openDialog('خوانش دوباره');
    await page.waitForSelector('dialog li');
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('dialog li').count()).toBeGreaterThanOrEqual(2);
    const before = (await claims()).length;
    await page.click('dialog li:nth-of-type(1) input');
    await page.click('dialog button:has-text("بپذیر")');
    await saved();
    const now = await review();
    expect(now.readerVersion).not.toBe('0.9.0');
    expect((await claims()).length).toBe(before + 1);
    expect(now.facts.find(({ id }) => id === decided.id)).toMatchObject({ value: '7', decision: 'accepted' });
    await page.keyboard.press('KeyU');
    await page.waitForTimeout(900);
    await saved();
    expect((await claims()).length).toBe(before);
  });

  test('a text that reads as it was stored says so', async () => {
    await store(sample);
    await openDialog('خوانش دوباره');
    await page.waitForSelector('dialog [role=status]:has-text("همین‌طور می‌خواند")');
    await page.keyboard.press('Escape');
  });

  /** Drags the handle at one end of the selected fact's words over some pixels, to the left or to the right. */
  const drag = async (end: 'start' | 'end', by: number) => {
    const handle = await page.waitForSelector(`[data-handle=${end}]`);
    const box = (await handle.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step++) await page.mouse.move(x + (by * step) / 6, y);
    await page.mouse.up();
  };
  const wordsOf = async (id: string) => {
    const { facts, article: details } = await review();
    const { words } = facts.find((fact) => fact.id === id) as ReviewedClaim;
    return details.body.slice(words.start, words.end);
  };

  test('the ends of a claim are dragged word by word, in a right-to-left text and in a left-to-right one', async () => {
    for (const [text, outwards] of [
      [sample, -1],
      [english, 1],
    ] as const) {
      await store(text);
      const [claim] = await claims();
      const before = await wordsOf(claim.id);
      await page.click(`#fact-${claim.id}`);
      await drag('end', outwards * 70);
      await page.waitForTimeout(900);
      await saved();
      const longer = await wordsOf(claim.id);
      expect(longer.startsWith(before)).toBe(true);
      expect(longer.length).toBeGreaterThan(before.length);
      await page.keyboard.press('KeyU');
      await page.waitForTimeout(900);
      await saved();
      expect(await wordsOf(claim.id)).toBe(before);
    }
  });

  test('the start of a statement is dragged by touch', async () => {
    await store(sample);
    const statement = (await review()).facts.find(({ type }) => type === 'statement')!;
    await page.click(`#fact-${statement.id}`);
    const handle = await page.waitForSelector('[data-handle=start]');
    const box = (await handle.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (let step = 1; step <= 6; step++) await touch('touchMove', x - step * 15);
    await touch('touchEnd');
    await page.waitForTimeout(900);
    await saved();
    const moved = (await review()).facts.find(({ id }) => id === statement.id);
    expect(moved).toMatchObject({ content: { end: statement.type === 'statement' && statement.content.end } });
    expect(moved).not.toEqual(statement);
  });

  test('what changed is listed, the newest first, in the interface’s language', async () => {
    await store(sample);
    const [first] = await claims();
    await page.click(`#fact-${first.id}`);
    await page.keyboard.press('KeyA');
    await page.waitForTimeout(900);
    await saved();
    await elsewhere({ ...(await claims())[0], value: '7' });
    await openDialog('تغییرات');
    await page.waitForSelector('dialog ol > li');
    expect(await faultsOf(page)).toEqual([]);
    const shown = await page.locator('dialog ol > li').allInnerTexts();
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain('۷');
    expect(shown[1]).toMatch(/بازبینی‌نشده[\s\S]*پذیرفته/);
    expect(shown[1]).toContain('سارا');
    await page.click('dialog button:has-text("بستن")');
  });

  /** Another editor's page, as far as the server sees it: she has the article open. */
  const enterAsNarges = async () => {
    const email = 'narges@example.org';
    const roles = await app.admin<Array<{ id: number; code: string }>>('GET', '/admin/roles');
    const { registrationToken } = await app.admin<{ registrationToken: string }>('POST', '/admin/users', {
      firstname: 'نرگس',
      lastname: 'سهرابی',
      email,
      roles: roles.filter(({ code }) => code === 'strapi-super-admin').map(({ id }) => id),
    });
    const userInfo = { firstname: 'نرگس', lastname: 'سهرابی', password: 'Editor1234' };
    const { token } = await app.admin<{ token: string }>('POST', '/admin/register', { registrationToken, userInfo });
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${app.address}/on-record/articles/${article}/presence`, { method: 'POST', headers });
  };

  test('what another editor saves appears by itself where nothing is unsaved, and who is there is shown', async () => {
    await store(sample);
    const [first] = await claims();
    await enterAsNarges();
    await elsewhere({ ...first, decision: 'rejected' });
    await page.waitForSelector(`#fact-${first.id}[data-decision=rejected]`, { timeout: 20_000 });
    await page.waitForSelector('header :text("نزد نرگس سهرابی باز است")');
    expect(await page.locator('header :text("نزد نرگس سهرابی باز است")').count()).toBe(1);
  });
});
