import { exact, plus, times, type Exact } from '../numbers/exact';
import type { Tokens } from '../text/tokens';
import type { Amount } from './amount';
import type { ClaimGrammar } from './grammar';
import type { UnitRead } from './unit';
import { made } from './why';

/** How much of the first UCUM unit one of the second is. */
const SMALLER: Record<string, Record<string, string>> = {
  t: { kg: '0.001', g: '0.000001' },
  kg: { g: '0.001' },
  km: { m: '0.001', cm: '0.00001' },
  m: { cm: '0.01', mm: '0.001' },
  L: { mL: '0.001' },
};

/** How many of the second make one of the first, where no decimal of the first would be exact. */
const MANY: Record<string, Record<string, string>> = {
  h: { min: '60', s: '3600' },
  min: { s: '60' },
};

/** Joins «۱۲۰ کیلو و ۵۰۰ گرم» and «۷۲ دلار و ۳۰ سنت» into one amount in the larger unit, and «۲ ساعت و ۱۵ دقیقه» in the smaller. */
export function joinCompounds(tokens: Tokens, amounts: Amount[], grammar: ClaimGrammar): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined[joined.length - 1];
    const sum = before && adjoins(tokens, before, amount, grammar) ? summed(tokens, before, amount) : undefined;
    if (sum) joined[joined.length - 1] = sum;
    else joined.push(amount);
  }
  return joined;
}

function adjoins(tokens: Tokens, large: Amount, small: Amount, grammar: ClaimGrammar): boolean {
  return small.first === large.last + 1 && grammar.and.has(tokens.word[large.last]) && !large.high && !small.high;
}

function summed(tokens: Tokens, large: Amount, small: Amount): Amount | undefined {
  const whole = sumOf(large, small);
  return whole && made(tokens, whole, 'number.compound', [large.first, small.last], large, small);
}

function sumOf(large: Amount, small: Amount): Amount | undefined {
  const many = MANY[large.unit?.code ?? '']?.[small.unit?.code ?? ''];
  if (many) {
    const value = plus(times(large.number.value, exact(many)), small.number.value);
    return { ...large, last: small.last, unit: small.unit, number: { ...small.number, value, marked: true } };
  }
  const share = large.unit && small.unit && shareOf(large.unit, small.unit);
  if (!share) return undefined;
  const value = plus(large.number.value, times(small.number.value, share));
  return { ...large, last: small.last, number: { ...large.number, value, marked: true } };
}

function shareOf(large: UnitRead, small: UnitRead): Exact | undefined {
  if (!large.code || !small.code) return undefined;
  if (large.kind === 'currency') return small.code === large.code && !large.factor ? small.factor : undefined;
  const share = SMALLER[large.code]?.[small.code];
  return share === undefined ? undefined : exact(share);
}
