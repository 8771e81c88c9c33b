import { waits } from '../../../shared/review/changes';
import type { ArticleState, ReviewedFact } from '../../../shared/review/facts';

/** What an article's own row says of its publication. */
export interface PublicationColumns {
  revision: number | null;
  publishedRevision: number | null;
  firstRevision: number | null;
}

/** How far an article is, by its publication and by how many of its facts wait and are decided. */
export function articleState(row: PublicationColumns, waiting: number, decided: number): ArticleState {
  if (row.publishedRevision !== null) {
    if ((row.revision ?? 0) > row.publishedRevision) return 'changed';
    return row.publishedRevision > (row.firstRevision ?? 0) ? 'corrected' : 'published';
  }
  if (waiting === 0) return 'ready';
  return decided > 0 ? 'in-review' : 'draft';
}

/** How far an article with these facts is. */
export function stateOf(row: PublicationColumns, facts: readonly ReviewedFact[]): ArticleState {
  const waiting = facts.filter(waits).length;
  return articleState(row, waiting, facts.length - waiting);
}
