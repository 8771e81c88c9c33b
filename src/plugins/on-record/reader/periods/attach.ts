import { placeIn, type Tokens } from '../text/tokens';
import type { PeriodGrammar } from './grammar';
import type { PeriodRead } from './periods';

/** A claim's place in tokens. */
interface Placed {
  first: number;
  last: number;
}

/**
 * The period of each claim, or null: the nearest before it in its sentence with no break between,
 * or else the nearest after it within its own clause.
 */
export function attachPeriods(
  tokens: Tokens,
  claims: Placed[],
  periods: PeriodRead[],
  grammar: PeriodGrammar,
): (PeriodRead | null)[] {
  const firsts = periods.map((period) => period.first);
  const attached: (PeriodRead | null)[] = [];
  for (const claim of claims) {
    const sentence = placeIn(tokens.sentences, claim.first);
    const [floor, limit] = [tokens.sentences[sentence], tokens.sentences[sentence + 1]];
    const at = placeIn(firsts, claim.first);
    const inside = periods[at]?.last > claim.first ? periods[at] : undefined;
    const before = inside ? undefined : periodBefore(tokens, claim, periods[at], floor, grammar);
    const after = before || inside ? undefined : periodAfter(tokens, claim, periods[at + 1], limit, grammar);
    attached.push(before ?? after ?? null);
  }
  return attached;
}

/** How far a break or a pause is looked for, in tokens: longer sentences are read as if one stood there. */
const REACH = 80;

function periodBefore(
  tokens: Tokens,
  claim: Placed,
  period: PeriodRead | undefined,
  floor: number,
  grammar: PeriodGrammar,
): PeriodRead | undefined {
  if (!period || period.idle || period.first < floor || claim.first - period.last > REACH) return undefined;
  for (let i = period.last; i < claim.first; i += 1) if (grammar.breaks.at(tokens, i, claim.first)) return undefined;
  return period;
}

function periodAfter(
  tokens: Tokens,
  claim: Placed,
  period: PeriodRead | undefined,
  limit: number,
  grammar: PeriodGrammar,
): PeriodRead | undefined {
  if (!period || period.idle || period.first >= limit || period.first - claim.last > REACH) return undefined;
  for (let i = claim.last; i < period.first; i += 1) {
    if (grammar.breaks.at(tokens, i, period.first) || grammar.pauses.at(tokens, i, period.first)) return undefined;
  }
  return period;
}
