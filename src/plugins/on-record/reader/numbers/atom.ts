import { isMark } from '../text/marks';
import type { Tokens } from '../text/tokens';
import type { Atom, NumberGrammar } from './grammar';

/** What the number word or words at token `i` do; their length is left in `grammar.atoms.length`. */
export function atomAt(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Atom | undefined {
  return grammar.atoms.at(tokens, i, limit);
}

/** Whether a hyphen stands at token `i`, and something after it. */
export function isHyphen(tokens: Tokens, i: number, limit: number): boolean {
  return i + 1 < limit && isMark(tokens, i, '-‐‑');
}

/** Whether the hyphen at token `i` is written on to what stands on either side. */
export function isTight(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] !== 0 && tokens.gap[i + 1] !== 0;
}
