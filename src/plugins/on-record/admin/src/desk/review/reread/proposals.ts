import { createId } from '@paralleldrive/cuid2';
import type { Reading } from '../../../../../reader/types';
import { differencesOf, type Difference } from '../../../../../shared/review/compare';
import type { Review, ReviewedFact, RevisionRecord } from '../../../../../shared/review/facts';
import { reviewOfReading } from '../../new/reviewOfReading';

/** The facts that editors have deleted since the text was last changed: before that, places were counted otherwise. */
export function deletedIn(history: readonly RevisionRecord[]): ReviewedFact[] {
  const deleted = new Map<string, ReviewedFact>();
  for (const { article, facts } of history) {
    if (article?.after.body !== undefined) deleted.clear();
    for (const { id, before, after } of facts) {
      if (before && !after) deleted.set(id, before);
      else deleted.delete(id);
    }
  }
  return [...deleted.values()];
}

const saying = (fact: ReviewedFact | null): string => JSON.stringify({ ...fact, decision: null });

/** The facts that editors have corrected, by id: not those that went with the text, or were taken of a reading. */
export function correctedIn(history: readonly RevisionRecord[]): Set<string> {
  const original = new Map<string, string>();
  const corrected = new Set<string>();
  for (const { article, facts, readerVersion } of history) {
    const isByHand = article?.after.body === undefined && readerVersion === undefined;
    if (!isByHand) original.clear();
    for (const { id, before, after } of isByHand ? facts : []) {
      if (!before || !after) continue;
      if (!original.has(id)) original.set(id, saying(before));
      if (original.get(id) === saying(after)) corrected.delete(id);
      else corrected.add(id);
    }
  }
  return corrected;
}

/** What a new reading of an article's text would have otherwise. */
export function proposalsOf(review: Review, reading: Reading, history: readonly RevisionRecord[]): Difference[] {
  const { body } = review.article;
  const { facts: read } = reviewOfReading(body, reading);
  return differencesOf({
    body,
    facts: review.facts,
    read,
    deleted: deletedIn(history),
    corrected: correctedIn(history),
    newId: createId,
  });
}
