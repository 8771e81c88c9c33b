import type { NumberRead } from '../numbers/number';
import type { Exact } from '../numbers/exact';
import { APART, JOINED, MARK_TOKEN, WORD, keyOf, wordsOf, type Tokens } from '../text/tokens';
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

/** The unit right after a number. */
export function unitAfter(
  tokens: Tokens,
  number: NumberRead,
  limit: number,
  grammar: ClaimGrammar,
): UnitRead | undefined {
  const at = afterHyphen(tokens, number.last, limit);
  const meaning = grammar.unitAfter.at(tokens, at, limit);
  if (!meaning) return undefined;
  const last = at + grammar.unitAfter.length;
  if (last < limit && tokens.gap[last] === JOINED && grammar.notAfter.at(tokens, last, limit)) return undefined;
  if (meaning.people && countsPeople(tokens, number, last, limit, meaning, grammar)) {
    return { first: at, last, kind: 'count', text: wordsOf(tokens, at, last), classifier: true };
  }
  return unitOf(tokens, at, last, meaning);
}

/** "540-MW": a hyphen between number and unit is passed over. */
function afterHyphen(tokens: Tokens, at: number, limit: number): number {
  const hyphen =
    at + 1 < limit &&
    tokens.gap[at] !== 0 &&
    tokens.gap[at + 1] !== 0 &&
    '-‐‑–'.includes(tokens.text[tokens.start[at]]);
  return hyphen ? at + 1 : at;
}

/** The unit right before a number ("$", "Rs"). */
export function unitBefore(tokens: Tokens, at: number, floor: number, grammar: ClaimGrammar): UnitRead | undefined {
  const meaning = grammar.unitBefore.before(tokens, at, floor);
  if (!meaning) return undefined;
  if (isWrittenOn(tokens, at, grammar.unitBefore.length))
    return unitOf(tokens, at - grammar.unitBefore.length, at, meaning);
  const sign = grammar.unitBefore.before(tokens, at, at - 1);
  return sign && isWrittenOn(tokens, at, 1) ? unitOf(tokens, at - 1, at, sign) : undefined;
}

/** "A$" is a currency, "a $" is not; and a single letter is one only on the digits ("R50"). */
function isWrittenOn(tokens: Tokens, at: number, length: number): boolean {
  const first = at - length;
  if (length === 1)
    return tokens.kind[first] !== WORD || tokens.end[first] - tokens.start[first] > 1 || tokens.gap[at] !== APART;
  return tokens.kind[at - 1] === WORD || tokens.gap[at - 1] !== APART;
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
