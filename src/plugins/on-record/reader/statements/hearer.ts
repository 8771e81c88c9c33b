import { nounAfter } from '../people/beside-subject';
import { STOP, flagsAt } from '../people/words';
import { isComma, isMark, isStop } from '../text/marks';
import { MARK_TOKEN, WORD } from '../text/tokens';
import { quotationAt, type Page } from './frame';
import { adjunctEnd, skipAdjuncts } from './opening';

/** A hearer whom no list knows is named in no more words after an article. */
const PLAIN = 4;

/** Whom somebody speaks to ("told a crowd in the capital on Monday"): where what is said begins, or where the words stop. */
export function skipHearer(page: Page, at: number, to: number): number {
  const after = skipAdjuncts(page, hearerEnd(page, at, to), to);
  if (opens(page, after, to)) return pastPlace(page, after, to);
  const far = adjunctEnd(page, at, to);
  return far >= 0 && (opens(page, far, to) || isStop(page.tokens, far)) ? far : after;
}

/** "told a crowd in Salem, Oregon, on Monday that": past the comma of a place, where a "that" follows. */
function pastPlace(page: Page, comma: number, to: number): number {
  if (!isComma(page.tokens, comma) || quotationAt(page, comma + 1)) return comma;
  const far = adjunctEnd(page, comma + 1, to);
  return far >= 0 && page.cues.that.at(page.tokens, far, to) !== undefined ? far : comma;
}

function hearerEnd({ tokens, source }: Page, at: number, to: number): number {
  const noun = nounAfter(source, at, to);
  if (noun && noun.kind !== 'pronoun') return noun.last;
  if (noun) return at;
  const role = source.grammar.roles.at(tokens, at, to);
  let k = role === 'pointer' || role === 'indefinite' ? at + source.grammar.roles.length : at;
  const end = Math.min(to, k + PLAIN);
  while (k < end && tokens.kind[k] === WORD && !(flagsAt(source.grammar, tokens, k) & STOP)) k += 1;
  return k;
}

function opens(page: Page, at: number, to: number): boolean {
  const { tokens, cues, openers } = page;
  if (at < 0 || at >= to) return false;
  if (tokens.kind[at] === MARK_TOKEN)
    return isComma(tokens, at) || isMark(tokens, at, openers) || quotationAt(page, at) !== null;
  return cues.that.at(tokens, at, to) !== undefined || cues.starts.has(tokens.word[at]);
}
