import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startApp, type RunningApp } from './support/app';
import { launch, signIn } from './support/browser';
import { browserOrSkip } from './support/chromium';

const SAMPLE = path.resolve(__dirname, '../../src/plugins/on-record/sample/ashrafi.txt');
const briefing = fs.readFileSync(SAMPLE, 'utf8');
/** `npm run screenshots` puts them into docs/images, for the README. */
const folder = process.env.SCREENSHOTS ?? fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-screenshots-'));

const { executable, whenThere } = browserOrSkip();

whenThere.each([
  ['fa-IR', 'fa', 1280],
  ['en-US', 'en', 1920],
])('in %s', (locale, language, width) => {
  let app: RunningApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    browser = await launch(executable as string);
    page = await signIn(browser, app.address, locale);
    await page.setViewportSize({ width, height: width === 1280 ? 800 : 1000 });
    // Strapi's own announcement, which is not of this product.
    await page.click('button:near(:text("Read blog post"))').catch(() => undefined);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const take = async (name: string) => {
    const file = path.join(folder, `${name}-${language}.png`);
    await page.waitForTimeout(600);
    await page.screenshot({ path: file });
    expect(fs.statSync(file).size).toBeGreaterThan(20_000);
  };

  test('a new briefing while it is read', async () => {
    await page.goto(`${app.address}/admin/plugins/on-record/new`);
    await page.fill('textarea', `${briefing}\n${language}`);
    await page.waitForSelector('mark[data-value]');
    await page.$eval('textarea', (field) => field.scrollTo(0, 0));
    await take('new');
  });

  test('the review of an article, with what does not add up', async () => {
    const [source] = await app.admin<Array<{ id: string }>>('GET', '/on-record/sources');
    const { documentId } = await app.admin<{ documentId: string }>('POST', '/on-record/articles', {
      body: `${briefing}\n${language}`,
      source: source.id,
      publishedOn: '2021-08-25',
    });
    await page.goto(`${app.address}/admin/plugins/on-record/${documentId}`);
    await page.waitForSelector('[role=option]');
    for (const key of ['KeyN', 'KeyA', 'KeyA', 'KeyF']) await page.keyboard.press(key);
    await take('review');
  });

  test('the Desk', async () => {
    await page.goto(`${app.address}/admin/plugins/on-record`);
    await page.waitForSelector('table, [role=table]');
    await take('desk');
  });
});
