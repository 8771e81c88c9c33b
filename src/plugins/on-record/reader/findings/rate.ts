import type { ClaimGrammar } from '../claims/grammar';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { EACH } from './tie-words';
import { agrees, modifiersOf, plausible, rounded } from './tolerance';

/** How many figures before a rate its total and its count are looked for among. */
const WINDOW = 6;
/** How far before a rate the unit it is given for is looked for, in tokens. */
const FAR = 7;

/** A yield or an average («۴ تن در هر هکتار») that the total and the count beside it do not make. */
export function rateMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
  claims: ClaimGrammar,
): Finding | undefined {
  const rate = figures[at];
  const kind = per(tokens, rate, grammar, claims);
  if (!kind) return undefined;
  const near = figures
    .slice(Math.max(0, at - WINDOW), at + WINDOW + 1)
    .filter(
      (figure) =>
        figure !== rate && Math.abs(figure.sentence - rate.sentence) <= 1 && figure.paragraph === rate.paragraph,
    );
  const totals = near.filter((figure) => figure.measure === rate.measure && figure.value.gt(rate.value));
  const counts = near.filter((figure) => figure.claim.unit.kind === kind && inUnitOf(figure, figure.value).gt(1));
  if (totals.length !== 1 || counts.length !== 1) return undefined;
  const [total, count] = [totals[0], counts[0]];
  const computed = inUnitOf(rate, total.value).div(inUnitOf(count, count.value));
  const stated = inUnitOf(rate, rate.value);
  if (
    agrees(stated, computed, inUnitOf(rate, rate.rounding), modifiersOf(rate, total, count)) ||
    !plausible(stated, computed)
  )
    return undefined;
  const words = grammar.explanations;
  return {
    kind: 'ratio-mismatch',
    claims: [rate, total, count].sort((a, b) => a.index - b.index).map((figure) => figure.claim.id),
    stated: rate.claim.value ?? '',
    computed: rounded(computed),
    explanation: explained(words.rate, {
      a: inDigits(inUnitOf(rate, total.value), words),
      b: inDigits(count.claim.value ?? '', words),
      computed: inDigits(rounded(computed), words),
      stated: inDigits(stated, words),
    }),
  };
}

/** The kind of unit a figure is given for one of («۴ تن در هر هکتار», «هر هکتار ۴ تن»), if it is; wages by the hour are paid for other hours too. */
function per(tokens: Tokens, figure: Figure, grammar: FindingGrammar, claims: ClaimGrammar): string | undefined {
  const limit = tokens.sentences[figure.sentence + 1];
  const after = grammar.rates.at(tokens, figure.last, limit)
    ? claims.unitAfter.at(tokens, figure.last + grammar.rates.length, limit)?.kind
    : undefined;
  const kind = after ?? (figure.ties & EACH ? eachBefore(tokens, figure, grammar, claims) : undefined);
  return kind === 'duration' ? undefined : kind;
}

/** «قیمت هر تن … ۳۵۰ دلار», "each tonne fetched $350": the unit after a word for "each" not far before the figure. */
function eachBefore(tokens: Tokens, figure: Figure, grammar: FindingGrammar, claims: ClaimGrammar): string | undefined {
  const floor = Math.max(tokens.sentences[figure.sentence], figure.first - FAR);
  for (let i = figure.first - 2; i >= floor; i -= 1) {
    if (grammar.every.at(tokens, i, figure.first))
      return claims.unitAfter.at(tokens, i + grammar.every.length, figure.first)?.kind;
  }
  return undefined;
}
