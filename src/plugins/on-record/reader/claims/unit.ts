import type { NumberRead } from '../numbers/number';
import type { Exact } from '../numbers/exact';
import { isMark } from '../text/marks';
import { APART, JOINED, MARK_TOKEN, NUMERAL, TOUCHING, WORD, keyOf, wordsOf, type Tokens } from '../text/tokens';
import type { UnitKind } from '../types';
import type { ClaimGrammar, UnitMeaning } from './grammar';

/** A unit as written in tokens `[first, last)`. */
export interface UnitRead {
  first: number;
  last: number;
  kind: UnitKind;
  code?: string;
  text?: string;
  factor?: Exact;
  /** A counted noun that counts others («رشته», «نفر»). */
  classifier?: boolean;
}

/** How far after «تن» a word is looked for that shows people are counted. */
const NEAR = 5;
/** How far before a unit the words are looked for that show which unit it is. */
const NEAR_BEFORE = 10;
/** How many tokens of a unit may be part of a period too ("per hour"). */
const LONGEST_RATE = 3;

/** The unit right after a number, which may reach into a period ("188 miles an hour"). */
export function unitAfter(
  tokens: Tokens,
  number: NumberRead,
  limit: number,
  grammar: ClaimGrammar,
): UnitRead | undefined {
  if (number.last >= limit) return undefined;
  const end = Math.min(tokens.count, limit + LONGEST_RATE);
  const at = afterMark(tokens, number.last, end);
  const known = grammar.unitAfter.at(tokens, at, end);
  const last = at + grammar.unitAfter.length;
  const meaning = known && meantHere(tokens, at, last, known);
  if (!meaning || !mayEnd(tokens, meaning, last, limit, grammar)) return undefined;
  if (meaning.people && countsPeople(tokens, number, last, limit, meaning, grammar)) {
    return { first: at, last, kind: 'count', text: wordsOf(tokens, at, last), classifier: true };
  }
  const unit = unitOf(tokens, at, last, meaning);
  return at > number.last && isBracket(tokens, at - 1) ? bracketed(tokens, unit, limit) : raised(tokens, unit);
}

/** "12 L-202": a letter apart from the number, with digits hyphened on to it, is a name. */
function isDesignation(tokens: Tokens, last: number, limit: number): boolean {
  const letter = last - 1;
  if (last + 1 >= limit || tokens.kind[last + 1] !== NUMERAL || tokens.end[letter] - tokens.start[letter] > 1)
    return false;
  if (tokens.kind[letter] !== WORD || tokens.gap[letter] !== APART || tokens.text[tokens.start[last]] !== '-')
    return false;
  return tokens.gap[last] !== APART && tokens.gap[last + 1] !== APART;
}

function mayEnd(tokens: Tokens, meaning: UnitMeaning, last: number, limit: number, grammar: ClaimGrammar): boolean {
  if (isDesignation(tokens, last, limit)) return false;
  if (meaning.onlyAfter || (last > limit && meaning.kind !== 'speed')) return false;
  return last >= limit || tokens.gap[last] !== JOINED || !grammar.notAfter.at(tokens, last, limit);
}

function isBracket(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '([{<');
}

/** "20 (kg)": the unit with the bracket that closes after it. */
function bracketed(tokens: Tokens, unit: UnitRead, limit: number): UnitRead | undefined {
  const isClosed = unit.last < limit && ')]}>'.includes(tokens.text[tokens.start[unit.last]]);
  return isClosed && unit.kind !== 'count' ? { ...unit, last: unit.last + 1 } : undefined;
}

/** "km2", "m3": a length with its power written on to it; other digits there make a code of it, and a sign on them is theirs ("three $50 prizes"). */
function raised(tokens: Tokens, unit: UnitRead): UnitRead | undefined {
  const { last: at } = unit;
  const isRaised = at < tokens.count && tokens.kind[at] === NUMERAL && tokens.gap[at] === TOUCHING;
  if (!isRaised) return unit;
  if (tokens.kind[at - 1] !== WORD) return tokens.gap[unit.first] === APART ? undefined : unit;
  const digit = tokens.text.slice(tokens.start[unit.last], tokens.end[unit.last]);
  if (unit.kind !== 'length' || !unit.code || (digit !== '2' && digit !== '3')) return undefined;
  const last = unit.last + 1;
  const kind = digit === '2' ? 'area' : 'volume';
  return { ...unit, last, kind, code: unit.code + digit, text: wordsOf(tokens, unit.first, last) };
}

/** "540-MW", "20 (kg)": a hyphen or a bracket between number and unit is passed over. */
function afterMark(tokens: Tokens, at: number, limit: number): number {
  if (at + 2 < limit && isBracket(tokens, at)) return at + 1;
  const hyphen =
    at + 1 < limit &&
    tokens.gap[at] !== 0 &&
    tokens.gap[at + 1] !== 0 &&
    '-‐‑–'.includes(tokens.text[tokens.start[at]]);
  return hyphen ? at + 1 : at;
}

/** The unit right before a number ("$", "Rs"). */
export function unitBefore(tokens: Tokens, at: number, floor: number, grammar: ClaimGrammar): UnitRead | undefined {
  const known = grammar.unitBefore.before(tokens, at, floor);
  const meaning = known && meantHere(tokens, at - grammar.unitBefore.length, at, known);
  if (!meaning || (meaning.heads && at > grammar.unitBefore.length)) return undefined;
  if (isWrittenOn(tokens, at, grammar.unitBefore.length, grammar))
    return unitOf(tokens, at - grammar.unitBefore.length, at, meaning);
  const sign = grammar.unitBefore.before(tokens, at, at - 1);
  return sign && isWrittenOn(tokens, at, 1, grammar) ? unitOf(tokens, at - 1, at, sign) : undefined;
}

/** What a unit means in the letters it is written in here ("42 MAD", "30C" and "30c"), beside the words that stand here ("pounds"). */
function meantHere(tokens: Tokens, first: number, last: number, known: UnitMeaning): UnitMeaning | undefined {
  let meaning: UnitMeaning | undefined = known;
  while (meaning && !isMeant(tokens, first, last, meaning)) meaning = meaning.otherwise;
  return meaning;
}

function isMeant(tokens: Tokens, first: number, last: number, meaning: UnitMeaning): boolean {
  if (meaning.written !== undefined && meaning.written !== wordsOf(tokens, first, last)) return false;
  if (!meaning.near) return true;
  for (let i = Math.max(0, first - NEAR_BEFORE); i < Math.min(tokens.count, last + NEAR); i += 1) {
    if (meaning.near.has(tokens.word[i])) return true;
  }
  return false;
}

/** "A$" is a currency, "a $" is not, nor is "can $5"; and a single letter is one only on the digits ("R50"). */
function isWrittenOn(tokens: Tokens, at: number, length: number, grammar: ClaimGrammar): boolean {
  const first = at - length;
  const letters = tokens.end[first] - tokens.start[first];
  if (length === 1) return tokens.kind[first] !== WORD || letters > 1 || tokens.gap[at] !== APART;
  if (tokens.kind[at - 1] === WORD || tokens.gap[at - 1] !== APART) return true;
  return letters > 1 && !grammar.stops.at(tokens, first, at);
}

function unitOf(tokens: Tokens, first: number, last: number, meaning: UnitMeaning): UnitRead {
  const unit: UnitRead = { first, last, kind: meaning.kind, text: wordsOf(tokens, first, last) };
  if (meaning.code) unit.code = meaning.code;
  if (meaning.factor) unit.factor = meaning.factor;
  return unit;
}

/** «۵ تن از وزیران»: few enough to be counted, and a plural that people have. */
function isOneOfPeople(tokens: Tokens, number: NumberRead, at: number, limit: number, meaning: UnitMeaning): boolean {
  if (number.marked || at + 1 >= limit || tokens.word[at] !== meaning.of || tokens.kind[at + 1] !== WORD) return false;
  const noun = keyOf(tokens, at + 1);
  return meaning.endings?.some((ending) => noun.endsWith(ending) && noun.length > ending.length + 2) === true;
}

/** «۷ تن کشته شدند», «۷ تن در این حادثه کشته شدند»: what shows people stands right after the unit, or after an adverbial. */
function countsPeople(
  tokens: Tokens,
  number: NumberRead,
  last: number,
  limit: number,
  meaning: UnitMeaning,
  grammar: ClaimGrammar,
): boolean {
  if (number.value.places > 0 || !meaning.people) return false;
  const told = meaning.people.at(tokens, last, limit);
  if (told !== undefined) return told;
  if (isOneOfPeople(tokens, number, last, limit, meaning)) return true;
  if (last >= limit || !grammar.stops.at(tokens, last, limit)) return false;
  for (let i = last + 1; i < Math.min(limit, last + NEAR); i += 1) {
    if (tokens.kind[i] === MARK_TOKEN) return false;
    if (meaning.people.at(tokens, i, limit)) return true;
  }
  return false;
}
