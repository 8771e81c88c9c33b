import { APART, MARK_TOKEN, NUMERAL, type Tokens } from '../text/tokens';
import { compare, negated, ONE, times, type Exact } from './exact';
import type { NumberGrammar } from './grammar';
import { atomAt } from './group';
import { readNumeral } from './numeral';
import type { NoNumber, NumberRead } from './read';
import { Sum } from './sum';

export type { NoNumber, NumberRead } from './read';

/** Whether a number may begin at token `i`: the cheap question asked of every token. */
export function mayBegin(tokens: Tokens, i: number, grammar: NumberGrammar): boolean {
  return tokens.kind[i] === NUMERAL || grammar.starts.of(tokens.word[i]) !== 0;
}

/** Reads the longest number that begins at token `first`; undefined when none does. */
export function readNumber(
  tokens: Tokens,
  first: number,
  limit: number,
  grammar: NumberGrammar,
): NumberRead | NoNumber | undefined {
  const atom = atomAt(tokens, first, limit, grammar);
  if (atom?.type === 'minus') return readMinus(tokens, first, limit, grammar);
  if (atom?.type === 'fraction') return readFraction(tokens, first, limit, grammar, atom.value);
  const sum = new Sum(tokens, first, limit, grammar).read();
  if (sum || tokens.kind[first] !== NUMERAL) return sum;
  return { first, last: readNumeral(tokens, first, limit, grammar).last, value: null };
}

function readMinus(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): NumberRead | undefined {
  const at = first + grammar.atoms.length;
  if (at >= limit || !mayBegin(tokens, at, grammar)) return undefined;
  if (tokens.kind[first] === MARK_TOKEN && (tokens.gap[at] === APART || !opens(tokens, first))) return undefined;
  const number =
    atomAt(tokens, at, limit, grammar)?.type === 'minus' ? undefined : readNumber(tokens, at, limit, grammar);
  return number?.value ? { ...number, first, value: negated(number.value) } : undefined;
}

/** A hyphen is a minus only where nothing is written on to its front. */
function opens(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === APART || i === 0 || tokens.kind[i - 1] === MARK_TOKEN;
}

/** «نیم میلیون», "half a million": a fraction in a word of its own, with the scale after it. */
function readFraction(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar, value: Exact): NumberRead {
  let last = first + grammar.atoms.length;
  let scale = ONE;
  for (
    let atom = atomAt(tokens, last, limit, grammar);
    atom?.type === 'scale';
    atom = atomAt(tokens, last, limit, grammar)
  ) {
    scale = times(scale, atom.value);
    last += grammar.atoms.length;
  }
  return {
    first,
    last,
    value: times(value, scale),
    spelled: true,
    scale,
    count: value,
    marked: true,
    fraction: compare(scale, ONE) === 0,
  };
}
