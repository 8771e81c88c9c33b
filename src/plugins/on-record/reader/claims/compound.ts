import { compare, exact, fraction, ONE, plus, times, type Exact } from '../numbers/exact';
import { isComma, isStop } from '../text/marks';
import { wordsOf, type Tokens } from '../text/tokens';
import type { Amount } from './amount';
import type { ClaimGrammar } from './grammar';
import { made } from './why';

/** How much of the first UCUM unit one of the second is. */
const SMALLER: Record<string, Record<string, string>> = {
  t: { kg: '0.001', g: '0.000001' },
  kg: { g: '0.001' },
  km: { m: '0.001', cm: '0.00001' },
  m: { cm: '0.01', mm: '0.001' },
  km2: { har: '0.01', m2: '0.000001' },
  har: { m2: '0.0001' },
  L: { mL: '0.001' },
  '[lb_av]': { '[oz_av]': '0.0625' },
};

/** Units whose twelfth has a unit of its own. */
const TWELFTHS: Record<string, string> = { '[ft_i]': '[in_i]' };

/** How many of the second make one of the first, where no decimal of the first would be exact. */
const MANY: Record<string, Record<string, string>> = {
  h: { min: '60', s: '3600' },
  min: { s: '60' },
};

/** Hundredths told with no unit ("15 dollars 50") are below this. */
const HUNDRED = exact('100');

/** Joins «۱۲۰ کیلو و ۵۰۰ گرم» and "20 dollars 43 cents" into one amount in the larger unit, and «۲ ساعت و ۱۵ دقیقه» in the smaller. */
export function joinCompounds(tokens: Tokens, amounts: Amount[], grammar: ClaimGrammar): Amount[] {
  const joined: Amount[] = [];
  for (const told of amounts) {
    const before = joined[joined.length - 1];
    const amount = withOne(tokens, told, before?.last ?? 0, grammar);
    const sum =
      before && adjoins(tokens, before, amount, grammar) ? summed(tokens, before, amount, grammar) : undefined;
    if (sum) joined[joined.length - 1] = sum;
    else joined.push(amount);
  }
  return joined;
}

/** «طن و40 كيلوغراما»: one of the larger unit, with no number of its own. */
function withOne(tokens: Tokens, amount: Amount, floor: number, grammar: ClaimGrammar): Amount {
  const at = amount.first - 1;
  if (at <= floor || amount.modifier !== 'exactly' || !grammar.and.has(tokens.word[at])) return amount;
  if (!grammar.oneUnsaid.before(tokens, at, floor)) return amount;
  const large = grammar.unitAfter.before(tokens, at, floor);
  const share = SMALLER[large?.code ?? '']?.[amount.unit?.code ?? ''];
  if (!large || share === undefined || amount.unit?.first !== amount.number.last) return amount;
  const first = at - grammar.unitAfter.length;
  const unit = { ...amount.unit, code: large.code, text: wordsOf(tokens, first, at) };
  const number = { ...amount.number, value: plus(ONE, times(amount.number.value, exact(share))), marked: true };
  return made(tokens, { ...amount, first, unit, number }, 'number.compound', [first, at], amount);
}

/** Whether only "and" stands between, or nothing, as in "5 feet 2 inches". */
function adjoins(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): boolean {
  if (large.high || small.high || large.unit === null || small.modifier !== 'exactly') return false;
  if (small.first === large.last) return true;
  return small.first === large.last + 1 && grammar.and.has(tokens.word[large.last]);
}

function summed(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): Amount | undefined {
  const whole = inchesAfter(tokens, large, small, grammar) ?? sumOf(tokens, large, small, grammar);
  return whole && made(tokens, whole, 'number.compound', [large.first, small.last], large, small);
}

function sumOf(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): Amount | undefined {
  const many = MANY[large.unit?.code ?? '']?.[small.unit?.code ?? ''];
  if (many) {
    const value = plus(times(large.number.value, exact(many)), small.number.value);
    return { ...large, last: small.last, unit: small.unit, number: { ...small.number, value, marked: true } };
  }
  const share = shareOf(tokens, large, small, grammar);
  if (!share) return undefined;
  const value = plus(large.number.value, share);
  return { ...large, last: small.last, number: { ...large.number, value, marked: true } };
}

/** "5 ft 2 in": a unit that is one only here. */
function inchesAfter(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): Amount | undefined {
  const { unit, number, last } = small;
  const meaning = unit && unit.kind !== 'count' ? undefined : grammar.unitAfter.at(tokens, number.last, tokens.count);
  if (!meaning?.onlyAfter || meaning.onlyAfter !== large.unit?.code || TWELFTHS[meaning.onlyAfter] !== meaning.code)
    return undefined;
  if (number.value.places > 0 || number.value.digits >= 12n) return undefined;
  const value = plus(large.number.value, fraction(number.value, 12n));
  return { ...large, last: Math.max(last, number.last + 1), number: { ...large.number, value, marked: true } };
}

/** The smaller amount in the larger one's unit. */
function shareOf(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): Exact | undefined {
  const { value } = small.number;
  if (large.unit?.kind === 'currency') return cents(tokens, large, small, grammar);
  const [code, part] = [large.unit?.code, small.unit?.code];
  if (!code || !part) return undefined;
  const twelfths = TWELFTHS[code] === part && value.places === 0 ? fraction(value, 12n) : undefined;
  const share = SMALLER[code]?.[part];
  return twelfths ?? (share === undefined ? undefined : times(value, exact(share)));
}

/** Cents, pence and the like, with their unit or, at the end of a clause, without. */
function cents(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): Exact | undefined {
  const { unit, number } = small;
  if (large.unit?.factor || compare(large.number.scale, ONE) > 0 || large.number.value.places > 0) return undefined;
  if (unit) {
    const part = unit.kind === 'currency' && unit.factor ? times(number.value, unit.factor) : undefined;
    return part && number.value.places === 0 && compare(part, ONE) < 0 ? part : undefined;
  }
  if (!isUnderHundred(number.value)) return undefined;
  const isTold = number.spelled || tokens.end[number.first] - tokens.start[number.first] === 2;
  return isTold && endsClause(tokens, small.last, grammar) ? fraction(number.value, 100n) : undefined;
}

function isUnderHundred(value: Exact): boolean {
  return value.places === 0 && value.digits > 0n && compare(value, HUNDRED) < 0;
}

function endsClause(tokens: Tokens, at: number, grammar: ClaimGrammar): boolean {
  if (at >= tokens.count || isStop(tokens, at) || isComma(tokens, at)) return true;
  return grammar.again.at(tokens, at, tokens.count) === true;
}
