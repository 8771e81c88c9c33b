import { waits } from '../../../../shared/review/changes';
import type { ReviewedFact } from '../../../../shared/review/facts';

/** The next (or previous) fact that some condition holds for, beginning after the selected one and going round. */
export function nextFact(
  facts: readonly ReviewedFact[],
  selected: string | null,
  step: 1 | -1,
  wanted: (fact: ReviewedFact) => boolean = () => true,
): ReviewedFact | undefined {
  const from = facts.findIndex(({ id }) => id === selected);
  const start = from < 0 ? (step === 1 ? -1 : 0) : from;
  for (let count = 1; count <= facts.length; count++) {
    const fact = facts[(start + step * count + facts.length * 2) % facts.length];
    if (wanted(fact)) return fact;
  }
  return undefined;
}

export const isOpenFinding = (fact: ReviewedFact): boolean => fact.type === 'finding' && waits(fact);
