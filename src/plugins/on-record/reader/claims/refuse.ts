import { compare, exact } from '../numbers/exact';
import type { NumberRead } from '../numbers/number';
import { asciiDigits } from '../text/fold';
import { APART, MARK_TOKEN, NUMERAL, TOUCHING, WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import type { UnitRead } from './unit';

const TEN = exact('10');
const THREE = exact('3');
/** Four-digit numbers between these may be years. */
const [FIRST_YEAR, LAST_YEAR] = [exact('1800'), exact('2100')];
const OPENING = '«"“‘(';
const CLOSING = '»"”’)';
const SIGNS = '#@№+/\\_*=^§~';

/** Whether a number is no amount: part of a name, an ordinal, a code, a pronoun or an idiom. */
export function isRefused(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  modified: boolean,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  return (
    isOrdinal(tokens, number, limit, grammar) ||
    isGlued(tokens, number, unit, limit) ||
    isNamed(tokens, number, unit, floor, grammar) ||
    isAddress(tokens, number, unit, grammar) ||
    (!modified && isYear(tokens, number, unit, grammar)) ||
    isQuotedName(tokens, number, unit, floor, limit) ||
    isScore(tokens, number, unit, floor, limit, grammar) ||
    grammar.notAfter.at(tokens, number.last, limit) === true ||
    (compare(number.value, TEN) <= 0 && isIdle(tokens, number, unit, modified, floor, limit, grammar))
  );
}

function isOrdinal(tokens: Tokens, number: NumberRead, limit: number, grammar: ClaimGrammar): boolean {
  if (number.fraction) return false;
  if (grammar.ordinals.at(tokens, number.last, limit))
    return number.spelled || tokens.gap[number.last] !== APART || !number.marked;
  const joint =
    number.last < limit &&
    (grammar.and.has(tokens.word[number.last]) ||
      (tokens.gap[number.last] === TOUCHING && tokens.text[tokens.start[number.last]] === '-'));
  return joint && grammar.ordinals.at(tokens, number.last + 1, limit) === true;
}

/** Letters or signs written on to the digits make a code («۵+۱», "G7", "A320"), unless they are a unit. */
function isGlued(tokens: Tokens, number: NumberRead, unit: UnitRead | null, limit: number): boolean {
  if (number.spelled) return false;
  return isGluedAfter(tokens, number.last, unit, limit) || isGluedBefore(tokens, number.first, unit);
}

function isGluedAfter(tokens: Tokens, last: number, unit: UnitRead | null, limit: number): boolean {
  if (last >= limit || tokens.gap[last] !== TOUCHING) return false;
  if (unit && unit.kind !== 'count' && unit.first >= last && unit.first < last + 2) return false;
  if (tokens.kind[last] === WORD) return tokens.word[last] === 0;
  return isSign(tokens, last) && last + 1 < limit && tokens.gap[last + 1] !== APART;
}

function isGluedBefore(tokens: Tokens, first: number, unit: UnitRead | null): boolean {
  if (first === 0 || tokens.gap[first] !== TOUCHING || unit?.last === first) return false;
  const before = first - 1;
  if (tokens.kind[before] === WORD)
    return tokens.text.charCodeAt(tokens.start[before]) < 0x250 || tokens.word[before] === 0;
  return tokens.kind[before] === MARK_TOKEN && (isSign(tokens, before) || isHyphenated(tokens, before));
}

/** A hyphen on a word no rule knows: the number belongs to its name. */
function isHyphenated(tokens: Tokens, i: number): boolean {
  if (i === 0 || !'-–'.includes(tokens.text[tokens.start[i]])) return false;
  return tokens.gap[i] === TOUCHING && tokens.kind[i - 1] === WORD && tokens.word[i - 1] === 0;
}

function isSign(tokens: Tokens, i: number): boolean {
  return SIGNS.includes(tokens.text[tokens.start[i]]);
}

/** «ماده ۱۲», «شبکه ۲», «کووید ۱۹»: the noun before makes the number a name, unless it counts something after all. */
function isNamed(
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
function isAddress(tokens: Tokens, number: NumberRead, unit: UnitRead | null, grammar: ClaimGrammar): boolean {
  if (number.marked || number.spelled || unit?.kind !== 'count' || unit.last - unit.first < 2) return false;
  return grammar.streets.before(tokens, unit.last, unit.first) === true;
}

/** "the 1999 vote": a four-digit number before a noun in the singular, in languages whose nouns show their number. */
function isYear(tokens: Tokens, number: NumberRead, unit: UnitRead | null, grammar: ClaimGrammar): boolean {
  if (!grammar.plurals.length || number.marked || number.spelled || unit?.kind !== 'count' || unit.classifier)
    return false;
  if (compare(number.value, FIRST_YEAR) < 0 || compare(number.value, LAST_YEAR) > 0) return false;
  const text = unit.text ?? '';
  return text !== '' && !text.split(' ').some((word) => grammar.plurals.some((ending) => word.endsWith(ending)));
}

/** A short quotation that is nothing but a number and a word or two is a title («90 دقيقة»). */
function isQuotedName(
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

/** «۲ بر ۱»: one of two bare numbers with a score word between them. */
function isScore(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  if (number.marked || number.last - number.first > 1 || (unit && (unit.kind !== 'count' || unit.classifier)))
    return false;
  const before = grammar.scores.before(tokens, number.first, floor + 1) ? number.first - grammar.scores.length - 1 : -1;
  if (before >= floor && isResult(tokens, before, number.first)) return true;
  const after = grammar.scores.at(tokens, number.last, limit) ? number.last + grammar.scores.length : limit;
  return after < limit && isResult(tokens, number.first, after);
}

/** Scores name the winner first; «۵-۷ نفر» with a hyphen goes up and is a range. */
function isResult(tokens: Tokens, one: number, other: number): boolean {
  if (tokens.kind[one] !== NUMERAL || tokens.kind[other] !== NUMERAL) return false;
  if (tokens.kind[one + 1] !== MARK_TOKEN) return true;
  const digits = (i: number): number =>
    Number(asciiDigits(tokens.text, tokens.start[i], Math.min(tokens.end[i], tokens.start[i] + 15)));
  return digits(one) >= digits(other);
}

/** Small numbers that count nothing: «یک» as an article, «هر دو», «دو طرف», a bare word. */
function isIdle(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  modified: boolean,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  if (grammar.outOfEvery.before(tokens, number.first, floor)) return false;
  if (grammar.idioms.at(tokens, number.last, limit)) return true;
  if (compare(number.value, THREE) <= 0 && grammar.pairs.at(tokens, number.last, limit)) return true;
  if (!number.spelled || number.marked) return false;
  if (grammar.notBefore.before(tokens, number.first, floor)) return true;
  if (modified) return false;
  const article =
    grammar.articles.at(tokens, number.first, number.last) === true &&
    grammar.articles.length === number.last - number.first;
  return article && (!unit || unit.kind === 'duration' || (unit.kind === 'count' && !unit.classifier));
}
