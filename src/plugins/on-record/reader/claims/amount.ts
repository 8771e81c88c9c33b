import { readNumber, type NoNumber, type NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { APART, WORD, type Tokens } from '../text/tokens';
import { refuse } from '../text/why';
import type { Unit } from '../types';
import type { ClaimGrammar } from './grammar';
import { halved, scaledAfter, signed, told } from './after';
import { numbersOnly, numberAt } from './alone';
import { unbracketed } from './bracketed';
import { asCount, asThousands } from './count';
import { NamedNumbers } from './named-numbers';
import { letterUnit } from './letter';
import { isListed } from './listed';
import { modifierBefore } from './modifier';
import { nounAfter, nounAfterSize } from './noun';
import { numberedNoun } from './numbered';
import type { Amount, Covered } from './read';
import { refusalOf } from './refuse';
import { restated } from './restated';
import type { Refused } from './rules';
import { unitAfter, unitBefore, type UnitRead } from './unit';
import { tellAmount, tellCovered } from './why';

export type { Amount, Covered } from './read';

const PARTED_IN_THOUSAND = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'LYD', 'IQD', 'DZD']);

/** What stands around a number: its unit, whether that is a counted noun, and where number and unit begin. */
interface Around {
  unit: UnitRead | null;
  counted: boolean;
  front: number;
}

/** Every amount of an article in reading order, sentence by sentence. */
export function findAmounts(
  tokens: Tokens,
  covered: Covered[],
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Amount[] {
  const amounts: Amount[] = [];
  const only = numbersOnly(tokens, numbers, grammar);
  const named = new NamedNumbers(tokens, numbers.alone, grammar);
  let sentence = 0;
  let next = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    while (tokens.sentences[sentence + 1] <= i) sentence += 1;
    while (next < covered.length && covered[next].last <= i) next += 1;
    if (next < covered.length && covered[next].first <= i) {
      tellCovered(tokens, covered[next], numbers);
      i = covered[next].last - 1;
      continue;
    }
    const web = afterWebAddress(tokens, i);
    if (web > i) {
      refuse(tokens, 'refused.web', i, web + 1);
      i = web;
      continue;
    }
    const end = tokens.sentences[sentence + 1];
    const limit = next < covered.length ? Math.min(end, covered[next].first) : end;
    const read = numberAt(tokens, i, tokens.sentences[sentence], limit, only, named, numbers, grammar);
    if (!read) continue;
    const number = restated(tokens, read, limit, numbers);
    const before = amounts[amounts.length - 1];
    const amount = amountAt(tokens, number, before, tokens.sentences[sentence], limit, numbers, grammar);
    if (amount) amounts.push(amount);
    i = Math.max(number.last, amount?.last ?? 0) - 1;
  }
  return amounts;
}

function amountAt(
  tokens: Tokens,
  number: NumberRead | NoNumber,
  before: Amount | undefined,
  floor: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Amount | undefined {
  if (number.value === null) {
    refuse(tokens, 'refused.shape', number.first, number.last);
    return undefined;
  }
  const letter = letterUnit(tokens, number, floor, limit, grammar);
  const shorter = letter === undefined ? number : readNumber(tokens, number.first, letter, numbers);
  if (!shorter?.value) return undefined;
  const open = unbracketed(tokens, shorter, limit, numbers);
  const amount = open === shorter ? undefined : amountOf(tokens, open, before, floor, limit, numbers, grammar);
  return amount?.unit ? amount : amountOf(tokens, shorter, before, floor, limit, numbers, grammar);
}

function amountOf(
  tokens: Tokens,
  read: NumberRead,
  before: Amount | undefined,
  floor: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Amount | undefined {
  const vague = numbers.vague.at(tokens, read.last, limit) === true;
  const open = vague ? { ...read, last: read.last + numbers.vague.length } : read;
  const listed = isListed(tokens, open, before, floor, numbers, grammar);
  const free = Math.max(floor, before?.last ?? 0);
  const around = unitOf(tokens, open, free, floor, limit, numbers, grammar);
  const { unit, counted } = around;
  const number = counted ? asCount(tokens, open, numbers) : inThousands(tokens, open, unit, numbers);
  const front = number.first > open.first ? number.first : around.front;
  const modifier = modifierBefore(tokens, front, free, grammar);
  const isModified = listed || modifier !== undefined;
  const refused = refusedHere(tokens, number, around, isModified, floor, limit, grammar);
  if (refused) {
    refuse(tokens, refused, number.first, number.last);
    return undefined;
  }
  const amount: Amount = {
    first: modifier ? modifier.first : front,
    last: Math.max(number.last, unit ? unit.last : 0),
    number,
    high: null,
    unit,
    modifier: vague ? 'more-than' : 'exactly',
    rule: counted ? 'claim.noun' : 'claim.unit',
  };
  tellAmount(tokens, amount, vague);
  const scaled = counted ? amount : scaledAfter(tokens, amount, limit, numbers);
  const whole = counted ? amount : signed(tokens, halved(tokens, scaled, limit, numbers, grammar), limit, grammar);
  return told(tokens, whole, modifier, limit, grammar);
}

/** Why a number is no amount here; "is" and "was" refuse none that "the number of" leads to. */
function refusedHere(
  tokens: Tokens,
  number: NumberRead,
  { unit, numbered }: Around & { numbered: boolean },
  modified: boolean,
  floor: number,
  limit: number,
  grammar: ClaimGrammar,
): Refused | undefined {
  if (number.isAlone) return undefined;
  const refused = refusalOf(tokens, number, unit, modified, floor, limit, grammar);
  return numbered && refused === 'refused.pronoun' ? undefined : refused;
}

/** «250.000 متر», «10.000 درهم»: noughts after a point are thousands, but for money that is parted in a thousand. */
function inThousands(tokens: Tokens, number: NumberRead, unit: UnitRead | null, numbers: NumberGrammar): NumberRead {
  const parted = !unit || (unit.code !== undefined && PARTED_IN_THOUSAND.has(unit.code));
  return parted ? number : asThousands(tokens, number, numbers);
}

/** The last token of the web address that begins here, as nothing in it ends it but a space; the token itself where none does. */
function afterWebAddress(tokens: Tokens, i: number): number {
  const at = tokens.start[i];
  if (tokens.kind[i] !== WORD || !(tokens.text.startsWith('www.', at) || tokens.text.startsWith('http', at))) return i;
  let last = i;
  while (last + 1 < tokens.count && tokens.gap[last + 1] !== APART) last += 1;
  return last;
}

/** The unit before or after a number, or the noun it counts; `front` is where number and unit begin. */
function unitAround(
  tokens: Tokens,
  number: NumberRead,
  floor: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Around {
  const before = unitBefore(tokens, number.first, floor, grammar);
  if (before) return { unit: before, counted: false, front: before.first };
  const after = unitAfter(tokens, number, limit, grammar);
  if (after) return { unit: after, counted: false, front: number.first };
  const start = afterAgain(tokens, number, limit, grammar);
  const noun =
    nounAfterSize(tokens, start, limit, numbers, grammar) ?? nounAfter(tokens, start, limit, numbers, grammar);
  if (!noun?.classifier && isIndex(tokens, number, floor, grammar))
    return { unit: indexAt(number.last), counted: false, front: number.first };
  const share: UnitRead | null = number.fraction ? { first: number.last, last: number.last, kind: 'ratio' } : null;
  return { unit: noun ?? share, counted: noun !== undefined, front: number.first };
}

/** The unit around a number, or what "the number of" before it says that it counts. */
function unitOf(
  tokens: Tokens,
  number: NumberRead,
  free: number,
  floor: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Around & { numbered: boolean } {
  const around = unitAround(tokens, number, free, limit, numbers, grammar);
  const { unit, counted, front } = around;
  if (unit) return { unit, counted, front, numbered: false };
  const lead = modifierBefore(tokens, number.first, free, grammar)?.first ?? number.first;
  const noun = numberedNoun(tokens, number, lead, floor, limit, numbers, grammar);
  return { unit: noun ?? null, counted: noun !== undefined, front, numbered: noun !== undefined };
}

/** Where the counted noun begins: after "more" in "200 more people", "of the" in "20 of the people". */
function afterAgain(tokens: Tokens, number: NumberRead, limit: number, grammar: ClaimGrammar): NumberRead {
  const more = [grammar.again, grammar.partitives].find((phrases) => phrases.at(tokens, number.last, limit));
  return more ? { ...number, last: number.last + more.length } : number;
}

/** «بزرگی ۴٫۷», "magnitude 4.7": the word before says that nothing is counted. */
function isIndex(tokens: Tokens, number: NumberRead, floor: number, grammar: ClaimGrammar): boolean {
  const before = modifierBefore(tokens, number.first, floor, grammar)?.first ?? number.first;
  return grammar.indexBefore.before(tokens, before, floor) === true;
}

/** The unit of an index or a score, which has none. */
export function indexAt(at: number): UnitRead {
  return { first: at, last: at, kind: 'none' };
}

/** The published unit of what was read. */
export function published(unit: UnitRead | null): Unit {
  if (!unit) return { kind: 'count' };
  const made: Unit = { kind: unit.kind };
  if (unit.code) made.code = unit.code;
  if (unit.text) made.text = unit.text;
  return made;
}
