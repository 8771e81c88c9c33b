import type { NumberRead } from '../numbers/number';
import { MARK_TOKEN, NUMERAL, TOUCHING, wordsOf, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';

/** How far before a number a word is looked for that shows that a length or a weight is told. */
const NEAR = 8;

/** The token after the number where its last letter is a unit and no scale ("1.8m tall", "a height of 48m"); undefined where it is one. */
export function letterUnit(
  tokens: Tokens,
  number: NumberRead,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): number | undefined {
  const at = number.last - 1;
  if (number.spelled || at <= number.first || tokens.gap[at] !== TOUCHING || tokens.kind[at - 1] !== NUMERAL)
    return undefined;
  const letter = wordsOf(tokens, at, number.last);
  if (letter.length > 1 || letter === letter.toUpperCase() || !grammar.unitAfter.at(tokens, at, number.last))
    return undefined;
  return isMeasure(tokens, number, floor, limit, grammar) ? at : undefined;
}

function isMeasure(tokens: Tokens, number: NumberRead, floor: number, limit: number, grammar: ClaimGrammar): boolean {
  const { last } = number;
  if (last < limit && tokens.kind[last] === NUMERAL && tokens.gap[last] === TOUCHING) return true;
  if (grammar.dimensions.at(tokens, last, limit)) return true;
  const isNounless =
    last >= limit || tokens.kind[last] === MARK_TOKEN || grammar.stops.at(tokens, last, limit) === true;
  if (!isNounless || grammar.unitBefore.before(tokens, number.first, floor)) return false;
  for (let i = number.first - 1; i >= Math.max(floor, number.first - NEAR); i -= 1) {
    if (grammar.measured.has(tokens.word[i])) return true;
  }
  return false;
}
