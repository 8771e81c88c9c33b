import type Decimal from 'decimal.js';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { CLAUSE, isToldOf, pairsAround, tellsChange, type Pair } from './pairs';
import { agrees, modifiersOf, plausible, rounded } from './tolerance';

/** How a change is reckoned from a pair: what it may make, and how far off that may be by the pair's own rounding. */
interface Reckoning {
  results: (pair: Pair) => Decimal[];
  slack: (pair: Pair) => Decimal;
}

/** How many figures to each side are looked at for one that tells a change better. */
const WINDOW = 6;

/** Of a ratio: «۱۴ برابر» beside two amounts that make another multiple. */
export function ratioMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  if (figures[at].value.lte(1)) return undefined;
  const quotient = (pair: Pair): Decimal => larger(pair).value.div(smaller(pair).value);
  const found = mismatch(tokens, figures, at, grammar, {
    results: (pair) => (pair.from.sentence === pair.to.sentence ? [quotient(pair)] : []),
    slack: (pair) => quotient(pair).times(inexactness(pair)),
  });
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

/** Of a percentage: «۲۰ درصد افزایش» beside two amounts that make another change. */
export function percentMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  if (!tellsChange(tokens, figures[at], grammar, CLAUSE)) return undefined;
  const found = mismatch(tokens, figures, at, grammar, {
    results: ({ from, to, sure }) =>
      sure ? [changeOf(from.value, to.value)] : [changeOf(from.value, to.value), changeOf(to.value, from.value)],
    slack: (pair) => inexactness(pair).times(pair.to.value).div(pair.from.value).times(100),
  });
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
  reckoning: Reckoning,
): { pair: Pair; computed: Decimal } | undefined {
  const stated = figures[at];
  const near = pairsAround(tokens, figures, at, grammar).filter((pair) => pair.from.value.gt(0) && pair.to.value.gt(0));
  const candidates: { pair: Pair; computed: Decimal }[] = [];
  for (const pair of near) {
    const results = reckoning.results(pair);
    const rightly = (figure: Figure): boolean => tellsRightly(figure, pair, results, reckoning.slack(pair));
    if (rightly(stated)) return undefined;
    if (!isToldOf(tokens, stated, pair, grammar) || isToldElsewhere(figures, at, rightly)) continue;
    if (results.length && results.every((computed) => plausible(stated.value.abs(), computed)))
      candidates.push({ pair, computed: results[0] });
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}

function tellsRightly(figure: Figure, pair: Pair, results: Decimal[], slack: Decimal): boolean {
  const modifiers = modifiersOf(figure, pair.from, pair.to);
  return results.some((computed) => agrees(figure.value.abs(), computed, figure.rounding.plus(slack), modifiers));
}

/** Whether another figure of the sentence tells the change of the pair rightly, so that this one tells of something else. */
function isToldElsewhere(figures: Figure[], at: number, rightly: (figure: Figure) => boolean): boolean {
  const { measure, sentence } = figures[at];
  return figures
    .slice(Math.max(0, at - WINDOW), at + WINDOW + 1)
    .some(
      (other) => other !== figures[at] && other.measure === measure && other.sentence === sentence && rightly(other),
    );
}

/** How far off the two amounts of a pair may be together by the rounding of both, as a share of them. */
function inexactness({ from, to }: Pair): Decimal {
  return from.rounding.div(from.value).plus(to.rounding.div(to.value));
}

function finding(kind: Finding['kind'], stated: Figure, pair: Pair, computed: Decimal, explanation: string): Finding {
  const claims = [stated, pair.from, pair.to].sort((a, b) => a.index - b.index).map((figure) => figure.claim.id);
  return { kind, claims, stated: stated.claim.value ?? '', computed: rounded(computed), explanation };
}

/** The change from one amount to another in percent, whichever way it goes. */
export function changeOf(from: Decimal, to: Decimal): Decimal {
  return to.minus(from).div(from).times(100).abs();
}

function larger(pair: Pair): Figure {
  return pair.from.value.gte(pair.to.value) ? pair.from : pair.to;
}

function smaller(pair: Pair): Figure {
  return pair.from.value.gte(pair.to.value) ? pair.to : pair.from;
}
