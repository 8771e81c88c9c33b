import { times, written, type Exact } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import type { Tokens } from '../text/tokens';
import { isoOf } from '../periods/calendar';
import type { PeriodRead } from '../periods/periods';
import type { Claim, Period, Statement } from '../types';
import { findAmounts, published, type Amount, type Covered } from './amount';
import { joinCompounds } from './compound';
import type { ClaimGrammar } from './grammar';
import { settle } from './leftover';
import { nationalize } from './country';
import { joinRanges } from './range';
import { joinShares } from './share';
import { tellClaim } from './why';

/** Every quantity of an article in reading order; `covered` are the tokens that periods and clock times take. */
export function findClaims(
  tokens: Tokens,
  covered: Covered[],
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Amount[] {
  const found = nationalize(tokens, findAmounts(tokens, covered, numbers, grammar), grammar.national);
  const amounts = joinCompounds(tokens, found, grammar);
  const joined = joinShares(tokens, joinRanges(tokens, amounts, numbers), grammar);
  return settle(tokens, joined, numbers, grammar);
}

/** The published form of the amounts, each with its period and in the statement that holds it. */
export function publish(
  tokens: Tokens,
  amounts: Amount[],
  periods: (PeriodRead | null)[],
  holders: (Statement | undefined)[],
  grammar: ClaimGrammar,
): Claim[] {
  return amounts.map((amount, k) => {
    const start = tokens.start[amount.first];
    const end = tokens.end[amount.last - 1];
    const claim: Claim = {
      id: `c${k + 1}`,
      statement: holders[k]?.id ?? null,
      start,
      end,
      text: tokens.text.slice(start, end),
      ...valuesOf(amount),
      modifier: amount.modifier,
      unit: published(amount.unit),
      period: periodOf(tokens, periods[k]),
      rule: `${grammar.code}.${amount.rule}`,
    };
    tellClaim(tokens, claim, amount, periods[k]);
    return claim;
  });
}

function periodOf(tokens: Tokens, period: PeriodRead | null): Period | null {
  if (!period) return null;
  const start = tokens.start[period.first];
  const end = tokens.end[period.last - 1];
  const { from, to } = period.days ?? {};
  const first = from === undefined ? undefined : isoOf(from);
  const last = to === undefined ? undefined : isoOf(to);
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
  };
}

function valuesOf(amount: Amount): { value: string } | { low: string; high: string } {
  const factor = amount.unit?.factor;
  if (!amount.high) return { value: scaled(amount.number.value, factor) };
  return { low: scaled(amount.number.value, factor), high: scaled(amount.high.value, factor) };
}

function scaled(value: Exact, factor: Exact | undefined): string {
  return written(factor ? times(value, factor) : value);
}
