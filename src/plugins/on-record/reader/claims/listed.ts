import { mayBegin, type NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { isComma } from '../text/marks';
import { WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import type { Amount } from './read';
import { isVerb } from './series';

/** An item of a list is no longer, in tokens. */
const ITEM = 7;
/** After its noun, the next item of a list begins within so many tokens. */
const NOUN = 4;

/** Whether a number stands in a list of counted things, where even «یک» counts. */
export function isListed(
  tokens: Tokens,
  number: NumberRead,
  before: Amount | undefined,
  floor: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): boolean {
  if (before?.unit?.kind !== 'count' || before.first < floor || number.first - before.last > ITEM) return false;
  if (before.unit.last !== before.last) return false;
  if (number.first === before.last && grammar.outOfEvery.before(tokens, before.first, floor)) return true;
  if (countsSame(tokens, number, before, grammar)) return true;
  if (number.first !== before.last + 1) return false;
  return grammar.and.has(tokens.word[before.last]) || isMiddle(tokens, number, before, numbers, grammar);
}

/** «طبس ۴ شعبه و سرایان یک شعبه»: over a comma or "and", the noun counted before. */
function countsSame(
  tokens: Tokens,
  { first, last }: NumberRead,
  { unit, last: from }: Amount,
  grammar: ClaimGrammar,
): boolean {
  if (!unit || unit.first === unit.last || tokens.kind[last] !== WORD) return false;
  if (tokens.hash[last] !== tokens.hash[unit.first]) return false;
  if (!isComma(tokens, from) && !grammar.and.has(tokens.word[from])) return false;
  for (let k = from + 1; k < first; k += 1)
    if (tokens.kind[k] !== WORD || isVerb(tokens, k, first, grammar)) return false;
  return true;
}

/** «دو مدرسه، یک درمانگاه و سه پل»: between commas, with another number to come. */
function isMiddle(
  tokens: Tokens,
  number: NumberRead,
  before: Amount,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): boolean {
  if (!isComma(tokens, before.last)) return false;
  for (let k = number.last + 1; k < tokens.count && k <= number.last + NOUN; k += 1)
    if (isComma(tokens, k) || grammar.and.has(tokens.word[k]))
      return k + 1 < tokens.count && mayBegin(tokens, k + 1, numbers);
  return false;
}
