import type { NounKind, Stretch } from '../people/noun';
import { nounAt } from '../people/nouns';
import { STOP, flagsAt } from '../people/words';
import { isMark, isStop } from '../text/marks';
import { placeIn } from '../text/tokens';
import type { Frame, Page } from './frame';

/** A headline's name is no longer than this, in tokens. */
const LONGEST_NAME = 12;

const SPEAKERS = new Set<NounKind>(['person', 'office', 'organization']);

/** «name: words» in a line with no full stop is a headline's way of quoting. */
export function readHeadline(page: Page, from: number, to: number): Frame | null {
  const { tokens, source } = page;
  if (isStop(tokens, to - 1)) return null;
  let colon = from;
  while (colon < to && colon < from + LONGEST_NAME && !isMark(tokens, colon, ':')) colon += 1;
  if (colon === from || !isMark(tokens, colon, ':')) return null;
  const noun = nounAt(source, from, colon);
  if (!noun || !reaches(page, noun.last, colon) || !SPEAKERS.has(noun.kind)) return null;
  const content = colon + 1 < to ? { first: colon + 1, last: to } : nextLine(page, to);
  return {
    rule: 'headline.colon',
    start: from,
    cue: { first: colon, last: colon + 1 },
    content,
    direct: true,
    subject: noun,
    unowned: false,
    told: false,
    report: false,
    turn: null,
  };
}

/** The name stands before the colon, with nothing but an adjunct between («در گفت‌وگو با ایسنا»). */
function reaches({ tokens, source }: Page, last: number, colon: number): boolean {
  return last === colon || (flagsAt(source.grammar, tokens, last) & STOP) !== 0;
}

function nextLine({ tokens: { paragraphs } }: Page, from: number): Stretch {
  return { first: from, last: paragraphs[Math.min(placeIn(paragraphs, from) + 1, paragraphs.length - 1)] };
}
