/// <reference lib="dom" />
import axe from 'axe-core';
import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { EDITOR } from './app';

/** Faults of Strapi's own frame around our pages are not ours to mend. */
const OURS = 'main [dir], dialog';

/** An editor at a computer: a browser with a language, signed in. */
export async function signIn(browser: Browser, address: string, locale = 'fa-IR'): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}/admin`);
  await page.fill('input[name=email]', EDITOR.email);
  await page.fill('input[name=password]', EDITOR.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

export const launch = (executablePath: string): Promise<Browser> =>
  engine.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });

/** What axe finds wrong (WCAG 2.2 AA) in our part of a page, one line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (ours) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document.querySelector(ours) ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, OURS);
}

/** Marks the first place of some words in the article's text, as a mouse would. */
export const markWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const pieces = Array.from(document.querySelectorAll('[role=region] [data-start]:not(p)'));
    const text = pieces.find((piece) => piece.textContent?.includes(wanted))?.firstChild as Text;
    const start = text.data.indexOf(wanted);
    window.getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
  }, words);
