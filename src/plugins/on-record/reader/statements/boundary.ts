import { isComma, isMark } from '../text/marks';
import { PREPOSITION, flagsAt } from '../people/words';
import { APART, WORD, type Tokens } from '../text/tokens';
import type { Page } from './frame';

/** An adjunct between a comma and its cue is no longer than this, in tokens. */
const ADJUNCT = 14;

/** Where a cue's own words begin, and whether something marks the place: a comma, an "and", a finite verb. */
export interface Boundary {
  start: number;
  /** An "and" or a comma stands there, with no subject of its own after it. */
  chained: boolean;
  clear: boolean;
}

/** Walks back from a cue over its adverbs, pronoun and adjuncts to where the words before it end. */
export function boundaryBefore(page: Page, cue: number, floor: number): Boundary {
  const { tokens, cues } = page;
  const at = skipBack(page, cue, floor);
  if (at > floor && cues.and.has(tokens.word[at - 1])) {
    const start = at - 1 > floor && parts(page, at - 2) ? at - 2 : at - 1;
    return { start, chained: true, clear: true };
  }
  if (at > floor && parts(page, at - 1)) return { start: at - 1, chained: true, clear: true };
  if (at <= floor) return { start: at, chained: false, clear: true };
  return adjunctBefore(page, at, floor);
}

function skipBack(page: Page, from: number, floor: number): number {
  const { tokens, cues, source } = page;
  let at = from;
  for (;;) {
    if (cues.adverbs.before(tokens, at, floor) !== undefined) at -= cues.adverbs.length;
    else if (at > floor && source.grammar.roles.before(tokens, at, floor) === 'pronoun')
      at -= source.grammar.roles.length;
    else return at;
  }
}

function parts(page: Page, at: number): boolean {
  return isComma(page.tokens, at) || isMark(page.tokens, at, '؛;');
}

/** With neither comma nor "and" right before the cue, its adjunct begins at the last comma or after the last finite verb. */
function adjunctBefore(page: Page, at: number, floor: number): Boundary {
  const { tokens, cues, source } = page;
  for (let k = at - 1; k >= floor && k >= at - ADJUNCT; k -= 1) {
    if (tokens.kind[k] === WORD && cues.finite.has(tokens.word[k]))
      return { start: k + 1, chained: false, clear: true };
    if (!parts(page, k)) continue;
    const adjunct =
      flagsAt(source.grammar, tokens, k + 1) & PREPOSITION ||
      cues.adverbs.at(tokens, k + 1, at) !== undefined ||
      source.grammar.roles.at(tokens, k + 1, at) !== undefined;
    if (adjunct) return { start: k, chained: false, clear: true };
    break;
  }
  return { start: at, chained: false, clear: false };
}

/** Where a clause ends that no cue ends: at the first comma after a finite verb, else with its sentence. */
export function clauseEnd(page: Page, from: number, to: number): number {
  const { tokens, cues } = page;
  for (let k = from + 1; k < to; k += 1) if (parts(page, k) && cues.finite.has(tokens.word[k - 1])) return k;
  return to;
}

/** The first comma outside a quotation. */
export function commaAfter({ tokens, quotations }: Page, from: number, to: number): number {
  for (let k = from; k < to; k += 1) {
    const q = quotations.inside[k];
    if (q < 0 ? isListless(tokens, k) : quotations.list[q].close === k && isComma(tokens, k - 1))
      return q < 0 ? k : k + 1;
  }
  return to;
}

/** A comma that is no part of a number. */
export function isListless(tokens: Tokens, k: number): boolean {
  return isComma(tokens, k) && (k + 1 >= tokens.count || tokens.gap[k + 1] === APART);
}
