import type { RevisionRecord } from '../../../../../shared/review/facts';

/** A revision with the texts that its facts' places are counted in, before and after it. */
export interface PlacedRevision extends RevisionRecord {
  bodyBefore: string;
  bodyAfter: string;
}

/** The revisions, newest first, each with the article's text as it was then. */
export function withBodies(history: readonly RevisionRecord[], body: string): PlacedRevision[] {
  let bodyAfter = body;
  return [...history]
    .sort((a, b) => b.number - a.number)
    .map((revision) => {
      const placed = { ...revision, bodyAfter, bodyBefore: revision.article?.before.body ?? bodyAfter };
      bodyAfter = placed.bodyBefore;
      return placed;
    });
}
