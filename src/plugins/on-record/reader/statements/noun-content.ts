import { PREPOSITION, TIME, flagsAt } from '../people/words';
import type { Stretch } from '../people/noun';
import { isComma } from '../text/marks';
import { NUMERAL, WORD } from '../text/tokens';
import type { Hit } from './cues';
import type { Page } from './frame';
import { skipAdverbs } from './opening';

/** No noun phrase that is content is longer, in tokens. */
export const OBJECT_REACH = 120;

/** The noun phrase that a preposition brings to a cue after it: «از … خبر داد», sought from `from` on. */
export function objectOf(page: Page, hit: Hit, from: number): Stretch | null {
  const { tokens, cues } = page;
  const { objects, family } = hit.cue;
  if (!objects) return null;
  let k = from;
  while (k < hit.first) {
    const brings = objects.at(tokens, k, hit.first) !== undefined;
    const compound = cues.compounds.at(tokens, k, hit.first) !== undefined ? cues.compounds.length : 0;
    if (brings && objects.length >= compound) break;
    k += compound || 1;
  }
  const first = k + objects.length;
  if (k >= hit.first || first >= hit.first) return null;
  const clause = clauseAfter(page, first, hit.first);
  const later = clause > first ? objectOf(page, hit, clause) : null;
  if (later) return later;
  return family.numbersOnly && !hasNumber(page, first, hit.first) ? null : { first, last: hit.first };
}

/** Where the last clause before a cue begins, after a finite verb and "and" («… پرداخت و بر … تاکید کرد»); `from` where there is one only. */
function clauseAfter({ tokens, cues }: Page, from: number, to: number): number {
  for (let k = to - 1; k > from; k -= 1)
    if (cues.and.has(tokens.word[k]) && cues.finite.has(tokens.word[k - 1])) return k + 1;
  return from;
}

/** A thing and what it is called, before the cue: «X را Y دانست». */
export function labelOf(page: Page, hit: Hit, from: number): Stretch | null {
  const { tokens, cues, source } = page;
  if (!hit.cue.family.labels) return null;
  let first = skipTimes(page, from, hit.first);
  const adjunct = (flagsAt(source.grammar, tokens, first) & PREPOSITION) !== 0;
  for (let k = first + 1; k < hit.first - 1; k += 1) {
    if (cues.objectMarks.has(tokens.word[k])) return { first, last: hit.first };
    if (adjunct && isComma(tokens, k) && !isComma(tokens, first - 1)) first = k + 1;
  }
  return null;
}

/** What stands between a cue's two parts: «خواستار … شد»; its last token closes the sentence or its clause. */
export function contentAround({ tokens, cues }: Page, hit: Hit, to: number): Stretch | null {
  const endings = hit.cue.family.around ?? [];
  for (let k = hit.last + 1; k < to && k < hit.last + OBJECT_REACH; k += 1) {
    const ends = k + 1 >= to || tokens.kind[k + 1] !== WORD || cues.and.has(tokens.word[k + 1]);
    if (ends && endings.includes(tokens.text.slice(tokens.start[k], tokens.end[k])))
      return { first: hit.last, last: k };
  }
  return null;
}

/** Whether digits stand between two tokens. */
export function hasNumber({ tokens }: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (tokens.kind[k] === NUMERAL) return true;
  return false;
}

function skipTimes(page: Page, from: number, to: number): number {
  const { tokens, source, cues } = page;
  let at = from;
  for (;;) {
    const next = skipAdverbs(page, at, to);
    const skips =
      next < to &&
      (isComma(tokens, next) ||
        cues.and.has(tokens.word[next]) ||
        (flagsAt(source.grammar, tokens, next) & TIME) !== 0);
    if (!skips) return next;
    at = next + 1;
  }
}
