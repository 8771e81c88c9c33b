import { fold } from '../../../../reader/text/fold';
import type { Named } from '../../../../shared/review/facts';
import { titleOf } from '../../../../shared/title';
import type { Briefing } from './briefing';

/** Where a guess was taken from, to be told beside it. */
export type Ground = 'text' | 'page' | 'last' | 'today';

export interface Guess {
  value: string;
  ground: Ground;
}

/** The longest title that is stored. */
const LONGEST_TITLE = 255;

/** The page's own title, or the text's first line. */
export function guessTitle({ body, origin }: Briefing): Guess | null {
  if (origin?.title) return { value: origin.title.slice(0, LONGEST_TITLE), ground: 'page' };
  const title = titleOf(body);
  return title ? { value: title, ground: 'text' } : null;
}

/** How far into a text its source is looked for. */
const HEAD = 600;

/** What newsrooms put before the name by which a source is called in a text. */
const GENERIC =
  /^(?:خبرگزاری|روزنامه|پایگاه خبری|پایگاه اطلاع رسانی|سایت|وکاله|وکالت|صحیفه|قناه|شبکه|the|agency) | (?:news agency|news|agency)$/gu;

const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A short stretch in brackets or quotation marks. */
const BRACKETED = /[(«]([^()«»]{1,60})[)»]/g;

/** Every name by which a source may be called: whole, without what is in brackets, that alone, without «خبرگزاری». */
export function namesOf(name: string): string[] {
  const inBrackets = [...name.matchAll(BRACKETED)].map(([, part]) => part);
  const whole = [name, name.replace(BRACKETED, ' '), ...inBrackets].map(words);
  return [...new Set([...whole, ...whole.map((one) => one.replace(GENERIC, '').trim())])].filter(
    (one) => one.length > 1,
  );
}

/** Where a text's head names a source as one does one's own: «به گزارش …», in brackets, or before a dateline's dash. */
function datelinePlace(head: string, name: string): number {
  const padded = ` ${words(head)} `;
  const reported = padded.search(
    new RegExp(` (?:به گزارش|به نقل از|according to|نقلا عن|بحسب) (?:\\S+ ){0,3}?${name} `, 'u'),
  );
  if (reported >= 0) return reported;
  const opening = ` ${words(
    head
      .split(/\s[-–—]\s|[-–—:]/)
      .slice(0, 3)
      .join(' ')
      .slice(0, 100),
  )} `;
  const bracketed = [...head.matchAll(BRACKETED)].some(([, part]) => ` ${words(part)} `.includes(` ${name} `));
  const at = opening.indexOf(` ${name} `);
  if (at >= 0) return at;
  return bracketed ? head.length : -1;
}

/** The source that the text's head names first; the longest name where several begin there. */
function sourceInText(body: string, sources: readonly Named[]): Named | null {
  const head = body.slice(0, HEAD);
  const found = sources.flatMap((source) =>
    namesOf(source.name).flatMap((name) => {
      const at = datelinePlace(head, name);
      return at < 0 ? [] : [{ source, at, length: name.length }];
    }),
  );
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.source ?? null;
}

function sourceOfSite(site: string | null | undefined, sources: readonly Named[]): Named | null {
  if (!site) return null;
  const called = new Set(namesOf(site));
  return sources.find(({ name }) => namesOf(name).some((one) => called.has(one))) ?? null;
}

/** The source that the page or the text names, else the one that was used last. */
export function guessSource({ body, origin }: Briefing, sources: readonly Named[], last: string | null): Guess | null {
  const site = sourceOfSite(origin?.site, sources);
  if (site) return { value: site.id, ground: 'page' };
  const named = sourceInText(body, sources);
  if (named) return { value: named.id, ground: 'text' };
  return sources.some(({ id }) => id === last) && last ? { value: last, ground: 'last' } : null;
}
