import type { Named, OfficialChoice } from './review/facts';

/** An organization to choose as a speaker, with what tells it from others. */
export interface OrganizationChoice extends Named {
  aliases: string[];
  place: string | null;
  /** Statements in other articles. */
  statements: number;
}

/** Who may be meant by a typed name. */
export interface SpeakersFound {
  officials: OfficialChoice[];
  organizations: OrganizationChoice[];
}

/** Two officials who are one person: `from` goes, `into` stays. Document ids. */
export interface MergeRequest {
  from: string;
  into: string;
}

/** What a merge moved, or its undoing moved back. */
export interface Merged {
  /** The merge's own id, by which it is undone. */
  id: string;
  from: Named;
  into: Named;
  statements: number;
  positions: number;
}

/** Why a merge can't be undone: it was already, one of the two was deleted, or the one who stayed was merged since. */
export type UndoObstacle = 'undone' | 'from-deleted' | 'into-deleted' | 'into-merged';
