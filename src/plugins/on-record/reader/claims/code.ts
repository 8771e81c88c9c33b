import type { NumberRead } from '../numbers/number';
import { APART, MARK_TOKEN, TOUCHING, WORD, type Tokens } from '../text/tokens';
import type { UnitRead } from './unit';

const SIGNS = '#@№+/\\_*=^§~';

/** Letters or signs written on to the digits make a code («۵+۱», "G7", "A320"), unless they are a unit. */
export function isGlued(tokens: Tokens, number: NumberRead, unit: UnitRead | null, limit: number): boolean {
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
