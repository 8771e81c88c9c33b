import type { ReviewedFact, ReviewedStatement } from '../../../../../shared/review/facts';

/** How many tints there are; further speakers take them from the beginning again, told apart by their numbers. */
export const TINTS = 8;

/** What statements of one speaker share: the official or organization, or the name as written. */
export const speakerKey = ({ speaker }: ReviewedStatement): string =>
  speaker ? (speaker.official ?? speaker.organization ?? speaker.name) : '';

/** The number of each speaker, from 1, in the order in which they first speak; 0 stands for nobody named. */
export function speakerNumbers(facts: readonly ReviewedFact[]): Map<string, number> {
  const numbers = new Map<string, number>([['', 0]]);
  for (const fact of facts) {
    if (fact.type !== 'statement') continue;
    const key = speakerKey(fact);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
  }
  return numbers;
}
