import type { Amount } from '../claims/amount';
import type { ClaimGrammar } from '../claims/grammar';
import type { Tokens } from '../text/tokens';
import type { Claim, Finding } from '../types';
import { percentMismatch, ratioMismatch } from './change';
import { conflicts } from './conflict';
import { figuresOf } from './figure';
import type { FindingGrammar } from './grammar';
import { headlineConflicts } from './headline';
import { rateMismatch } from './rate';
import { shareMismatch } from './share';
import { partsMismatch } from './parts';
import { totalMismatch } from './sums';
import { turnBack } from './turned';
import { unitConflicts } from './two-units';

/** What does not add up among an article's claims, once decimals that were turned round are mended in them. Each figure is set only against its neighbours, so work grows with their number. */
export function findFindings(
  tokens: Tokens,
  amounts: Amount[],
  claims: Claim[],
  grammar: FindingGrammar,
  claimGrammar: ClaimGrammar,
): Finding[] {
  const found: Finding[] = [];
  const figures = figuresOf(tokens, amounts, claims, grammar);
  if (figures.length < 2) return found;
  turnBack(tokens, figures, grammar);
  const add = (finding: Finding | undefined): void => {
    if (finding) found.push(finding);
  };
  for (let at = 0; at < figures.length; at += 1) {
    const { unit } = figures[at].claim;
    if (unit.kind === 'ratio') add(ratioMismatch(tokens, figures, at, grammar));
    if (unit.kind === 'percent') add(percentMismatch(tokens, figures, at, grammar));
    add(rateMismatch(tokens, figures, at, grammar, claimGrammar));
    if (unit.kind === 'percent') add(shareMismatch(tokens, figures, at, grammar));
    add(partsMismatch(tokens, figures, at, grammar) ?? totalMismatch(tokens, figures, at, grammar));
  }
  conflicts(tokens, figures, grammar).forEach(add);
  headlineConflicts(tokens, figures, grammar).forEach(add);
  unitConflicts(tokens, figures, grammar).forEach(add);
  return found;
}
