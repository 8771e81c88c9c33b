import { isMark } from '../text/marks';
import { APART, MARK_TOKEN, NUMERAL, WORD, placeIn, type Tokens } from '../text/tokens';
import { compare, exact, fraction, negated, ONE, times, type Exact } from './exact';
import type { Atom, NumberGrammar } from './grammar';
import { atomAt } from './atom';
import { signAt } from './digits';
import { properFraction } from './fraction';
import { loneNumber } from './lone';
import { pointFirst, type Noted } from './notation';
import { readNumeral } from './numeral';
import { placesAt } from './point';
import { scaleAt } from './scale';
import type { NoNumber, NumberRead } from './read';
import { Sum } from './sum';

const TEN = exact('10');

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
  if (atom?.type === 'name') return { first, last: first + grammar.atoms.length, value: null };
  const lone = loneNumber(tokens, first, limit, grammar, atom);
  if (lone) return lone;
  if (atom?.type === 'minus') return readMinus(tokens, first, limit, grammar);
  const portion = grammar.headParts.at(tokens, first, limit) && readPortion(tokens, first, limit, grammar);
  if (portion) return portion;
  const part = wordedFraction(tokens, first, limit, grammar, atom);
  if (part) return readFraction(tokens, first, limit, grammar, part);
  const alone = grammar.isAlone ? readAlone(tokens, first, limit, grammar, atom) : undefined;
  if (alone) return alone;
  const point = tokens.kind[first] === NUMERAL ? pointFirst(tokens, first, 0) : null;
  if (point) return scaled(tokens, first - 1, { last: first + 1, value: point }, limit, grammar);
  const sum = new Sum(tokens, first, limit, grammar).read();
  if (sum || tokens.kind[first] !== NUMERAL) return sum;
  return { first, last: readNumeral(tokens, first, limit, grammar).last, value: null };
}

/** "point 77" and "a fifth", where a number is all that is told. */
function readAlone(
  tokens: Tokens,
  first: number,
  limit: number,
  grammar: NumberGrammar,
  atom: Atom | undefined,
): NumberRead | undefined {
  const places = atom?.type === 'point' ? placesAt(tokens, first + grammar.atoms.length, limit, grammar) : undefined;
  const part = places ?? (atom?.type === 'one' ? properFraction(tokens, first, limit, grammar) : undefined);
  return part && scaled(tokens, first, part, limit, grammar);
}

function readMinus(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): NumberRead | undefined {
  const after = first + grammar.atoms.length;
  if (after + 1 < limit && signAt(tokens, after) === '.' && pointFirst(tokens, after + 1, after)) {
    const part = tokens.gap[after] === APART ? undefined : readNumber(tokens, after + 1, limit, grammar);
    return part?.value ? { ...part, first, value: negated(part.value) } : undefined;
  }
  if (after >= limit || !mayBegin(tokens, after, grammar)) return undefined;
  if (tokens.kind[first] === MARK_TOKEN && !isSign(tokens, first, after, grammar)) return undefined;
  const number =
    atomAt(tokens, after, limit, grammar)?.type === 'minus' ? undefined : readNumber(tokens, after, limit, grammar);
  return number?.value ? { ...number, first, value: negated(number.value) } : undefined;
}

/** A hyphen is a minus only on a number, and where nothing is written on to its front. */
function isSign(tokens: Tokens, i: number, number: number, grammar: NumberGrammar): boolean {
  if (tokens.gap[number] === APART && !grammar.isAlone) return false;
  if (tokens.gap[i] === APART || i === 0) return true;
  return tokens.kind[i - 1] === MARK_TOKEN && !isUnitSign(tokens, i - 1);
}

/** "10%-20%": a sign of percent or money on the digits before. */
function isUnitSign(tokens: Tokens, i: number): boolean {
  return i > 0 && isMark(tokens, i, '%٪$€£') && tokens.kind[i - 1] === NUMERAL && tokens.gap[i] !== APART;
}

/** A part of one with the scale words after it (".5 million"). */
function scaled(tokens: Tokens, first: number, part: Noted, limit: number, grammar: NumberGrammar): NumberRead {
  let { last } = part;
  let scale = ONE;
  for (let next = scaleAt(tokens, last, limit, grammar); next; next = scaleAt(tokens, last, limit, grammar)) {
    scale = times(scale, next.value);
    last += grammar.atoms.length;
  }
  const spelled = tokens.kind[part.last - 1] !== NUMERAL;
  return {
    first,
    last,
    value: times(part.value, scale),
    spelled,
    scale,
    count: part.value,
    marked: true,
    fraction: false,
  };
}

/** «نصف», and «خمس السكان»: a word for a number that is a fraction before a noun with the article. */
function wordedFraction(
  tokens: Tokens,
  first: number,
  limit: number,
  grammar: NumberGrammar,
  atom: Atom | undefined,
): Exact | undefined {
  if (atom?.type === 'fraction') return atom.value;
  const value = grammar.definiteFractions.get(tokens.word[first]);
  const at = first + 1;
  if (!value || at >= limit || tokens.kind[at] !== WORD) return undefined;
  const { article } = grammar.words.definiteFractions;
  const definite = first > 0 && tokens.gap[first] !== APART && tokens.text.startsWith(article, tokens.start[first - 1]);
  return !definite && tokens.text.startsWith(article, tokens.start[at]) ? value : undefined;
}

/** «جزء من مئة وخمسة» at the head of a sentence: one of so many in words, unless these are few and may count something. */
function readPortion(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): NumberRead | undefined {
  if (tokens.sentences[placeIn(tokens.sentences, first)] !== first) return undefined;
  const whole = new Sum(tokens, first + grammar.headParts.length, limit, grammar).whole();
  if (!whole?.spelled || whole.marked || compare(whole.value, TEN) <= 0) return undefined;
  return { ...whole, first, value: fraction(ONE, whole.value.digits), count: ONE, marked: true, fraction: true };
}

/** «نیم میلیون», "half a million": a fraction in a word of its own, with the scale after it. */
function readFraction(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar, value: Exact): NumberRead {
  const number = scaled(tokens, first, { last: first + grammar.atoms.length, value }, limit, grammar);
  return { ...number, spelled: true, fraction: compare(number.scale, ONE) === 0 };
}
