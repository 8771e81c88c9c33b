import type Decimal from 'decimal.js';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { isToldOf, pairsAround, tellsChange, type Pair } from './pairs';
import { agrees, modifiersOf, plausible, rounded } from './tolerance';

/** «۱۴ برابر» beside two amounts that make another multiple. */
export function ratioMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  if (figures[at].measure !== 'ratio' || figures[at].value.lte(1)) return undefined;
  const quotients = (pair: Pair): Decimal[] => [larger(pair).value.div(smaller(pair).value)];
  const found = mismatch(tokens, figures, at, grammar, quotients);
  if (!found) return undefined;
  const { pair, computed } = found;
  return finding(
    'ratio-mismatch',
    figures[at],
    pair,
    computed,
    explained(grammar.explanations.ratio, {
      a: inDigits(inUnitOf(pair.from, larger(pair).value), grammar.explanations),
      b: inDigits(inUnitOf(pair.from, smaller(pair).value), grammar.explanations),
      computed: inDigits(rounded(computed), grammar.explanations),
      stated: inDigits(figures[at].value, grammar.explanations),
    }),
  );
}

/** «۲۰ درصد افزایش» beside two amounts that make another change. */
export function percentMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  if (figures[at].measure !== 'percent' || !tellsChange(tokens, figures[at], grammar)) return undefined;
  const changes = (pair: Pair): Decimal[] =>
    pair.sure ? [change(pair.from, pair.to)] : [change(pair.from, pair.to), change(pair.to, pair.from)];
  const found = mismatch(tokens, figures, at, grammar, changes);
  if (!found) return undefined;
  const { pair, computed } = found;
  return finding(
    'percent-mismatch',
    figures[at],
    pair,
    computed,
    explained(grammar.explanations.percent, {
      a: inDigits(inUnitOf(pair.from, pair.from.value), grammar.explanations),
      b: inDigits(inUnitOf(pair.from, pair.to.value), grammar.explanations),
      computed: inDigits(rounded(computed), grammar.explanations),
      stated: inDigits(figures[at].value, grammar.explanations),
    }),
  );
}

/** The pair that contradicts the stated change, unless any pair agrees with it or more than one might be meant. */
function mismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
  compute: (pair: Pair) => Decimal[],
): { pair: Pair; computed: Decimal } | undefined {
  const stated = figures[at];
  const near = pairsAround(tokens, figures, at, grammar).filter((pair) => pair.from.value.gt(0) && pair.to.value.gt(0));
  const candidates: { pair: Pair; computed: Decimal }[] = [];
  for (const pair of near) {
    const results = compute(pair);
    const modifiers = modifiersOf(stated, pair.from, pair.to);
    if (results.some((computed) => agrees(stated.value.abs(), computed, stated.rounding, modifiers))) return undefined;
    if (!isToldOf(tokens, stated, pair, grammar)) continue;
    if (results.every((computed) => plausible(stated.value.abs(), computed)))
      candidates.push({ pair, computed: results[0] });
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}

function finding(kind: Finding['kind'], stated: Figure, pair: Pair, computed: Decimal, explanation: string): Finding {
  const claims = [stated, pair.from, pair.to].sort((a, b) => a.index - b.index).map((figure) => figure.claim.id);
  return { kind, claims, stated: stated.claim.value ?? '', computed: rounded(computed), explanation };
}

function change(from: Figure, to: Figure): Decimal {
  return to.value.minus(from.value).div(from.value).times(100).abs();
}

function larger(pair: Pair): Figure {
  return pair.from.value.gte(pair.to.value) ? pair.from : pair.to;
}

function smaller(pair: Pair): Figure {
  return pair.from.value.gte(pair.to.value) ? pair.to : pair.from;
}
