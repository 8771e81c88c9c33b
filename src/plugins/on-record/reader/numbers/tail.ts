import { placeIn, type Tokens } from '../text/tokens';
import { atomAt } from './atom';
import { compare, exact, fraction, ONE, plus, times, type Exact } from './exact';
import { denominatorAt, isSharedBy, properFraction, type Divisor } from './fraction';
import type { NumberGrammar } from './grammar';
import { readGroup } from './group';
import { scaleAt } from './scale';

const HUNDRED = exact('100');

/** A number read in tokens `[first, last)`; `bound` is the scale of its last part, where that has one. */
export interface SoFar {
  first: number;
  last: number;
  total: Exact;
  scale: Exact;
  bound: Exact | null;
  marked: boolean;
}

/** Reads a whole number from a token on, for a divisor told after "over". */
export type ReadWhole = (at: number) => { last: number; value: Exact } | undefined;

/** The number so far over another one («یک سوم», "one in four"); after a scale only where it is all that is told. */
export function divided(
  tokens: Tokens,
  sum: SoFar,
  limit: number,
  grammar: NumberGrammar,
  read: ReadWhole,
): SoFar | undefined {
  if (sum.bound && !grammar.isAlone) return undefined;
  const by =
    denominator(tokens, sum, limit, grammar) ??
    share(tokens, sum, limit, grammar, read) ??
    over(tokens, sum, limit, grammar, read);
  return by && divide(tokens, sum, by, limit, grammar);
}

/** «یک سوم», "two thirds". */
function denominator(tokens: Tokens, sum: SoFar, limit: number, grammar: NumberGrammar): Divisor | undefined {
  const { total } = sum;
  const isImproper = grammar.isAlone || grammar.words.improper;
  const small = total.places === 0 && (isImproper || compare(total, HUNDRED) < 0);
  const below = small ? denominatorAt(tokens, sum.last, limit, grammar) : undefined;
  return below && (isImproper || total.digits < below.value) ? below : undefined;
}

/** "one in four", "nine out of ten": a share, where the second number is one that shares are told by. */
function share(
  tokens: Tokens,
  sum: SoFar,
  limit: number,
  grammar: NumberGrammar,
  read: ReadWhole,
): Divisor | undefined {
  const part = partOf(tokens, sum, limit, grammar, read);
  if (part) return part;
  if (sum.marked || !grammar.outOf.at(tokens, sum.last, limit)) return undefined;
  const of = readGroup(tokens, sum.last + grammar.outOf.length, limit, grammar);
  if (!of || !isSharedBy(of.value, grammar) || sum.total.digits >= of.value.digits) return undefined;
  return { last: of.last, value: of.value.digits };
}

/** «20 جزءا من 25», and «واحد من ثلاثة» at the head of a sentence: shares by any number. */
function partOf(
  tokens: Tokens,
  sum: SoFar,
  limit: number,
  grammar: NumberGrammar,
  read: ReadWhole,
): Divisor | undefined {
  if (sum.marked) return undefined;
  const of = [grammar.portions, grammar.headOutOf].find((words) => words.at(tokens, sum.last, limit));
  if (!of || (of === grammar.headOutOf && !isHeadOne(tokens, sum))) return undefined;
  return divisorAt(sum.last + of.length, read);
}

function isHeadOne(tokens: Tokens, { first, total }: SoFar): boolean {
  return compare(total, ONE) === 0 && tokens.sentences[placeIn(tokens.sentences, first)] === first;
}

function divisorAt(at: number, read: ReadWhole): Divisor | undefined {
  const below = read(at);
  return below && below.value.places === 0 && below.value.digits > 0n
    ? { last: below.last, value: below.value.digits }
    : undefined;
}

/** "one over three". */
function over(tokens: Tokens, sum: SoFar, limit: number, grammar: NumberGrammar, read: ReadWhole): Divisor | undefined {
  if (!grammar.isAlone || !grammar.over.at(tokens, sum.last, limit)) return undefined;
  return divisorAt(sum.last + grammar.over.length, read);
}

/** The scale of a fraction may follow it ("three quarters billion", "two-thirds of a million"). */
function divide(tokens: Tokens, sum: SoFar, by: Divisor, limit: number, grammar: NumberGrammar): SoFar {
  const of = grammar.ofOne.at(tokens, by.last, limit) ? by.last + grammar.ofOne.length : by.last;
  const scale = scaleAt(tokens, of, limit, grammar);
  return {
    first: sum.first,
    last: scale ? of + grammar.atoms.length : by.last,
    total: fraction(scale ? times(sum.total, scale.value) : sum.total, by.value),
    scale: scale ? scale.value : ONE,
    bound: sum.bound,
    marked: true,
  };
}

/** Whether "and" before token `i` leads to a fraction and not to the next part of the number. */
export function isMixed(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): boolean {
  return properFraction(tokens, i, limit, grammar) !== undefined;
}

/** "three and one fourth", "six million and two thirds": a fraction of one, of the scale just read, or of a smaller one after it. */
export function mixed(tokens: Tokens, sum: SoFar, limit: number, grammar: NumberGrammar): SoFar | undefined {
  if (atomAt(tokens, sum.last, limit, grammar)?.type !== 'and') return undefined;
  const at = sum.last + grammar.atoms.length;
  const part = properFraction(tokens, at, limit, grammar);
  if (!part) return undefined;
  const isArticled = atomAt(tokens, at, limit, grammar)?.type === 'one';
  const below = scaleAt(tokens, part.last, limit, grammar);
  const scaled = below && (!sum.bound || compare(below.value, sum.bound) < 0) ? below.value : undefined;
  const last = scaled ? part.last + grammar.atoms.length : part.last;
  if (isArticled && !scaled && !grammar.isAlone) return undefined;
  return { ...sum, last, total: plus(sum.total, times(part.value, scaled ?? sum.scale)), marked: true };
}

/** «یک میلیون و نیم»: half of the scale just read, whose word may follow again («مليونين ونصف المليون»); «دو و نیم»: half of one. */
export function half(tokens: Tokens, sum: SoFar, limit: number, grammar: NumberGrammar): SoFar | undefined {
  const part = grammar.halves.at(tokens, sum.last, limit);
  if (!part) return undefined;
  const last = sum.last + grammar.halves.length;
  const again = scaleAt(tokens, last, limit, grammar);
  const isOwn = again !== undefined && compare(again.value, sum.scale) <= 0;
  return {
    ...sum,
    last: isOwn ? last + grammar.atoms.length : last,
    total: plus(sum.total, times(part, isOwn ? again.value : sum.scale)),
    marked: true,
  };
}
