import { digitOf, smallNumber } from '../text/fold';
import { isMark } from '../text/marks';
import { APART, MARK_TOKEN, NUMERAL, TOUCHING, WORD, type Tokens } from '../text/tokens';
import { decimalOf } from './decimal';
import { digitsAt, MOST_DIGITS, signAt } from './digits';
import { exact, plus, wholeNumber, type Exact } from './exact';
import type { NumberGrammar } from './grammar';
import { letterPointed } from './letter-point';
import { mixed, raised, raisedBefore, slashed, wholeAfter, type Noted } from './notation';

/** Numerals of so many digits at most are read as small whole numbers, where no sign goes on with them. */
const FEW = 4;
/** Longer chains of digits and signs are tables; each look ahead stays this short, so that work grows with the text. */
const MOST_PARTS = 16;

/** A number in digits: tokens `[first, last)`. `value` is null for what only looks like one (a date, a clock time, a phone). */
export interface Numeral {
  last: number;
  value: Exact | null;
  /** Written with thousands marks or a decimal point, so surely no year or code. */
  marked: boolean;
  /** "4/5": a fraction that may also be a date. */
  slashed: boolean;
}

/** Reads the numeral that begins at token `first`, with the signs inside it. */
export function readNumeral(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Numeral {
  const pointed =
    first + 1 < limit && tokens.gap[first + 1] === TOUCHING && tokens.kind[first + 1] === WORD
      ? letterPointed(tokens, first, limit, grammar)
      : null;
  if (pointed) return { last: pointed.last, value: pointed.value, marked: true, slashed: false };
  const numeral = unraised(tokens, first, limit, grammar);
  if (numeral.last >= limit || numeral.value === null) return numeral;
  const noted = notedAfter(tokens, numeral.last, limit, numeral.value, numeral.slashed, grammar);
  return noted ? { last: noted.last, value: noted.value, marked: true, slashed: false } : numeral;
}

function unraised(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Numeral {
  return plainNumeral(tokens, first, limit, grammar) ?? readSigned(tokens, first, limit, grammar);
}

/** What follows right after digits and is part of how their number is written. */
function notedAfter(
  tokens: Tokens,
  at: number,
  limit: number,
  value: Exact,
  isSlashed: boolean,
  grammar: NumberGrammar,
): Noted | null {
  const isMirrored = grammar.isAlone && grammar.words.alone.rightToLeft;
  if (tokens.gap[at] === APART)
    return isMirrored && isSlashed ? wholeAfter(tokens, at, limit, value) : mixed(tokens, at, limit, value, grammar);
  const mirrored =
    isMirrored && isMark(tokens, at, '-−+^')
      ? raisedBefore(tokens, at, limit, value, (base) => unraised(tokens, base, limit, grammar))
      : null;
  return mirrored ?? raised(tokens, at, limit, value);
}

function readSigned(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Numeral {
  const parts = [digitsAt(tokens, first)];
  const signs: string[] = [];
  let last = first + 1;
  while (parts.length < MOST_PARTS && last + 1 < limit && continues(tokens, last, grammar)) {
    signs.push(signAt(tokens, last));
    parts.push(digitsAt(tokens, last + 1));
    last += 2;
  }
  if (!signs.length) return spaced(tokens, first, limit, parts[0], grammar);
  if (parts.length === MOST_PARTS || parts.some((part) => part.length > MOST_DIGITS))
    return { last, value: null, marked: true, slashed: false };
  const value = decimalOf(parts, signs, grammar);
  if (value !== null) return { last, value: exact(value), marked: true, slashed: false };
  if (signs.length === 1 && signs[0] === ',' && parts[1].length !== 3 && isScaled(tokens, last, grammar))
    return { last, value: exact(`${parts[0]}.${parts[1]}`), marked: true, slashed: false };
  const fraction = signs.length === 1 && signs[0] === '/' ? slashed(parts, grammar) : null;
  return { last, value: fraction, marked: true, slashed: fraction !== null };
}

/** Most numerals are a few digits with nothing written on to them. */
function plainNumeral(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Numeral | undefined {
  const last = first + 1;
  const [start, end] = [tokens.start[first], tokens.end[first]];
  if (end - start > FEW || (last + 1 < limit && continues(tokens, last, grammar))) return undefined;
  if (last < limit && spacedGroup(tokens, last, limit)) return undefined;
  const leads = end - start > 1 && digitOf(tokens.text.charCodeAt(start)) === 0;
  return leads
    ? undefined
    : { last, value: wholeNumber(smallNumber(tokens.text, start, end)), marked: false, slashed: false };
}

/** Whether the mark at `i` and the digits after it belong to the same numeral, or to the same date, time or code. */
function continues(tokens: Tokens, i: number, grammar: NumberGrammar): boolean {
  if (tokens.kind[i] !== MARK_TOKEN || tokens.kind[i + 1] !== NUMERAL) return false;
  if (tokens.gap[i] === APART || tokens.gap[i + 1] === APART) return false;
  const sign = signAt(tokens, i);
  if (sign === '،') return tokens.end[i + 1] - tokens.start[i + 1] === 3 || isDecimalComma(tokens, i, grammar);
  return (
    grammar.decimalMarks.has(sign) ||
    grammar.groupMarks.has(sign) ||
    sign === ':' ||
    sign === '/' ||
    sign === '.' ||
    sign === '٫'
  );
}

/** «٤،٥ مليون»: the comma of the script is a decimal sign only where a scale or a percent sign shows that one number is meant. */
function isDecimalComma(tokens: Tokens, i: number, grammar: NumberGrammar): boolean {
  return (tokens.gap[i - 1] !== TOUCHING || signAt(tokens, i - 2) === '(') && isScaled(tokens, i + 2, grammar);
}

/** "2,8 million", "3,5%": a scale word, or a sign or word of percent at token `at`. */
function isScaled(tokens: Tokens, at: number, grammar: NumberGrammar): boolean {
  if (at >= tokens.count) return false;
  const { type } = grammar.atoms.at(tokens, at, tokens.count) ?? {};
  return type === 'scale' || type === 'counted' || grammar.shareWords.at(tokens, at, tokens.count) === true;
}

/** A numeral without signs, or one whose thousands are parted by spaces («12 500 000», "1 234 567.89"). */
function spaced(tokens: Tokens, first: number, limit: number, head: string, grammar: NumberGrammar): Numeral {
  let digits = head;
  let last = first + 1;
  const groups = mayGroup(tokens, first, limit, head);
  while (groups && digits.length <= MOST_DIGITS && last < limit && spacedGroup(tokens, last, limit)) {
    digits += digitsAt(tokens, last);
    last += 1;
  }
  const zeros = digits.length > 1 && digits[0] === '0' && !grammar.isAlone && !isPadded(tokens, first, last, limit);
  if (digits.length > MOST_DIGITS || zeros) return { last, value: null, marked: false, slashed: false };
  const value = exact(digits);
  if (last === first + 1 || !isPointed(tokens, last - 1, limit))
    return { last, value, marked: last > first + 1, slashed: false };
  const places = digitsAt(tokens, last + 1);
  if (places.length > MOST_DIGITS) return { last, value, marked: true, slashed: false };
  return { last: last + 2, value: plus(value, exact(`0.${places}`)), marked: true, slashed: false };
}

/** "07 مليار": two digits that some press pads with a zero, before a word. */
function isPadded(tokens: Tokens, first: number, last: number, limit: number): boolean {
  if (last !== first + 1 || last >= limit || tokens.end[first] - tokens.start[first] !== 2) return false;
  return tokens.kind[last] === WORD && tokens.gap[last] === APART && (first === 0 || tokens.gap[first] === APART);
}

/** Three digits one single space after the last: a thousands group. */
function spacedGroup(tokens: Tokens, i: number, limit: number): boolean {
  if (tokens.kind[i] !== NUMERAL || tokens.gap[i] !== APART) return false;
  if (tokens.end[i] - tokens.start[i] !== 3 || tokens.start[i] - tokens.end[i - 1] !== 1) return false;
  const next = tokens.text[tokens.end[i]];
  if (next === '.') return !hasDigitsAfter(tokens, i, limit) || isThird(tokens, i);
  return next !== '/' && next !== ':';
}

/** Whether the groups before token `i` show that thousands are parted by spaces here. */
function isThird(tokens: Tokens, i: number): boolean {
  return (
    i > 1 &&
    tokens.kind[i - 2] === NUMERAL &&
    tokens.start[i - 1] - tokens.end[i - 2] === 1 &&
    tokens.end[i - 1] - tokens.start[i - 1] === 3
  );
}

function isPointed(tokens: Tokens, i: number, limit: number): boolean {
  return (
    i + 1 < limit && signAt(tokens, i + 1) === '.' && tokens.gap[i + 1] !== APART && hasDigitsAfter(tokens, i, limit)
  );
}

function hasDigitsAfter(tokens: Tokens, i: number, limit: number): boolean {
  return i + 2 < limit && tokens.kind[i + 2] === NUMERAL && tokens.gap[i + 2] !== APART;
}

/** Whether groups of thousands may follow: after the name of a number only "000", as no number of its own begins so. */
function mayGroup(tokens: Tokens, first: number, limit: number, head: string): boolean {
  if (head.length > 3 || head[0] === '0') return false;
  const next = first + 1;
  if (!counts(tokens, first)) return true;
  return next < limit && digitOf(tokens.text.charCodeAt(tokens.start[next])) === 0;
}

/** A number right after a word is often that word's own («سال ۹۹ ۱۲۵ طرح»): then a space parts two numbers. */
function counts(tokens: Tokens, first: number): boolean {
  return first > 0 && tokens.kind[first - 1] === WORD && tokens.end[first] - tokens.start[first] === 2;
}
