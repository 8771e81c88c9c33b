import type { ArticleState, Named } from '../review/facts';

/** The Desk's list as the admin panel and the server speak of it; `schemas.ts` checks requests at run time. */

/** Every state of an article, in the order an article goes through them. */
export const ARTICLE_STATES = [
  'draft',
  'in-review',
  'ready',
  'changed',
  'published',
  'corrected',
] as const satisfies readonly ArticleState[];

/** By arrival, or by folded title. */
export const DESK_SORTS = ['newest', 'oldest', 'title'] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** Of one kind of fact in an article: how many there are, and how many wait for a decision. */
export interface FactCounts {
  all: number;
  waiting: number;
}

/** An editor who has an article open, and since when (ISO 8601, UTC). */
export interface Presence {
  id: number;
  name: string;
  since: string;
}

/** One article on the Desk. */
export interface DeskArticle {
  id: string;
  title: string;
  language: string | null;
  source: Named | null;
  /** `YYYY-MM-DD` */
  publishedOn: string | null;
  /** When it was stored here (ISO 8601, UTC). */
  arrivedAt: string;
  state: ArticleState;
  statements: FactCounts;
  claims: FactCounts;
  findings: FactCounts;
  /** Who else has it open. */
  open: Presence[];
}

export type StateCounts = Record<ArticleState, number>;

/** One page of the Desk. */
export interface DeskPage {
  articles: DeskArticle[];
  page: number;
  pageSize: number;
  /** How many articles all pages have. */
  total: number;
  /** How many there are in each state, whatever state was asked for. */
  states: StateCounts;
  /** How many of these still need an editor: not public as they stand, or with facts that nobody has decided about. */
  toDo: number;
  /** Every source, to choose from. */
  sources: Named[];
}

/** What is to do, in short. */
export interface DeskSummary {
  states: StateCounts;
  toDo: number;
  /** Findings that nobody has decided about. */
  openFindings: number;
}

/** What became of one article of those that were to be published together. */
export type PublishOutcome =
  | { id: string; published: true; state: ArticleState }
  | { id: string; published: false; reason: 'no-source' | 'lost' | 'missing' | 'other'; message: string };

/** Who else has an article open, and the revision it is at: a higher one than before says that something was saved. */
export interface PresenceAnswer {
  others: Presence[];
  revision: number;
}
