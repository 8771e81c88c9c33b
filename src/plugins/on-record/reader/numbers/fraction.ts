import type { Tokens } from '../text/tokens';
import { atomAt, isHyphen, isTight } from './atom';
import { exact, fraction, ONE, plus, type Exact } from './exact';
import type { NumberGrammar } from './grammar';

/** Numbers that shares are told by ("one in four"), so that "five in 17 days" is none. */
const SHARED_BY = new Set([
  3n,
  4n,
  5n,
  6n,
  7n,
  8n,
  9n,
  10n,
  12n,
  20n,
  50n,
  100n,
  200n,
  500n,
  1000n,
  10000n,
  100000n,
  1000000n,
]);

/** A fraction in tokens up to `last`. */
export interface FractionRead {
  last: number;
  value: Exact;
}

/** A number to divide by, in tokens up to `last`. */
export interface Divisor {
  last: number;
  value: bigint;
}

/** Whether shares are told by this number of people or things. */
export function isSharedBy(whole: Exact, grammar: NumberGrammar): boolean {
  return whole.places === 0 && (SHARED_BY.has(whole.digits) || (grammar.isAlone && whole.digits > 0n));
}

/** The denominator at token `i`, a hyphen before it passed over («یک سوم», "two-thirds"). */
export function denominatorAt(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Divisor | undefined {
  const at = isHyphen(tokens, i, limit) && (isTight(tokens, i) || grammar.isAlone) ? i + 1 : i;
  const value = grammar.denominators.at(tokens, at, limit);
  return value === undefined ? undefined : { last: at + grammar.denominators.length, value };
}

/** A fraction below one at token `i`, as it may follow a whole number and "and" ("three quarters", "one fourth"). */
export function properFraction(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: NumberGrammar,
): FractionRead | undefined {
  const top = numeratorAt(tokens, i, limit, grammar);
  const bottom =
    top && (denominatorAt(tokens, top.last, limit, grammar) ?? roundPortion(tokens, top.last, limit, grammar));
  if (!bottom || top.value.digits >= bottom.value) return undefined;
  return { last: bottom.last, value: fraction(top.value, bottom.value) };
}

/** «ثلاثة أجزاء من مائة»: portions of a round number. */
function roundPortion(tokens: Tokens, at: number, limit: number, grammar: NumberGrammar): Divisor | undefined {
  if (!grammar.portions.at(tokens, at, limit)) return undefined;
  const from = at + grammar.portions.length;
  const atom = atomAt(tokens, from, limit, grammar);
  const value = atom?.type === 'hundred' ? 100n : atom?.type === 'scale' ? atom.value.digits : undefined;
  return value === undefined ? undefined : { last: from + grammar.atoms.length, value };
}

/** "a", or number words under a hundred ("fifty-four"). */
function numeratorAt(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): FractionRead | undefined {
  const atom = atomAt(tokens, i, limit, grammar);
  const last = i + grammar.atoms.length;
  if (atom?.type === 'one') return { last, value: ONE };
  if (atom?.type !== 'value' || atom.value.digits === 0n) return undefined;
  if (grammar.words.onesFirst) return onesFirst(tokens, last, limit, atom.value, grammar);
  const at = isHyphen(tokens, last, limit) ? last + 1 : last;
  const next = atom.value.digits % 10n === 0n ? atomAt(tokens, at, limit, grammar) : undefined;
  if (next?.type !== 'value' || next.value.digits >= 10n) return { last, value: atom.value };
  return { last: at + grammar.atoms.length, value: exact(String(atom.value.digits + next.value.digits)) };
}

/** «واحد وسبعون»: the tens after the ones. */
function onesFirst(tokens: Tokens, last: number, limit: number, ones: Exact, grammar: NumberGrammar): FractionRead {
  const isAnd = ones.digits < 10n && atomAt(tokens, last, limit, grammar)?.type === 'and';
  const at = isAnd ? last + grammar.atoms.length : last;
  const tens = isAnd ? atomAt(tokens, at, limit, grammar) : undefined;
  if (tens?.type !== 'value' || tens.value.digits < 20n || tens.value.digits >= 100n) return { last, value: ones };
  return { last: at + grammar.atoms.length, value: plus(ones, tens.value) };
}
