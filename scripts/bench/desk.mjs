/* global document, KeyboardEvent, requestAnimationFrame -- what page.evaluate is given runs in the page */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { briefingsOfSize } from '../texts/briefings.mjs';
import { machine, median, printTable } from './machine.mjs';
import { EDITOR, startApp } from './running-app.mjs';

const UNITS = Number(process.argv[2] ?? 100_000);
const KEYS = 20;
const SECONDS = 4;

const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) {
  console.error('\nThe Desk is measured in Chromium, and none was found. Set CHROMIUM to one.');
  process.exit(1);
}

/** An editor's page, signed in. */
async function signIn(browser, address) {
  const page = await (await browser.newContext({ locale: 'fa-IR', viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${address}/admin`);
  await page.fill('input[name=email]', EDITOR.email);
  await page.fill('input[name=password]', EDITOR.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

/** Milliseconds from an address to the cards of its article, drawn. */
async function open(page, address, article) {
  const start = performance.now();
  await page.goto(`${address}/admin/plugins/on-record/${article}`);
  await page.waitForSelector('[role=option]');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return performance.now() - start;
}

/** Milliseconds from a key to the frame that shows what it did, in the page's own time. */
const keyToPaint = (page, code) =>
  page.evaluate(
    (pressed) =>
      new Promise((resolve) => {
        const start = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { code: pressed, key: 'a', bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
    code,
  );

/** The same for a key that is pressed again and again. */
async function keys(page, code) {
  const times = [];
  for (let count = 0; count < KEYS; count++) {
    times.push(await keyToPaint(page, code));
    await page.waitForTimeout(60);
  }
  return times;
}

/** The lengths of the frames while a pane is scrolled evenly, in milliseconds. */
const scroll = (page, selector) =>
  page.evaluate(
    ([pane, seconds]) =>
      new Promise((resolve) => {
        const element = document.querySelector(pane);
        element.scrollTop = 0;
        const frames = [];
        const begin = performance.now();
        let last = begin;
        const step = (now) => {
          frames.push(now - last);
          last = now;
          element.scrollTop += 60;
          if (now - begin < seconds * 1000) requestAnimationFrame(step);
          else resolve(frames.slice(2));
        };
        requestAnimationFrame(step);
      }),
    [selector, SECONDS],
  );

const tenths = (value) => value.toFixed(1);
const row = (name, times, most) => {
  const middle = median(times);
  return [name, tenths(middle), tenths(Math.max(...times)), middle > most ? '!' : ''];
};
const frameRow = (name, frames) => {
  const perSecond = frames.length / SECONDS;
  return [name, tenths(median(frames)), tenths(Math.max(...frames)), tenths(perSecond), perSecond < 55 ? '!' : ''];
};

const app = await startApp();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  const body = briefingsOfSize(UNITS * 2, 7)
    .join('\n')
    .slice(0, UNITS);
  const [{ id: source }] = await app.call('GET', '/on-record/sources');
  const { documentId } = await app.call('POST', '/on-record/articles', { body, source });
  const { facts } = await app.call('GET', `/on-record/articles/${documentId}/review`);
  const page = await signIn(browser, app.address);
  await open(page, app.address, documentId);
  const opening = [];
  for (let count = 0; count < 3; count++) opening.push(await open(page, app.address, documentId));
  const marks = await page.locator('[role=region] mark').count();
  console.log(`\nThe review of ${body.length} characters, ${facts.length} facts, ${marks} stretches. ${machine()}`);
  await page.evaluate(() => document.activeElement?.blur());
  await keyToPaint(page, 'KeyN');
  const next = await keys(page, 'KeyJ');
  const accept = await keys(page, 'KeyA');
  printTable(
    ['milliseconds', 'median', 'longest', ''],
    [
      row('from the address to the cards', opening, 3000),
      row('from J to the next fact on the screen', next, 50),
      row('from A to the next fact on the screen', accept, 100),
    ],
  );
  console.log();
  printTable(
    ['frames while scrolling (ms)', 'median', 'longest', 'a second', ''],
    [
      frameRow('the text', await scroll(page, '[role=region]')),
      frameRow('the cards', await scroll(page, '[role=listbox]')),
    ],
  );
} finally {
  await browser.close();
  await app.stop();
}
