import { Readability } from '@mozilla/readability';
import type { Origin } from '../briefing';
import { paragraphsOf } from '../../../../../shared/paragraphs';

/** A day out of a page's metadata (`2021-08-25T10:00:00+04:30`), as the page's own clock has it. */
export const dayIn = (written: string | null | undefined): string | null =>
  /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(written ?? '')?.[1] ?? null;

const attribute = (page: Document, selector: string, name: string): string | null =>
  page.querySelector(selector)?.getAttribute(name)?.trim() || null;

const meta = (page: Document, ...names: string[]): string | null =>
  names
    .map((name) =>
      attribute(page, `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content'),
    )
    .find(Boolean) ?? null;

const webAddress = (address: string | null): string | null =>
  address && /^https?:\/\/\S+$/.test(address) ? address : null;

function originOf(page: Document): Origin {
  return {
    title: meta(page, 'og:title') ?? (page.querySelector('h1')?.textContent?.trim() || page.title.trim() || null),
    publishedOn:
      dayIn(meta(page, 'article:published_time', 'datePublished', 'dc.date', 'DC.date.issued', 'date')) ??
      dayIn(attribute(page, 'time[datetime]', 'datetime')),
    site: meta(page, 'og:site_name', 'application-name'),
    url: webAddress(attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url')),
  };
}

/** The article of a web page as plain paragraphs, and what the page says of itself. Nothing of it is run or shown. */
export function readPage(html: string): { body: string; origin: Origin } {
  // A document made by DOMParser is inert: no script runs in it and nothing is loaded.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const origin = originOf(page);
  const whole = paragraphsOf(page.body);
  const article = new Readability<Node>(page, { serializer: (node) => node }).parse();
  const body = article?.content ? paragraphsOf(article.content as Element) : whole;
  const title = origin.title ?? article?.title ?? null;
  return { body: body || whole, origin: { ...origin, title, site: origin.site ?? article?.siteName ?? null } };
}
