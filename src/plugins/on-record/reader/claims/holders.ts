import type { Statement } from '../types';
import type { Tokens } from '../text/tokens';
import type { Amount } from './amount';

/** The statement each amount was made in; undefined for the article's own voice. */
export function holdersOf(tokens: Tokens, amounts: Amount[], statements: Statement[]): (Statement | undefined)[] {
  const sorted = [...statements].sort((a, b) => a.content.start - b.content.start);
  let next = 0;
  return amounts.map((amount) => {
    const start = tokens.start[amount.first];
    const end = tokens.end[amount.last - 1];
    while (next + 1 < sorted.length && sorted[next + 1].content.start <= start) next += 1;
    const holder = sorted[next];
    return holder !== undefined && holder.content.start <= start && end <= holder.content.end ? holder : undefined;
  });
}
