import { digitOf, smallNumber } from '../text/fold';
import { APART, MARK_TOKEN, NUMERAL, type Tokens } from '../text/tokens';
import { ONE, wholeNumber, type Exact } from './exact';
import type { Atom, NumberGrammar } from './grammar';
import type { NumberRead } from './read';

/** Numerals of so many digits at most are read as small whole numbers. */
const FEW = 4;

/** A few digits, or one number word, with nothing after that could go on with them: most numbers, read at a glance. */
export function loneNumber(
  tokens: Tokens,
  first: number,
  limit: number,
  grammar: NumberGrammar,
  atom: Atom | undefined,
): NumberRead | undefined {
  if (grammar.isAlone || !endsBefore(tokens, first + 1, limit, grammar)) return undefined;
  const spelled = tokens.kind[first] !== NUMERAL;
  const value = spelled ? ofWord(tokens, first, grammar, atom) : ofDigits(tokens, first);
  if (!value) return undefined;
  return {
    first,
    last: first + 1,
    value,
    spelled,
    scale: ONE,
    count: value,
    marked: false,
    fraction: false,
    slashed: false,
  };
}

/** Whether what stands at token `i` is a word apart, or a mark before a space, that belongs to no number. */
function endsBefore(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): boolean {
  if (i >= limit) return true;
  if (tokens.gap[i] !== APART && tokens.kind[i] !== MARK_TOKEN) return false;
  if (tokens.kind[i] === NUMERAL || grammar.joints.of(tokens.word[i]) !== 0) return false;
  return tokens.kind[i] !== MARK_TOKEN || i + 1 >= limit || tokens.gap[i + 1] === APART;
}

function ofWord(tokens: Tokens, i: number, grammar: NumberGrammar, atom: Atom | undefined): Exact | undefined {
  if (atom?.type !== 'value' || grammar.atoms.length !== 1) return undefined;
  return grammar.definiteFractions.has(tokens.word[i]) ? undefined : atom.value;
}

function ofDigits(tokens: Tokens, i: number): Exact | undefined {
  const [start, end] = [tokens.start[i], tokens.end[i]];
  const isPointed = i > 0 && tokens.gap[i] !== APART;
  const isPadded = end - start > 1 && digitOf(tokens.text.charCodeAt(start)) === 0;
  return isPointed || isPadded || end - start > FEW ? undefined : wholeNumber(smallNumber(tokens.text, start, end));
}
