import type { BesideSubject } from '../people/beside-subject';
import { isComma, isMark } from '../text/marks';
import type { Cue, Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page } from './frame';
import { isTitle } from './title';

/** The quoted part of a clause begins no further behind its cue, in tokens. */
const REACH = 30;

/** "called it 'a disgrace'": a clause that only its quoted part, of more tokens than `words`, makes speech; up to where the clause ends. */
export function readFragment(
  page: Page,
  from: number,
  to: number,
  hit: Hit,
  subject: BesideSubject,
  words = 0,
): Frame | null {
  const { quotations } = page;
  let open = from;
  while (open < to && open < from + REACH && quotations.inside[open] < 0 && !ends(page, open, to, words)) open += 1;
  const quotation = open < to ? quotationAt(page, open) : null;
  if (!quotation || quotation.close - quotation.open <= words) return null;
  if ((words || open === from) && !hit.cue.family.slogans && isTitle(page, quotation)) return null;
  const last = isComma(page.tokens, quotation.close - 1)
    ? quotation.close + 1
    : clauseEnd(page, quotation.close + 1, to);
  return frameOf(page, 'cue.fragment', hit, subject.start, { first: from, last }, subject.noun);
}

function ends(page: Page, at: number, to: number, words: number): boolean {
  const { tokens, cues } = page;
  if ((words > 0 && isComma(tokens, at)) || isMark(tokens, at, ':;')) return true;
  return isOther(cues.cues.at(tokens, at, to)) && !isNoun(page, at);
}

/** "the minister's call for", "a call": the word names a thing. */
function isNoun({ tokens, cues }: Page, at: number): boolean {
  return isMark(tokens, at - 2, "'’") || cues.negations.before(tokens, at, at - 2) !== undefined;
}

/** A cue that is certainly one, and no noun of the clause ("remarks"). */
function isOther(cue: Cue | undefined): boolean {
  return cue !== undefined && !cue.family.doubtful;
}

/** The clause ends with its comma, with an "and" that adds no more quoted words, or where the cue's own time or place follows the quoted ones. */
function clauseEnd(page: Page, from: number, to: number): number {
  const { tokens, cues, quotations } = page;
  for (let k = from; k < to; k += 1) {
    if (quotations.inside[k] >= 0) {
      k = quotations.list[quotations.inside[k]].close;
      if (isComma(tokens, k - 1)) return k + 1;
    } else if (quotationBefore(page, k) && cues.adverbs.at(tokens, k, to) !== undefined) return k;
    else if (isComma(tokens, k) || isMark(tokens, k, ';–—')) return k;
    else if (cues.and.has(tokens.word[k]) && !quotationAt(page, k + 1)) return k;
  }
  return to;
}
