import { compare, exact, ONE, times } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import type { NumberRead } from '../numbers/number';
import { APART, MARK_TOKEN, NUMERAL, placeIn, type Tokens } from '../text/tokens';
import { closes, hasArticle } from './closers';
import { refuse } from '../text/why';
import { indexAt, type Amount } from './amount';
import { asThousands } from './count';
import { isElliptic } from './ellipsis';
import type { ClaimGrammar } from './grammar';
import { seriesBefore } from './series';
import { mayBeAnyYear, mayBeYear } from './name';
import { tellChange, tellLent } from './why';

/** From here on, a number without a unit is most likely money. */
const MILLION = exact('1000000');
const THOUSAND = exact('1000');
/** Halves and quarters are told of hours up to this. */
const HOURS = exact('24');
/** How many tokens may stand between a number and the one whose unit it shares. */
const NEAR = 3;
/** Among so many amounts after one in a headline the same is looked for with its currency. */
const BENEATH = 8;
/** How far apart, in tokens, two parts of a whole are told. */
const PARTS = 12;
/** How many amounts before "200 more" what it counts is looked for among. */
const AGAIN = 4;

/**
 * Finds the unit of amounts that have none: from the next one («از ۵ به ۷ درصد»), from the money spoken of
 * («بیش از ۴۰ میلیارد و امسال ۹۰ میلیارد تومان»), or none at all. What then counts nothing is dropped.
 */
export function settle(tokens: Tokens, amounts: Amount[], numbers: NumberGrammar, grammar: ClaimGrammar): Amount[] {
  for (let k = amounts.length - 2; k >= 0; k -= 1) {
    if (amounts[k].unit || !isNear(tokens, amounts[k], amounts[k + 1], grammar)) continue;
    if (sharesUnit(amounts[k], amounts[k + 1])) lend(tokens, amounts[k], amounts[k + 1]);
    lendScale(tokens, amounts[k], amounts[k + 1].number);
  }
  lendSeries(tokens, amounts, grammar);
  lendMoney(tokens, amounts);
  return amounts.filter((amount, k) => {
    if (!amount.unit) amount.number = asThousands(tokens, amount.number, numbers);
    const kept = keeps(tokens, amounts, k, grammar);
    if (!kept) refuse(tokens, 'refused.nothing', amount.number.first, amount.number.last);
    return kept;
  });
}

/** «ایلام با ۱۲۱ و یزد با ۱۴۴ فوتی»: the unit told last in a series is that of the numbers before it. */
function lendSeries(tokens: Tokens, amounts: Amount[], grammar: ClaimGrammar): void {
  for (let k = amounts.length - 1; k > 0; k -= 1) {
    const before = seriesBefore(tokens, amounts, k, grammar);
    for (let i = k - before; i < k; i += 1) {
      lend(tokens, amounts[i], amounts[k]);
      lendScale(tokens, amounts[i], amounts[k].number);
    }
    k -= before;
  }
}

/** Whether an amount counts something, or stands where one may with nothing counted; its unit and rule are set. */
function keeps(tokens: Tokens, amounts: Amount[], k: number, grammar: ClaimGrammar): boolean {
  const amount = amounts[k];
  if (amount.unit) return true;
  if (isAgain(tokens, amounts, k, grammar)) return again(tokens, amounts, k, grammar);
  if (ellipsis(tokens, amounts, k, grammar)) return true;
  if (isPart(tokens, amount, amounts[k + 1], grammar)) {
    lend(tokens, amount, amounts[k + 1]);
    return true;
  }
  amount.rule = 'claim.bare';
  const isTold = amount.number.isAlone === true || amount.number.isAmong === true;
  if (isShare(tokens, amount, grammar)) {
    amount.unit = { first: amount.last, last: amount.last, kind: 'percent' };
    return true;
  }
  const bare =
    isTold ||
    standsBare(tokens, amount, grammar) ||
    isBrokenDown(tokens, amount, amounts[k + 1]) ||
    isOtherPart(tokens, amounts, k, grammar);
  if (!bare && !risesTo(tokens, amount, amounts[k + 1], grammar)) return false;
  tellChange(tokens, amount, 'claim.bare');
  if (amount.number.value.places > 0 && compare(amount.number.scale, ONE) === 0) amount.unit = indexAt(amount.last);
  return true;
}

/** "five out of the 300 schools": the number counts what the whole after it does. */
function isPart(tokens: Tokens, amount: Amount, whole: Amount | undefined, grammar: ClaimGrammar): boolean {
  if (whole?.unit?.kind !== 'count' || whole.high || whole.first <= amount.last) return false;
  const of = grammar.partOf.at(tokens, amount.last, whole.first);
  return of === true && grammar.partOf.length === whole.first - amount.last;
}

/** A number in a list that leaves out what the first one counted. */
function ellipsis(tokens: Tokens, amounts: Amount[], k: number, grammar: ClaimGrammar): boolean {
  const [before, amount] = [amounts[k - 1], amounts[k]];
  if (!isElliptic(tokens, before, amount, grammar)) return false;
  const { unit, rule } = before;
  if (unit ? unit.kind !== 'count' : rule !== 'claim.ellipsis' && !standsBare(tokens, before, grammar)) return false;
  if (before.unit) lend(tokens, amount, before);
  amount.rule = 'claim.ellipsis';
  tellChange(tokens, amount, 'claim.ellipsis');
  return true;
}

/** «بزيادة نسبتها 9.1»: a share whose percent sign is left out. */
function isShare(tokens: Tokens, amount: Amount, grammar: ClaimGrammar): boolean {
  if (compare(amount.number.scale, ONE) > 0 || !grammar.sharesBefore.before(tokens, amount.first, 0)) return false;
  return endsHere(tokens, amount, grammar) && !grammar.changeTo.at(tokens, amount.last, tokens.count);
}

/** «با ۷۶ (۶۶ مرد و ۱۰ زن)»: a number whose parts are counted in the brackets after it. */
function isBrokenDown(tokens: Tokens, amount: Amount, next: Amount | undefined): boolean {
  if (next?.unit?.kind !== 'count' || next.first !== amount.last + 1 || amount.number.spelled) return false;
  return tokens.text[tokens.start[amount.last]] === '(';
}

/** «20 منهم في الشمال و15 في الجنوب»: after a bare number of some of them, "and" with the number of others. */
function isOtherPart(tokens: Tokens, amounts: Amount[], k: number, grammar: ClaimGrammar): boolean {
  const [before, { number, first }] = [amounts[k - 1], amounts[k]];
  if (!before || before.unit || number.spelled || mayBeYear(number) || number.value.places > 0) return false;
  if (first - before.last > PARTS || !grammar.and.has(tokens.word[first - 1]) || tokens.gap[first] === APART)
    return false;
  return grammar.bareBefore.at(tokens, before.last, first) === true && endsHere(tokens, amounts[k], grammar);
}

/** "from 50 to 100": with nothing counted, the first number stands where the second does. */
function risesTo(tokens: Tokens, amount: Amount, next: Amount | undefined, grammar: ClaimGrammar): boolean {
  if (!next || next.unit || next.first <= amount.last || tokens.kind[amount.number.first] !== NUMERAL) return false;
  const to = grammar.bareAfter.before(tokens, next.first, amount.last);
  return to === true && grammar.bareAfter.length === next.first - amount.last && standsBare(tokens, next, grammar);
}

/** Nobody speaks of thousands of percent: "seven thousand, 17 percent more" are two things. */
function sharesUnit(amount: Amount, from: Amount): boolean {
  const relative = from.unit?.kind === 'percent' || from.unit?.kind === 'ratio';
  return !relative || compare(amount.number.scale, THOUSAND) < 0;
}

function lend(tokens: Tokens, amount: Amount, from: Amount): void {
  if (!from.unit) return;
  tellLent(tokens, amount, from.unit);
  amount.unit = { ...from.unit, first: amount.last, last: amount.last };
  amount.rule = 'claim.shared';
}

/** «حداقل ۶ و حداکثر ۱۰ میلیون»: the scale that follows is the smaller number's too. */
function lendScale(tokens: Tokens, amount: Amount, from: NumberRead): void {
  const { number } = amount;
  if (amount.high || number.marked || compare(number.value, THOUSAND) >= 0 || compare(from.scale, THOUSAND) < 0) return;
  amount.number = { ...number, value: times(number.value, from.scale), scale: from.scale, marked: true };
  tellChange(tokens, amount, 'number.scale-shared');
}

/** Only words such as "and" and "to" between the two, in one sentence. */
function isNear(tokens: Tokens, amount: Amount, next: Amount, grammar: ClaimGrammar): boolean {
  if (next.first - amount.last > NEAR || next.first < amount.last || next.unit?.first === next.first) return false;
  if (next.first === amount.last && mayBeYear(amount.number)) return false;
  for (let i = amount.last; i < next.first; i += 1) {
    if (!grammar.connectors.at(tokens, i, next.first)) return false;
  }
  return placeIn(tokens.sentences, amount.first) === placeIn(tokens.sentences, next.first);
}

/** Millions and more with nothing counted are money: of the next amount in the sentence, or else of the last one before. */
function lendMoney(tokens: Tokens, amounts: Amount[]): void {
  let before: Amount | undefined;
  for (let k = 0; k < amounts.length; k += 1) {
    const amount = amounts[k];
    if (!amount.unit && compare(amount.number.scale, MILLION) >= 0) {
      const next = amounts[k + 1];
      const ahead =
        next?.unit?.kind === 'currency' &&
        placeIn(tokens.sentences, amount.first) === placeIn(tokens.sentences, next.first);
      const again = before ? undefined : sameMoney(amounts, k);
      if (ahead) lend(tokens, amount, next);
      else if (again) lend(tokens, amount, again);
      else if (before) lend(tokens, amount, before);
    }
    if (amount.unit?.kind === 'currency') before = amount;
  }
}

/** A headline may leave out the currency that the text beneath tells with the same amount. */
function sameMoney(amounts: Amount[], k: number): Amount | undefined {
  return amounts
    .slice(k + 1, k + 1 + BENEATH)
    .find(({ number, unit }) => unit?.kind === 'currency' && compare(number.value, amounts[k].number.value) === 0);
}

/** "200 more", unless "more" begins another sentence or amount. */
function isAgain(tokens: Tokens, amounts: Amount[], k: number, grammar: ClaimGrammar): boolean {
  const { first, last } = amounts[k];
  const limit = k + 1 < amounts.length ? amounts[k + 1].first : tokens.count;
  if (!grammar.again.at(tokens, last, limit)) return false;
  return placeIn(tokens.sentences, first) === placeIn(tokens.sentences, last);
}

/** "200 more": of what was counted last. */
function again(tokens: Tokens, amounts: Amount[], k: number, grammar: ClaimGrammar): boolean {
  grammar.again.at(tokens, amounts[k].last, tokens.count);
  const length = grammar.again.length;
  const near = amounts.slice(Math.max(0, k - AGAIN), k).reverse();
  const before = near.find((amount) => amount.unit?.kind === 'count');
  if (before) lend(tokens, amounts[k], before);
  amounts[k].rule = 'claim.again';
  amounts[k].last += length;
  tellChange(tokens, amounts[k], 'claim.again');
  return true;
}

/** A number with nothing counted is kept only where its form or its place shows an amount. */
function standsBare(tokens: Tokens, amount: Amount, grammar: ClaimGrammar): boolean {
  const { number } = amount;
  const isMeasure = number.marked || (tokens.kind[number.first] === NUMERAL && !mayBeAnyYear(number));
  if (amount.modifier !== 'exactly' && isMeasure) return true;
  if (isDozens(number) || isSpokenDecimal(number) || (isThousands(number) && endsHere(tokens, amount, grammar)))
    return true;
  if (compare(number.scale, MILLION) >= 0 || (number.marked && !number.spelled && number.value.places === 0))
    return true;
  return (
    isSubject(tokens, amount, grammar) || countsPeople(tokens, amount, grammar) || isReached(tokens, amount, grammar)
  );
}

/** «مقتل 3 في», «أصيب اثنان», «66 منهم»: the words beside a bare number show that it counts people. */
function countsPeople(tokens: Tokens, amount: Amount, grammar: ClaimGrammar): boolean {
  const { number, first, last } = amount;
  if (mayBeYear(number) || number.value.places > 0) return false;
  if (!number.spelled && grammar.bareBefore.at(tokens, last, tokens.count)) return true;
  if (!grammar.peopleAfter.before(tokens, first, 0) || !endsHere(tokens, amount, grammar)) return false;
  return !number.spelled || compare(number.value, ONE) > 0;
}

/** «به ۳۱۲ رسید», «مقابل 49 اليوم»: after a word that leads to a bare number, with nothing after it to count. */
function isReached(tokens: Tokens, amount: Amount, grammar: ClaimGrammar): boolean {
  if (amount.number.spelled || mayBeYear(amount.number)) return false;
  return grammar.bareAfter.before(tokens, amount.first, 0) === true && endsHere(tokens, amount, grammar);
}

/** "Twelve were hurt": a number at the head of a clause, before a verb in the plural. */
function isSubject(tokens: Tokens, amount: Amount, grammar: ClaimGrammar): boolean {
  const { first, number } = amount;
  if (compare(number.value, ONE) <= 0 || mayBeYear(number)) return false;
  if (!grammar.pluralVerbs.at(tokens, amount.last, tokens.count)) return false;
  if (first === 0 || isFirst(tokens, first) || grammar.clauseOpeners.before(tokens, first, 0)) return true;
  return tokens.kind[first - 1] === MARK_TOKEN && ',;:–—"“'.includes(tokens.text[tokens.start[first - 1]]);
}

function isFirst(tokens: Tokens, i: number): boolean {
  return tokens.sentences[placeIn(tokens.sentences, i)] === i;
}

/** «ثلاث دزينات»: what is told by the dozen is counted. */
function isDozens(number: NumberRead): boolean {
  return compare(number.scale, ONE) > 0 && compare(number.scale, THOUSAND) < 0;
}

/** "two hundred point five": above the hours of a day, nothing else is told so. */
function isSpokenDecimal({ spelled, marked, value }: NumberRead): boolean {
  return spelled && marked && value.places > 0 && compare(value, HOURS) > 0;
}

/** «مائتين واثنين ألف»: some thousands in words, and not just "a thousand". */
function isThousands(number: NumberRead): boolean {
  return (
    number.spelled && number.marked && compare(number.value, THOUSAND) > 0 && compare(number.value, number.scale) !== 0
  );
}

function endsHere(tokens: Tokens, amount: Amount, grammar: ClaimGrammar): boolean {
  const at = amount.last;
  if (at >= tokens.count || tokens.kind[at] === MARK_TOKEN || grammar.stops.at(tokens, at, tokens.count)) return true;
  return hasArticle(tokens, at, grammar.closers) || closes(tokens, at, -1, grammar.closers);
}
