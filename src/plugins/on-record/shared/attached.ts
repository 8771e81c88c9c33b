import type { ArticleState } from './review/facts';
import type { ReviewState } from './review/progress';

/**
 * Why the facts of an entry are not public with it: `unpublished`, the entry itself is not; `no-source` and `lost`, as
 * in the Desk; `behind`, the article's text is not the entry's.
 */
export type AttachedObstacle = 'unpublished' | 'no-source' | 'lost' | 'behind';

/** What On Record has of an entry of the newsroom's own. */
export interface AttachedState {
  /** The article that was read from it; null when it was not read yet. */
  article: { id: string; state: ArticleState; isPublic: boolean; counts: ReviewState } | null;
  obstacles: AttachedObstacle[];
}
