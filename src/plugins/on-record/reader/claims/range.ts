import { compare, exact, negated, ONE, times, ZERO } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import type { NumberRead } from '../numbers/number';
import type { Phrases } from '../text/phrases';
import type { Tokens } from '../text/tokens';
import type { Amount } from './amount';
import { made } from './why';

const TWO = exact('2');
/** Nouns that begin with as many letters alike are forms of one. */
const STEM = 3;

/** Joins two amounts with a range word between them («۷ تا ۱۰», "between 5 and 7") into one with a low and a high. */
export function joinRanges(tokens: Tokens, amounts: Amount[], numbers: NumberGrammar): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined[joined.length - 1];
    const floor = joined[joined.length - 2]?.last ?? 0;
    const range = before && !before.high ? rangeOf(tokens, before, amount, floor, numbers) : undefined;
    if (range) joined[joined.length - 1] = range;
    else joined.push(amount);
  }
  return joined;
}

function rangeOf(tokens: Tokens, low: Amount, high: Amount, floor: number, numbers: NumberGrammar): Amount | undefined {
  const start = isSideBySide(tokens, low, high, numbers) ? low.first : rangeStart(tokens, low, high, floor, numbers);
  const unit = start === undefined ? undefined : commonUnit(low, high);
  if (start === undefined || unit === undefined) return undefined;
  const first = sharedSide(
    sharedScale(low.number, high.number, low.unit !== null && low.unit.first >= low.number.last),
    high.number,
  );
  const flipped = isNegative(first) && compare(high.number.value, first.value) < 0 && !isNegative(low.number);
  if (!flipped && compare(first.value, high.number.value) >= 0) return undefined;
  const ends = flipped ? { number: high.number, high: first } : { number: first, high: high.number };
  const range: Amount = { ...low, ...ends, first: start, last: high.last, unit, rule: 'claim.range' };
  return made(tokens, range, 'claim.range', [start, high.last], low, high);
}

/** «دو سه نفر»: two number words, the greater one next and at most twice the other. */
function isSideBySide(tokens: Tokens, low: Amount, high: Amount, numbers: NumberGrammar): boolean {
  if (!numbers.words.sideBySide || low.unit || low.last !== high.first || high.first !== high.number.first)
    return false;
  if (!low.number.spelled || !high.number.spelled || compare(low.number.scale, ONE) > 0) return false;
  return (
    compare(low.number.value, high.number.count) < 0 && compare(high.number.count, times(low.number.value, TWO)) <= 0
  );
}

function isNegative(number: NumberRead): boolean {
  return compare(number.value, ZERO) < 0;
}

/** «۴ تا ۶ درجه زیر صفر»: both ends are below zero. */
function sharedSide(low: NumberRead, high: NumberRead): NumberRead {
  return isNegative(high) && !isNegative(low) ? { ...low, value: negated(low.value) } : low;
}

/** The first token of a range, its opening word included; undefined where the words between make none. */
function rangeStart(
  tokens: Tokens,
  low: Amount,
  high: Amount,
  floor: number,
  numbers: NumberGrammar,
): number | undefined {
  const from = Math.max(low.number.last, low.unit ? low.unit.last : 0);
  const to = high.unit ? Math.min(high.unit.first, high.number.first) : high.number.first;
  if (to <= from || to - from > 4) return undefined;
  const opener = numbers.openers.before(tokens, low.first, Math.max(floor, low.first - 4));
  const start = opener ? low.first - numbers.openers.length : low.first;
  if (opener && between(tokens, from, to, opener)) return start;
  const whole = wholeText(tokens, low, high, numbers);
  if (whole !== undefined && between(tokens, from, to, numbers.sharedMiddles)) return whole;
  return isPlainRange(tokens, low.first, from, to, low.unit !== null && !lacksScale(low, high), numbers)
    ? start
    : undefined;
}

/** The first token of "from 10 to 20 dollars" where the text tells nothing else, and so no change. */
function wholeText(tokens: Tokens, low: Amount, high: Amount, numbers: NumberGrammar): number | undefined {
  if (high.last < tokens.count || !numbers.noRangeAfter.before(tokens, low.first, 0)) return undefined;
  return numbers.noRangeAfter.length === low.first ? 0 : undefined;
}

/** "$1.5 to $2 million": what the lower end leaves unsaid shows that it is one. */
function lacksScale(low: Amount, high: Amount): boolean {
  if (!low.unit || low.unit.last > low.number.first || !sameUnit(low, high)) return false;
  return compare(low.number.scale, ONE) === 0 && compare(high.number.scale, ONE) > 0;
}

/** "40 families or 160 persons": each has its own noun, so one thing is counted in two ways. */
function countsOther({ unit: low }: Amount, { unit: high }: Amount): boolean {
  if (low?.kind !== 'count' || !low.text || !high?.text || low.last === low.first || high.last === high.first)
    return false;
  return !low.classifier && !high.classifier && low.text.slice(0, STEM) !== high.text.slice(0, STEM);
}

/** The unit of both ends; undefined where they measure different things. "$2-3 million project": the sign before the first holds for both. */
function commonUnit(low: Amount, high: Amount): Amount['unit'] | undefined {
  if (!low.unit || !high.unit) return high.unit ?? low.unit;
  if (low.unit.last <= low.number.first && high.unit.kind === 'count') return low.unit;
  return sameUnit(low, high) && !countsOther(low, high) ? high.unit : undefined;
}

/** A range by its middle alone; a middle that also tells a change ("to") joins only a number that has no unit of its own. */
function isPlainRange(
  tokens: Tokens,
  first: number,
  from: number,
  to: number,
  closed: boolean,
  numbers: NumberGrammar,
): boolean {
  if (numbers.noRangeAfter.before(tokens, first, Math.max(0, first - 4))) return false;
  return between(tokens, from, to, numbers.middles) || (!closed && between(tokens, from, to, numbers.sharedMiddles));
}

function between(tokens: Tokens, from: number, to: number, middles: Phrases<true>): boolean {
  return middles.at(tokens, from, to) === true && middles.length === to - from;
}

function sameUnit(low: Amount, high: Amount): boolean {
  return low.unit?.kind === high.unit?.kind && low.unit?.code === high.unit?.code;
}

/** «۲ تا ۳ میلیون»: the scale of the higher number is the lower one's too, when that keeps it the lower. */
function sharedScale(low: NumberRead, high: NumberRead, closed: boolean): NumberRead {
  if (closed || compare(low.scale, ONE) > 0 || compare(high.scale, ONE) === 0 || compare(low.value, high.count) >= 0)
    return low;
  return { ...low, value: times(low.value, high.scale), scale: high.scale, marked: true };
}
