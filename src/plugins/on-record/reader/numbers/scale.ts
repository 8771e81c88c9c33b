import { APART, NUMERAL, wordsOf, type Tokens } from '../text/tokens';
import { atomAt } from './atom';
import { exact, type Exact } from './exact';
import type { NumberGrammar } from './grammar';

/** The scale word at token `i`, with a number before it; its length is left in `grammar.atoms.length`. */
export function scaleAt(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: NumberGrammar,
): { value: Exact } | undefined {
  const atom = atomAt(tokens, i, limit, grammar);
  if (atom?.type === 'scale' || atom?.type === 'counted') return atom;
  const isAfterDigits = i > 0 && i < limit && tokens.kind[i - 1] === NUMERAL;
  if (!isAfterDigits) return undefined;
  if (atom?.type === 'tight' && isTightScale(tokens, i, limit, atom.capital)) return atom;
  return grammar.isAlone ? lettered(tokens, i, grammar) : undefined;
}

/** "10 k", "2 G": a letter that is a scale only where a number stands alone. */
function lettered(tokens: Tokens, i: number, grammar: NumberGrammar): { value: Exact } | undefined {
  const letter = wordsOf(tokens, i, i + 1);
  const { scales } = grammar.words.alone;
  if (!Object.hasOwn(scales, letter)) return undefined;
  grammar.atoms.length = 1;
  return { value: exact(scales[letter]) };
}

/** Written on to the digits, and with no digits written on to it ("24,000m2"). */
function isTightScale(tokens: Tokens, i: number, limit: number, capital: boolean): boolean {
  if (tokens.gap[i] === APART || (capital && !isCapital(tokens, i))) return false;
  return i + 1 >= limit || tokens.kind[i + 1] !== NUMERAL || tokens.gap[i + 1] === APART;
}

/** "5MM" is millions, "5mm" is a length. */
function isCapital(tokens: Tokens, i: number): boolean {
  const word = wordsOf(tokens, i, i + 1);
  return word === word.toUpperCase();
}
