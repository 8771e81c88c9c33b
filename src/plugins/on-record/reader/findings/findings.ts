import type { Amount } from '../claims/amount';
import type { ClaimGrammar } from '../claims/grammar';
import type { Tokens } from '../text/tokens';
import type { Claim, Finding } from '../types';
import { percentMismatch, ratioMismatch } from './change';
import { conflicts } from './conflict';
import { figuresOf, type Figure } from './figure';
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
  const figures = figuresOf(tokens, amounts, claims, grammar);
  turnBack(tokens, figures, grammar);
  const found: Finding[] = [];
  for (let at = 0; at < figures.length; at += 1) found.push(...mismatches(tokens, figures, at, grammar, claimGrammar));
  return [
    ...found,
    ...conflicts(tokens, figures, grammar),
    ...headlineConflicts(tokens, figures, grammar),
    ...unitConflicts(tokens, figures, grammar),
  ];
}

function mismatches(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
  claims: ClaimGrammar,
): Finding[] {
  const found = [
    ratioMismatch(tokens, figures, at, grammar),
    percentMismatch(tokens, figures, at, grammar),
    rateMismatch(tokens, figures, at, grammar, claims),
    shareMismatch(tokens, figures, at, grammar),
    partsMismatch(tokens, figures, at, grammar) ?? totalMismatch(tokens, figures, at, grammar),
  ];
  return found.filter((finding): finding is Finding => finding !== undefined);
}
