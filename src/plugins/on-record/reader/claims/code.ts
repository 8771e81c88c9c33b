import type { NumberRead } from '../numbers/number';
import { APART, JOINED, MARK_TOKEN, NUMERAL, TOUCHING, WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import type { UnitRead } from './unit';

const OPENING = '«"“‘';
/** A word this short with digits hyphened on to it is a model («ام-۱۶»), unless digits before it make it a unit («۵ تن-۷ تن»). */
const MOST_LETTERS = 2;
const SIGNS = '#@№+/\\_*=^§~';

/** Letters or signs written on to the digits make a code («۵+۱», "G7", "A320"), unless they are a unit. */
export function isGlued(tokens: Tokens, number: NumberRead, unit: UnitRead | null, limit: number): boolean {
  if (number.spelled) return false;
  return isGluedAfter(tokens, number.last, unit, limit) || isGluedBefore(tokens, number.first, unit);
}

function isGluedAfter(tokens: Tokens, last: number, unit: UnitRead | null, limit: number): boolean {
  if (last >= limit || tokens.gap[last] !== TOUCHING) return false;
  if (unit && unit.kind !== 'count' && unit.first >= last && unit.first < last + 2) return false;
  const isLetter = tokens.kind[last - 1] === NUMERAL && tokens.end[last] - tokens.start[last] === 1;
  if (tokens.kind[last] === WORD) return tokens.word[last] === 0 || isLetter;
  return isSign(tokens, last) && last + 1 < limit && tokens.gap[last + 1] !== APART;
}

function isGluedBefore(tokens: Tokens, first: number, unit: UnitRead | null): boolean {
  if (first === 0 || tokens.gap[first] !== TOUCHING || unit?.last === first) return false;
  const before = first - 1;
  if (tokens.kind[before] === WORD)
    return tokens.text.charCodeAt(tokens.start[before]) < 0x250 || tokens.word[before] === 0;
  return tokens.kind[before] === MARK_TOKEN && (isSign(tokens, before) || isHyphenated(tokens, before));
}

/** A hyphen on a word no rule knows, on one or two letters («ام-۱۶») or on a word that opens a quotation: the number belongs to its name. */
function isHyphenated(tokens: Tokens, i: number): boolean {
  if (i === 0 || !'-–'.includes(tokens.text[tokens.start[i]])) return false;
  if (tokens.gap[i] !== TOUCHING || tokens.kind[i - 1] !== WORD) return false;
  if (tokens.word[i - 1] === 0) return true;
  if (tokens.end[i - 1] - tokens.start[i - 1] <= MOST_LETTERS) return i < 2 || tokens.kind[i - 2] !== NUMERAL;
  return i > 1 && OPENING.includes(tokens.text[tokens.start[i - 2]]);
}

/** A number word joined to a word that is no number, unit or modifier is part of that word («آی‌سی‌یو»). */
export function isInWord(
  tokens: Tokens,
  number: NumberRead,
  unit: UnitRead | null,
  modified: boolean,
  limit: number,
  grammar: ClaimGrammar,
): boolean {
  if (!number.spelled) return false;
  const { first, last } = number;
  if (last < limit && tokens.gap[last] === JOINED && tokens.kind[last] === WORD && !isUnit(unit, last)) return true;
  if (first === 0 || tokens.gap[first] !== JOINED || tokens.kind[first - 1] !== WORD || modified) return false;
  return !grammar.and.has(tokens.word[first - 1]) && !grammar.carriers.before(tokens, first, first - 1);
}

function isUnit(unit: UnitRead | null, at: number): boolean {
  return unit !== null && unit.first === at && (unit.kind !== 'count' || unit.classifier === true);
}

function isSign(tokens: Tokens, i: number): boolean {
  return SIGNS.includes(tokens.text[tokens.start[i]]);
}
