import { compare, fraction } from '../numbers/exact';
import type { Tokens } from '../text/tokens';
import type { Amount } from './amount';
import type { ClaimGrammar } from './grammar';
import type { UnitRead } from './unit';
import { made } from './why';

/** Joins «از هر ۱۰ نفر ۷ نفر» and "of every 10 people, 7" into one share. */
export function joinShares(tokens: Tokens, amounts: Amount[], grammar: ClaimGrammar): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined[joined.length - 1];
    const floor = joined[joined.length - 2]?.last ?? 0;
    const share = before && shareOf(tokens, before, amount, floor, grammar);
    if (share) joined[joined.length - 1] = share;
    else joined.push(amount);
  }
  return joined;
}

function shareOf(
  tokens: Tokens,
  whole: Amount,
  part: Amount,
  floor: number,
  grammar: ClaimGrammar,
): Amount | undefined {
  if (part.first - whole.last > 1 || whole.high || part.high || part.unit?.kind === 'percent') return undefined;
  if (!grammar.outOfEvery.before(tokens, whole.first, floor)) return undefined;
  const [all, some] = [whole.number.value, part.number.value];
  if (all.places > 0 || some.places > 0 || compare(some, all) >= 0 || some.digits <= 0n) return undefined;
  const number = { ...part.number, value: fraction(some, all.digits), marked: true, fraction: true };
  const first = whole.first - grammar.outOfEvery.length;
  const unit: UnitRead = { first: part.last, last: part.last, kind: 'ratio' };
  const share: Amount = { ...part, first, number, unit, rule: 'claim.share' };
  return made(tokens, share, 'claim.share', [first, whole.first], whole, part);
}
