import type { DeskArticle } from '../../../../shared/desk/list';

/** Whether publishing an article would change what is public. */
export const isPublishable = ({ state }: DeskArticle): boolean => state !== 'published' && state !== 'corrected';

/** How many of an article's facts wait for a decision. */
export const waitingIn = ({ statements, claims, findings }: DeskArticle): number =>
  statements.waiting + claims.waiting + findings.waiting;

/** How many facts an article has. */
export const factsIn = ({ statements, claims, findings }: DeskArticle): number =>
  statements.all + claims.all + findings.all;
