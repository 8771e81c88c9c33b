import { isMark } from '../text/marks';
import { APART, NUMERAL, type Tokens } from '../text/tokens';
import { digitsAt, MOST_DIGITS, signAt } from './digits';
import { exact, fraction, plus, power, shifted, type Exact } from './exact';
import type { NumberGrammar } from './grammar';

/** Denominators that people write with a slash in running text; others are dates. */
const SLASHED_BY = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100]);
/** Larger exponents are no quantities. */
const MOST_TENS = 30;
const MOST_SIGNS = 2;

/** A value in tokens up to `last`. */
export interface Noted {
  last: number;
  value: Exact;
}

/** Reads the number that is raised, from a token on. */
export type ReadBase = (at: number) => { last: number; value: Exact | null };

/** "4/5": a fraction where the slash is no decimal mark; in running text only what is no date. */
export function slashed(parts: string[], grammar: NumberGrammar): Exact | null {
  const [top, bottom] = parts;
  if (grammar.decimalMarks.has('/') || top.length > 15 || bottom.length > 15) return null;
  const [numerator, denominator] = [Number(top), Number(bottom)];
  const plain = numerator > 0 && numerator < denominator && SLASHED_BY.has(denominator) && bottom[0] !== '0';
  return denominator > 0 && (plain || grammar.isAlone) ? fraction(exact(top), BigInt(bottom)) : null;
}

/** "10 1/2": the fraction that follows a whole number. */
export function mixed(tokens: Tokens, at: number, limit: number, whole: Exact, grammar: NumberGrammar): Noted | null {
  if (at + 2 >= limit || tokens.kind[at] !== NUMERAL || tokens.kind[at + 2] !== NUMERAL) return null;
  if (signAt(tokens, at + 1) !== '/' || tokens.gap[at + 1] === APART || tokens.gap[at + 2] === APART) return null;
  if (at + 3 < limit && signAt(tokens, at + 3) === '/' && tokens.gap[at + 3] !== APART) return null;
  const parts = [digitsAt(tokens, at), digitsAt(tokens, at + 2)];
  const value = Number(parts[0]) < Number(parts[1]) ? slashed(parts, grammar) : null;
  return value && { last: at + 3, value: plus(whole, value) };
}

/** "1.3e6", "1.3x10^6", "1.1^23": the number raised by what is written on to it. */
export function raised(tokens: Tokens, at: number, limit: number, value: Exact): Noted | null {
  if (at + 1 >= limit || tokens.gap[at] === APART || tokens.gap[at + 1] === APART) return null;
  const sign = tokens.end[at] - tokens.start[at] === 1 ? signAt(tokens, at) : '';
  if (sign === 'e' || sign === 'E') return exponent(tokens, at + 1, limit, (tens) => shifted(value, tens));
  if (sign === '^') return exponent(tokens, at + 1, limit, (times) => power(value, times));
  if (!sign || !'x×*'.includes(sign) || digitsAt(tokens, at + 1) !== '10' || at + 3 >= limit) return null;
  if (signAt(tokens, at + 2) !== '^') return null;
  return exponent(tokens, at + 3, limit, (tens) => shifted(value, tens));
}

function exponent(tokens: Tokens, at: number, limit: number, apply: (exponent: number) => Exact): Noted | null {
  const digits = afterSigns(tokens, at, limit);
  if (digits >= limit || tokens.kind[digits] !== NUMERAL || tokens.gap[digits] === APART) return null;
  const size = Number(digitsAt(tokens, digits));
  if (size > MOST_TENS) return null;
  return { last: digits + 1, value: apply(isBelowZero(tokens, at, digits) ? -size : size) };
}

/** The token after one or two signs written on to each other. */
function afterSigns(tokens: Tokens, at: number, limit: number): number {
  let digits = at;
  while (digits < at + MOST_SIGNS && digits < limit && isMark(tokens, digits, '+-−')) digits += 1;
  return digits;
}

/** Minus minus is plus. */
function isBelowZero(tokens: Tokens, from: number, to: number): boolean {
  let below = false;
  for (let i = from; i < to; i += 1) if (signAt(tokens, i) !== '+') below = !below;
  return below;
}

/** «٢٣^١٫١»: 1.1 raised 23 times, as a line from right to left shows it: told by signs before the caret or by decimals after it. */
export function raisedBefore(tokens: Tokens, at: number, limit: number, size: Exact, base: ReadBase): Noted | null {
  const caret = afterSigns(tokens, at, limit);
  if (caret + 1 >= limit || !isMark(tokens, caret, '^') || tokens.kind[caret + 1] !== NUMERAL) return null;
  const below = base(caret + 1);
  if (below.value === null || (caret === at && below.value.places === 0)) return null;
  if (size.places > 0 || size.digits > BigInt(MOST_TENS)) return null;
  const times = isBelowZero(tokens, at, caret) ? -size.digits : size.digits;
  return { last: below.last, value: power(below.value, Number(times)) };
}

/** «١/٤ ٢»: a whole number after its fraction, as a line from right to left shows it. */
export function wholeAfter(tokens: Tokens, at: number, limit: number, part: Exact): Noted | null {
  if (tokens.kind[at] !== NUMERAL || at + 1 < limit) return null;
  const digits = digitsAt(tokens, at);
  return digits.length > MOST_DIGITS ? null : { last: at + 1, value: plus(part, exact(digits)) };
}

/** ".08": digits after a point that nothing stands before. */
export function pointFirst(tokens: Tokens, first: number, floor: number): Exact | null {
  const point = first - 1;
  if (point < floor || tokens.gap[first] === APART || !isMark(tokens, point, '.')) return null;
  if (point > 0 && tokens.gap[point] !== APART && !'-−$£€('.includes(signAt(tokens, point - 1))) return null;
  const digits = digitsAt(tokens, first);
  return digits.length > MOST_DIGITS ? null : exact(`0.${digits}`);
}
