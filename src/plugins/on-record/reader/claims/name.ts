import { compare, exact } from '../numbers/exact';
import type { NumberRead } from '../numbers/number';
import { APART, WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import type { UnitRead } from './unit';

/** Four-digit numbers between these may be years. */
const [FIRST_YEAR, LAST_YEAR] = [exact('1800'), exact('2100')];
const OPENING = '«"“‘(';
const CLOSING = '»"”’)';

/** «ماده ۱۲», «شبکه ۲», «کووید ۱۹»: the noun before makes the number a name, unless it counts something after all. */
export function isNamed(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  floor: number,
  grammar: ClaimGrammar,
): boolean {
  if (number.marked) return false;
  const sign = number.first > floor ? tokens.text[tokens.start[number.first - 1]] : '';
  const at = sign && '-–:('.includes(sign) ? number.first - 1 : number.first;
  if (!grammar.namedBy.before(tokens, at, floor)) return false;
  const name = at - grammar.namedBy.length;
  const hyphened =
    at < number.first && '-–'.includes(sign) && tokens.gap[at] !== APART && tokens.gap[number.first] !== APART;
  if (hyphened && tokens.kind[name] === WORD) return true;
  if (unit && (unit.kind !== 'count' || unit.classifier)) return false;
  return !grammar.counting.before(tokens, name, floor);
}

/** "10 Downing Street". */
export function isAddress(tokens: Tokens, number: NumberRead, unit: UnitRead | null, grammar: ClaimGrammar): boolean {
  if (number.marked || number.spelled || unit?.kind !== 'count' || unit.last - unit.first < 2) return false;
  return grammar.streets.before(tokens, unit.last, unit.first) === true;
}

/** Four plain digits of our time and the last two centuries. */
export function mayBeYear(number: NumberRead): boolean {
  if (number.marked || number.spelled) return false;
  return compare(number.value, FIRST_YEAR) >= 0 && compare(number.value, LAST_YEAR) <= 0;
}

/** "the 1999 vote": a four-digit number before a noun in the singular, in languages whose nouns show their number. */
export function isYear(tokens: Tokens, number: NumberRead, unit: UnitRead | null, grammar: ClaimGrammar): boolean {
  if (!grammar.plurals.length || unit?.kind !== 'count' || unit.classifier || !mayBeYear(number)) return false;
  const text = unit.text ?? '';
  return text !== '' && !text.split(' ').some((word) => grammar.plurals.some((ending) => word.endsWith(ending)));
}

/** A short quotation that is nothing but a number and a word or two is a title («90 دقيقة»). */
export function isQuotedName(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  floor: number,
  limit: number,
): boolean {
  const last = Math.max(number.last, unit?.last ?? 0);
  if (number.first <= floor || last >= limit) return false;
  const open = OPENING.indexOf(tokens.text[tokens.start[number.first - 1]]);
  const close = CLOSING.indexOf(tokens.text[tokens.start[last]]);
  return open >= 0 && close >= 0 && (open !== 4 || (unit === null && !number.marked)) && (open === 4) === (close === 4);
}
