import { compare, exact, ONE } from '../numbers/exact';
import type { NumberRead } from '../numbers/number';
import { asciiDigits } from '../text/fold';
import { APART, MARK_TOKEN, NUMERAL, TOUCHING, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import { isGlued, isInWord } from './code';
import { isAddress, isAge, isNamed, isQuotedName, isYear } from './name';
import type { Refused } from './rules';
import type { UnitRead } from './unit';

const TEN = exact('10');
const THREE = exact('3');

/** Why a number is no amount (part of a name, an ordinal, a code, a pronoun or an idiom), or undefined. */
export function refusalOf(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  modified: boolean,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): Refused | undefined {
  if (number.slashed && !isParted(tokens, number, unit, limit, grammar)) return 'refused.shape';
  if (isOrdinal(tokens, number, limit, grammar)) return 'refused.ordinal';
  if (isGlued(tokens, number, unit, limit)) return 'refused.code';
  if (isInWord(tokens, number, unit, modified, limit, grammar)) return 'refused.word';
  if (isNamed(tokens, number, unit, floor, grammar)) return 'refused.named';
  if (isAge(tokens, number, unit, floor, limit, grammar)) return 'refused.age';
  if (isAddress(tokens, number, unit, grammar)) return 'refused.address';
  if (!modified && isYear(tokens, number, unit, grammar)) return 'refused.year';
  if (isQuotedName(tokens, number, unit, floor, limit)) return 'refused.title';
  if (isScore(tokens, number, unit, floor, limit, grammar)) return 'refused.score';
  if (isDenied(tokens, number, unit, limit, grammar)) return 'refused.before';
  if (compare(number.value, TEN) > 0) return undefined;
  return idleness(tokens, number, unit, modified, floor, limit, grammar);
}

/** "3/4 mile", "4/5 of voters": what shows that two numbers with a slash are a fraction and no date. */
function isParted(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  if (unit && unit.kind !== 'count' && unit.kind !== 'ratio') return true;
  return compare(number.scale, ONE) > 0 || grammar.partitives.at(tokens, number.last, limit) === true;
}

/** The word after it shows that it is no amount, unless a longer unit begins with that word («م مربع»). */
function isDenied(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  if (isPriced(number, unit) || !grammar.notAfter.at(tokens, number.last, limit)) return false;
  const length = unit && unit.kind !== 'count' && unit.first === number.last ? unit.last - unit.first : 0;
  return length <= grammar.notAfter.length;
}

/** "£6bn is": a sign before the number shows an amount, whatever comes after. */
function isPriced(number: NumberRead, unit: UnitRead | null): boolean {
  return unit?.kind === 'currency' && unit.last <= number.first;
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

/** "that one mile": a measure is an amount whatever is before it. */
function isMeasured(unit: UnitRead | null): boolean {
  return unit !== null && unit.kind !== 'count' && unit.kind !== 'duration';
}

/** Small numbers that count nothing: «یک» as an article, «هر دو», «دو طرف», a bare word. */
function idleness(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  modified: boolean,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): Refused | undefined {
  if (grammar.outOfEvery.before(tokens, number.first, floor)) return undefined;
  if (grammar.idioms.at(tokens, number.last, limit)) return 'refused.idiom';
  if (compare(number.value, THREE) <= 0 && grammar.pairs.at(tokens, number.last, limit)) return 'refused.pair';
  if (!number.spelled || number.marked) return undefined;
  if (!isMeasured(unit) && isPointed(tokens, number, floor, grammar)) return 'refused.pronoun';
  if (modified || !isArticle(tokens, number, grammar)) return undefined;
  const isIdle = !unit || unit.kind === 'duration' || (unit.kind === 'count' && !unit.classifier);
  return isIdle ? 'refused.article' : undefined;
}

/** "these two", "that one": a word before it points to what was spoken of. */
function isPointed(tokens: Tokens, { first, value }: NumberRead, floor: number, grammar: ClaimGrammar): boolean {
  if (grammar.notBefore.before(tokens, first, floor)) return true;
  return compare(value, ONE) <= 0 && grammar.notBeforeOne.before(tokens, first, floor) === true;
}

function isArticle(tokens: Tokens, number: NumberRead, grammar: ClaimGrammar): boolean {
  const { first, last } = number;
  return grammar.articles.at(tokens, first, last) === true && grammar.articles.length === last - first;
}
