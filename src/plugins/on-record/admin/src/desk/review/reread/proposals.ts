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

/** What a new reading of an article's text would have otherwise. */
export function proposalsOf(review: Review, reading: Reading, history: readonly RevisionRecord[]): Difference[] {
  const { body } = review.article;
  const { facts: read } = reviewOfReading(body, reading);
  return differencesOf({ body, facts: review.facts, read, deleted: deletedIn(history), newId: createId });
}
