import { times, written, type Exact } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import type { Tokens } from '../text/tokens';
import type { Claim, Statement } from '../types';
import { findAmounts, published, type Amount, type Covered } from './amount';
import type { ClaimGrammar } from './grammar';
import { settle } from './leftover';
import { joinRanges } from './range';

/** Every quantity of an article in reading order, without its period; `covered` are the tokens periods and times take. */
export function findClaims(tokens: Tokens, covered: Covered[], numbers: NumberGrammar, grammar: ClaimGrammar): Amount[] {
  return settle(tokens, joinRanges(tokens, findAmounts(tokens, covered, numbers, grammar), numbers), grammar);
}

/** The published form of the amounts, each in the statement that holds it. */
export function publish(tokens: Tokens, amounts: Amount[], statements: Statement[], grammar: ClaimGrammar): Claim[] {
  let next = 0;
  const sorted = [...statements].sort((a, b) => a.content.start - b.content.start);
  return amounts.map((amount, k) => {
    const start = tokens.start[amount.first];
    const end = tokens.end[amount.last - 1];
    while (next + 1 < sorted.length && sorted[next + 1].content.start <= start) next += 1;
    const holder = sorted[next];
    const inside = holder !== undefined && holder.content.start <= start && end <= holder.content.end;
    return {
      id: `c${k + 1}`,
      statement: inside ? holder.id : null,
      start,
      end,
      text: tokens.text.slice(start, end),
      ...valuesOf(amount),
      modifier: amount.modifier,
      unit: published(amount.unit),
      period: null,
      rule: `${grammar.code}.${amount.rule}`,
    };
  });
}

function valuesOf(amount: Amount): { value: string } | { low: string; high: string } {
  const factor = amount.unit?.factor;
  if (!amount.high) return { value: scaled(amount.number.value, factor) };
  return { low: scaled(amount.number.value, factor), high: scaled(amount.high.value, factor) };
}

function scaled(value: Exact, factor: Exact | undefined): string {
  return written(factor ? times(value, factor) : value);
}
