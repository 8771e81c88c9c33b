import { asciiDigits } from '../text/fold';
import type { Tokens } from '../text/tokens';

/** Longer runs of digits are keys and codes, no quantities. */
export const MOST_DIGITS = 40;

/** The digits of token `i` in ASCII; those beyond the longest quantity are not copied, only counted over. */
export function digitsAt(tokens: Tokens, i: number): string {
  const end = Math.min(tokens.end[i], tokens.start[i] + MOST_DIGITS + 1);
  return asciiDigits(tokens.text, tokens.start[i], end);
}

/** The first character of token `i`. */
export function signAt(tokens: Tokens, i: number): string {
  return tokens.text[tokens.start[i]];
}
