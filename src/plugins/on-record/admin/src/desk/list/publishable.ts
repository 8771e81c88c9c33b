import type { DeskArticle } from '../../../../shared/desk/list';

/** Whether an article may be published with others: something is decided about it, and not public yet. */
export const isPublishable = ({ state }: DeskArticle): boolean => ['in-review', 'ready', 'changed'].includes(state);

/** How many of an article's facts wait for a decision. */
export const waitingIn = ({ statements, claims, findings }: DeskArticle): number =>
  statements.waiting + claims.waiting + findings.waiting;

/** How many facts an article has. */
export const factsIn = ({ statements, claims, findings }: DeskArticle): number =>
  statements.all + claims.all + findings.all;
