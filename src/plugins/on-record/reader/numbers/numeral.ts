import { asciiDigits, digitOf } from '../text/fold';
import { APART, MARK_TOKEN, NUMERAL, TOUCHING, WORD, type Tokens } from '../text/tokens';
import { exact, wholeNumber, type Exact } from './exact';
import type { NumberGrammar } from './grammar';

/** Longer runs of digits are keys and codes, no quantities. */
const MOST_DIGITS = 40;
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
}

/** Reads the numeral that begins at token `first`, with the signs inside it. */
export function readNumeral(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Numeral {
  const plain = plainNumeral(tokens, first, limit, grammar);
  if (plain) return plain;
  const parts = [digitsAt(tokens, first)];
  const signs: string[] = [];
  let last = first + 1;
  while (parts.length < MOST_PARTS && last + 1 < limit && continues(tokens, last, grammar)) {
    signs.push(signAt(tokens, last));
    parts.push(digitsAt(tokens, last + 1));
    last += 2;
  }
  if (!signs.length) return spaced(tokens, first, limit, parts[0]);
  const value =
    parts.length === MOST_PARTS || parts.some((part) => part.length > MOST_DIGITS)
      ? null
      : valueOf(parts, signs, grammar);
  return { last, value: value === null ? null : exact(value), marked: true };
}

/** Most numerals are a few digits with nothing written on to them. */
function plainNumeral(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): Numeral | undefined {
  const last = first + 1;
  const [start, end] = [tokens.start[first], tokens.end[first]];
  if (end - start > FEW || (last + 1 < limit && continues(tokens, last, grammar))) return undefined;
  if (last < limit && spacedGroup(tokens, last)) return undefined;
  let value = 0;
  for (let i = start; i < end; i += 1) value = value * 10 + digitOf(tokens.text.charCodeAt(i));
  const leads = end - start > 1 && digitOf(tokens.text.charCodeAt(start)) === 0;
  return leads ? undefined : { last, value: wholeNumber(value), marked: false };
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
  if (i + 2 >= tokens.count || tokens.gap[i - 1] === TOUCHING) return false;
  return grammar.atoms.at(tokens, i + 2, tokens.count)?.type === 'scale' || '%٪'.includes(signAt(tokens, i + 2));
}

function valueOf(parts: string[], signs: string[], grammar: NumberGrammar): string | null {
  const lead = signs[0];
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0].length <= 3 && parts[0] !== '0';
  const alike = signs.every((sign) => sign === lead);
  if (alike && grouped && (grammar.groupMarks.has(lead) || (signs.length > 1 && lead === '.'))) return parts.join('');
  if (signs.length === 1) return decimalOf(parts, lead, grammar);
  const point = signs[signs.length - 1];
  const whole = signs.slice(0, -1);
  if (point === lead || point === ':' || !grammar.decimalMarks.has(point)) return null;
  if (!whole.every((sign) => sign === lead && grammar.groupMarks.has(sign))) return null;
  if (!parts.slice(1, -1).every((part) => part.length === 3)) return null;
  return `${parts.slice(0, -1).join('')}.${parts[parts.length - 1]}`;
}

function decimalOf(parts: string[], sign: string, grammar: NumberGrammar): string | null {
  if (!grammar.decimalMarks.has(sign) && sign !== '،') return null;
  if (sign === '/' && parts[0].length > 3) return null;
  if (parts[0].length > 1 && parts[0][0] === '0') return null;
  return `${parts[0]}.${parts[1]}`;
}

/** A numeral without signs, or one whose thousands are parted by spaces («12 500 000»). */
function spaced(tokens: Tokens, first: number, limit: number, head: string): Numeral {
  let digits = head;
  let last = first + 1;
  const groups = head.length <= 3 && head[0] !== '0' && !counts(tokens, first);
  while (groups && digits.length <= MOST_DIGITS && last < limit && spacedGroup(tokens, last)) {
    digits += digitsAt(tokens, last);
    last += 1;
  }
  const code = digits.length > MOST_DIGITS || (digits.length > 1 && digits[0] === '0');
  return { last, value: code ? null : exact(digits), marked: last > first + 1 };
}

/** Three digits one single space after the last: a thousands group. */
function spacedGroup(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== NUMERAL || tokens.gap[i] !== APART) return false;
  if (tokens.end[i] - tokens.start[i] !== 3 || tokens.start[i] - tokens.end[i - 1] !== 1) return false;
  const next = tokens.text[tokens.end[i]];
  return next !== '.' && next !== '/' && next !== ':';
}

/** A number right after a word is often that word's own («سال ۹۹ ۱۲۵ طرح»): then a space parts two numbers. */
function counts(tokens: Tokens, first: number): boolean {
  return first > 0 && tokens.kind[first - 1] === WORD && tokens.end[first] - tokens.start[first] === 2;
}

/** Digits beyond the longest quantity are not copied, only counted over. */
function digitsAt(tokens: Tokens, i: number): string {
  const end = Math.min(tokens.end[i], tokens.start[i] + MOST_DIGITS + 1);
  return asciiDigits(tokens.text, tokens.start[i], end);
}

function signAt(tokens: Tokens, i: number): string {
  return tokens.text[tokens.start[i]];
}
