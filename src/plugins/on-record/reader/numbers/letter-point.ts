import { APART, MARK_TOKEN, NUMERAL, TOUCHING, WORD, type Tokens } from '../text/tokens';
import { digitsAt, MOST_DIGITS } from './digits';
import { exact } from './exact';
import type { NumberGrammar } from './grammar';
import type { Noted } from './notation';

/** «4ر36»: two numerals with a letter for a decimal point between, the decimals first as the line is read; null where there is none. */
export function letterPointed(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Noted | null {
  const [letter, second, last] = [first + 1, first + 2, first + 3];
  if (last > limit || tokens.kind[letter] !== WORD || tokens.kind[second] !== NUMERAL) return null;
  if (tokens.gap[letter] !== TOUCHING || tokens.gap[second] !== TOUCHING) return null;
  if (!grammar.letterPoints.has(tokens.word[letter]) || isWrittenOn(tokens, last, limit)) return null;
  const [before, after] = [digitsAt(tokens, first), digitsAt(tokens, second)];
  if (before.length > MOST_DIGITS || after.length > MOST_DIGITS) return null;
  return { last, value: exact(isWhole(before, after) ? `${before}.${after}` : `${after}.${before}`) };
}

/** Some papers write the whole first: shown where only so no number begins with an idle zero («0ر5», «12ر05»). */
function isWhole(before: string, after: string): boolean {
  const idle = after.length > 1 && after[0] === '0';
  return idle || (before === '0' && after !== '0');
}

/** Another letter or numeral is written on: a code. */
function isWrittenOn(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && tokens.gap[at] !== APART && tokens.kind[at] !== MARK_TOKEN;
}
