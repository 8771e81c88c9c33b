import type { FindingKind, Mode, Modifier, SpeakerKind, UnitKind } from '../../reader/types';

/**
 * An article under review, as the Desk and the server speak of it. Types only, so that a browser can have them;
 * `schemas.ts` checks them at run time. Places are UTF-16 code units into the article's body, the end exclusive.
 */

/** A stretch of the article's body. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Where a fact's words stand. `lost` holds the words where they can't be placed with certainty in a changed body:
 * `start` and `end` are then where they last stood, and the fact can't be published until an editor settles it.
 */
export interface Anchor extends Place {
  lost?: string;
}

/** What an editor has decided about a statement or a claim. Only accepted ones become public. */
export type Decision = 'proposed' | 'accepted' | 'rejected';

/** What an editor has decided about a finding. Only confirmed ones become public. */
export type FindingDecision = 'open' | 'confirmed' | 'dismissed';

/** Who speaks. Without `official` or `organization` the server finds them by name and office, or creates them. */
export interface ReviewedSpeaker {
  kind: SpeakerKind;
  /** The name at its fullest. */
  name: string;
  /** The office held when speaking, as written at its fullest. */
  position: string | null;
  mention: Anchor | null;
  /** The document id of the official this is. */
  official: string | null;
  /** The document id of the organization this is. */
  organization: string | null;
}

export interface ReviewedStatement {
  type: 'statement';
  /** Its document id; whoever adds a fact makes one. */
  id: string;
  content: Anchor;
  cue: Anchor | null;
  mode: Mode;
  speaker: ReviewedSpeaker | null;
  decision: Decision;
  /** The rule of the reader that made it; null for one made by hand. */
  rule: string | null;
}

export interface ReviewedUnit {
  kind: UnitKind;
  code: string | null;
  text: string | null;
}

export interface ReviewedPeriod {
  /** The words that say when, and where they stand; null for a period typed by an editor. */
  place: Anchor | null;
  text: string;
  from: string | null;
  to: string | null;
}

/** What is measured; without an id the server finds it by name, or creates it. */
export interface ReviewedIndicator {
  id: string | null;
  name: string;
}

/** Exact decimal strings: either `value`, or both `low` and `high`. */
export interface ReviewedClaim {
  type: 'claim';
  /** Its document id; whoever adds a fact makes one. */
  id: string;
  words: Anchor;
  /** The document id of the statement it was made in; null in the article's own voice. */
  statement: string | null;
  value: string | null;
  low: string | null;
  high: string | null;
  modifier: Modifier;
  unit: ReviewedUnit;
  period: ReviewedPeriod | null;
  indicator: ReviewedIndicator | null;
  place: string | null;
  decision: Decision;
  rule: string | null;
}

export interface ReviewedFinding {
  type: 'finding';
  /** Its document id; whoever adds a fact makes one. */
  id: string;
  kind: FindingKind;
  /** Document ids of the claims it is about, the stated one first. */
  claims: string[];
  stated: string | null;
  computed: string | null;
  explanation: string;
  decision: FindingDecision;
  /** Why it was dismissed. */
  reason: string | null;
}

export type ReviewedFact = ReviewedStatement | ReviewedClaim | ReviewedFinding;
export type FactType = ReviewedFact['type'];

/** What an editor may correct of the article itself. */
export interface ArticleDetails {
  title: string;
  body: string;
  language: string;
  /** `YYYY-MM-DD` */
  publishedOn: string | null;
  place: string | null;
  event: string | null;
  url: string | null;
  /** The document id of its source. */
  source: string | null;
}

/** `changed`: published, and different since. `corrected`: published again after a change. */
export type ArticleState = 'draft' | 'in-review' | 'ready' | 'published' | 'changed' | 'corrected';

/** An official, organization or source to choose. */
export interface Named {
  id: string;
  name: string;
}

/** An official with what tells namesakes apart. */
export interface OfficialChoice extends Named {
  aliases: string[];
  positions: Array<{ title: string; organization: string | null }>;
  /** Statements in other articles; 0 for one whom this article made known. */
  statements: number;
}

/** Everything the Desk shows of one article. */
export interface Review {
  id: string;
  slug: string | null;
  article: ArticleDetails;
  sourceName: string | null;
  /** Counts the saved changes; a change is made against the revision that the editor saw. */
  revision: number;
  state: ArticleState;
  readerVersion: string | null;
  /** In the order of the text: statements, claims and findings mixed as they stand. */
  facts: ReviewedFact[];
  /** Everybody who speaks in it, by document id. */
  officials: OfficialChoice[];
  organizations: Named[];
}

/** One fact made, changed, or (`to` null) deleted. */
export interface FactChange {
  id: string;
  to: ReviewedFact | null;
}

/** Many changes that are saved together or not at all. */
export interface ChangeRequest {
  /** Made by the client: a batch that was sent twice is stored once. */
  batch: string;
  /** The revision that the editor saw. */
  base: number;
  article?: Partial<ArticleDetails>;
  facts: FactChange[];
  /** The reader that has read the article again; what was taken of its reading is among the facts. */
  readerVersion?: string;
}

/** What another editor saved of the same fact meanwhile. */
export interface Conflict {
  /** The fact's id, or `article` for the article's own details. */
  id: string;
  theirs: ReviewedFact | Partial<ArticleDetails> | null;
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** One saved batch. */
export interface RevisionRecord {
  number: number;
  by: string;
  at: string;
  article: { before: Partial<ArticleDetails>; after: Partial<ArticleDetails> } | null;
  facts: Array<{ id: string; type: FactType; before: ReviewedFact | null; after: ReviewedFact | null }>;
  /** The reader that had read the article again, where the changes were taken of its reading. */
  readerVersion?: string;
}

/** What saving answers: the facts as they are stored now. */
export interface Saved {
  revision: number;
  state: ArticleState;
  /** The changed facts; all of them after a change of the body. */
  facts: ReviewedFact[];
  /** What others have changed since the revision that the editor saw. */
  others: Conflict[];
  officials: OfficialChoice[];
  organizations: Named[];
}
