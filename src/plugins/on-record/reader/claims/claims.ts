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
    const claim = claimOf(tokens, `c${k + 1}`, amount, periods[k], holders[k]?.id ?? null, grammar);
    tellClaim(tokens, claim, amount, periods[k]);
    return claim;
  });
}

/** Each kind of claim is made in one piece, as it is what most of a reading is made of. */
function claimOf(
  tokens: Tokens,
  id: string,
  amount: Amount,
  told: PeriodRead | null,
  statement: string | null,
  grammar: ClaimGrammar,
): Claim {
  const { high, modifier, number } = amount;
  const start = tokens.start[amount.first];
  const end = tokens.end[amount.last - 1];
  const text = tokens.text.slice(start, end);
  const factor = amount.unit?.factor;
  const value = scaled(number.value, factor);
  const unit = published(amount.unit);
  const period = periodOf(tokens, told);
  const rule = `${grammar.code}.${amount.rule}`;
  if (!high) return { id, statement, start, end, text, value, modifier, unit, period, rule };
  const most = scaled(high.value, factor);
  return { id, statement, start, end, text, low: value, high: most, modifier, unit, period, rule };
}

function periodOf(tokens: Tokens, period: PeriodRead | null): Period | null {
  if (!period) return null;
  const start = tokens.start[period.first];
  const end = tokens.end[period.last - 1];
  const { from, to } = period.days ?? {};
  const first = from === undefined ? undefined : isoOf(from);
  const last = to === undefined ? undefined : isoOf(to);
  const made: Period = { start, end, text: tokens.text.slice(start, end) };
  if (first !== undefined) made.from = first;
  if (last !== undefined) made.to = last;
  return made;
}

function scaled(value: Exact, factor: Exact | undefined): string {
  return written(factor ? times(value, factor) : value);
}
