import { compare } from '../numbers/exact';
import { readNumber, type NoNumber, type NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { isMark } from '../text/marks';
import { NUMERAL, type Tokens } from '../text/tokens';

/** "Thirty-seven (37) kilograms": a number in words with the same in digits in the brackets after it is one number. */
export function restated(
  tokens: Tokens,
  number: NumberRead | NoNumber,
  limit: number,
  numbers: NumberGrammar,
): NumberRead | NoNumber {
  const at = number.last + 1;
  if (number.value === null || !number.spelled || at + 1 >= limit) return number;
  if (tokens.kind[at] !== NUMERAL || !isMark(tokens, at - 1, '(')) return number;
  const again = readNumber(tokens, at, limit, numbers);
  if (!again?.value || compare(again.value, number.value) !== 0 || !isMark(tokens, again.last, ')')) return number;
  return { ...number, last: again.last + 1 };
}
