import type { NumberGrammar } from '../numbers/grammar';
import type { NumberRead } from '../numbers/number';
import type { Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import { mayBeYear } from './name';
import { nounAfter } from './noun';
import type { UnitRead } from './unit';

/** How far before its number "the number of" stands, in tokens. */
const FAR = 30;

/** "the number of patients rose from 40 to 60": what a bare number counts, where the words before it lead to one. */
export function numberedNoun(
  tokens: Tokens,
  number: NumberRead,
  front: number,
  floor: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): UnitRead | undefined {
  if (mayBeYear(number) || number.fraction || number.value.places > 0) return undefined;
  if (!grammar.numbering.before(tokens, front, floor)) return undefined;
  for (let k = front - 1; k >= floor && k > front - FAR; k -= 1) {
    if (!grammar.numberOf.at(tokens, k, front)) continue;
    const at = k + grammar.numberOf.length;
    const noun =
      nounAfter(tokens, { ...number, last: at }, limit, numbers, grammar) ??
      nounAfter(tokens, { ...number, last: at + 1 }, limit, numbers, grammar);
    return noun && noun.last < front ? { ...noun, first: number.last, last: number.last, classifier: true } : undefined;
  }
  return undefined;
}
