import { compare, exact } from '../numbers/exact';
import type { NumberRead } from '../numbers/number';
import { APART, NUMERAL, WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import { modifierBefore } from './modifier';
import type { UnitRead } from './unit';

/** Four-digit numbers between these may be years. */
const [FIRST_MOON_YEAR, LAST_MOON_YEAR] = [exact('1290'), exact('1450')];
const [FIRST_YEAR, LAST_YEAR] = [exact('1800'), exact('2100')];
/** How many numbers back the noun of a list is looked for. */
const MOST_LISTED = 4;
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
  const own = sign && '-–:('.includes(sign) ? number.first - 1 : number.first;
  const at = headOfList(tokens, own, floor, grammar);
  if (!grammar.namedBy.before(tokens, at, floor)) return false;
  const name = at - grammar.namedBy.length;
  const hyphened =
    own < number.first && '-–'.includes(sign) && tokens.gap[at] !== APART && tokens.gap[number.first] !== APART;
  if (hyphened && tokens.kind[name] === WORD) return true;
  if (unit && (unit.kind !== 'count' || unit.classifier)) return false;
  return !grammar.counting.before(tokens, name, floor);
}

/** The first of bare numbers listed up to token `at` («شبکه‌های ۲، ۳ و ۴»), whose noun is the noun of each. */
function headOfList(tokens: Tokens, at: number, floor: number, grammar: ClaimGrammar): number {
  let head = at;
  for (let listed = 0; listed < MOST_LISTED; listed += 1) {
    if (!grammar.connectors.before(tokens, head, floor)) return head;
    const before = head - grammar.connectors.length - 1;
    if (before <= floor || tokens.kind[before] !== NUMERAL) return head;
    head = before;
  }
  return head;
}

/** «عمره 67 عاما», «(۴۵ سال)»: years after a word for age, or alone in brackets or between commas, are somebody's. */
export function isAge(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  if (unit?.code !== 'a' || unit.last <= number.first) return false;
  const at = modifierBefore(tokens, number.first, floor, grammar)?.first ?? number.first;
  if (grammar.agesBefore.before(tokens, at, floor)) return true;
  const sides = at > floor && unit.last < limit ? signAt(tokens, at - 1) + signAt(tokens, unit.last) : '';
  return sides === '()' || sides === '،،' || sides === ',,';
}

function signAt(tokens: Tokens, i: number): string {
  return tokens.text[tokens.start[i]];
}

/** "10 Downing Street". */
export function isAddress(tokens: Tokens, number: NumberRead, unit: UnitRead | null, grammar: ClaimGrammar): boolean {
  if (number.marked || number.spelled || unit?.kind !== 'count' || unit.last - unit.first < 2) return false;
  return grammar.streets.before(tokens, unit.last, unit.first) === true;
}

/** Four digits of a year in one of three calendars. */
export function mayBeAnyYear(number: NumberRead): boolean {
  if (mayBeYear(number)) return true;
  return (
    !number.marked &&
    !number.spelled &&
    compare(number.value, FIRST_MOON_YEAR) >= 0 &&
    compare(number.value, LAST_MOON_YEAR) <= 0
  );
}

/** Four digits of a year in the Gregorian calendar. */
export function mayBeYear(number: NumberRead): boolean {
  if (number.marked || number.spelled) return false;
  return compare(number.value, FIRST_YEAR) >= 0 && compare(number.value, LAST_YEAR) <= 0;
}

/** "the 1999 vote": a four-digit number before a noun in the singular, in languages whose nouns show their number. */
export function isYear(tokens: Tokens, number: NumberRead, unit: UnitRead | null, grammar: ClaimGrammar): boolean {
  if (unit?.kind !== 'count' || unit.classifier || !mayBeYear(number)) return false;
  if (isAfterBracket(tokens, number.first)) return true;
  if (!grammar.plurals.length) return false;
  const text = unit.text ?? '';
  return text !== '' && !text.split(' ').some((word) => grammar.plurals.some((ending) => word.endsWith(ending)));
}

/** «25 يناير (كانون الثاني) 1952»: right after a word or two in brackets. */
function isAfterBracket(tokens: Tokens, first: number): boolean {
  if (first < 3 || signAt(tokens, first - 1) !== ')') return false;
  return signAt(tokens, first - 3) === '(' || (first > 3 && signAt(tokens, first - 4) === '(');
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
