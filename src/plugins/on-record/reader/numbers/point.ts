import { NUMERAL, type Tokens } from '../text/tokens';
import { atomAt } from './atom';
import { digitsAt, MOST_DIGITS } from './digits';
import { exact } from './exact';
import type { NumberGrammar } from './grammar';
import type { Noted } from './notation';

/** Digits spelled one by one after a point beyond these are a list. */
const MOST_PLACES = 8;

/** What follows a spoken point at token `at`, as a part of one: "point five", "point zero eight", "point 77", "point seventy-one". */
export function pointAfter(
  tokens: Tokens,
  first: number,
  at: number,
  limit: number,
  grammar: NumberGrammar,
): Noted | undefined {
  if (at >= limit || atomAt(tokens, at, limit, grammar)?.type !== 'point') return undefined;
  if (grammar.noPointAfter.before(tokens, at, Math.max(0, first - 2))) return undefined;
  return placesAt(tokens, at + grammar.atoms.length, limit, grammar);
}

/** The decimal places told from token `at` on. */
export function placesAt(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar): Noted | undefined {
  if (at < limit && tokens.kind[at] === NUMERAL) {
    const digits = digitsAt(tokens, at);
    return digits.length > MOST_DIGITS ? undefined : { last: at + 1, value: exact(`0.${digits}`) };
  }
  let places = '';
  let last = at;
  while (places.length < MOST_PLACES) {
    const atom = atomAt(tokens, last, limit, grammar);
    if (atom?.type !== 'value' || (atom.value.digits >= 10n && places !== '')) break;
    last += grammar.atoms.length;
    places += String(atom.value.digits);
    if (atom.value.digits >= 10n) return { ...tens(tokens, last, limit, atom.value.digits, grammar) };
  }
  return places ? { last, value: exact(`0.${places}`) } : undefined;
}

/** "seventy-one" after a point: two digits. */
function tens(tokens: Tokens, at: number, limit: number, value: bigint, grammar: NumberGrammar): Noted {
  const next = tokens.text[tokens.start[at]] === '-' ? at + 1 : at;
  const atom = value % 10n === 0n && value >= 20n ? atomAt(tokens, next, limit, grammar) : undefined;
  if (atom?.type !== 'value' || atom.value.digits >= 10n) return { last: at, value: exact(`0.${value}`) };
  return { last: next + grammar.atoms.length, value: exact(`0.${value + atom.value.digits}`) };
}
