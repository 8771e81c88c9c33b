import type { Reading } from '../../reader/types';

/** A new briefing as the Desk sends it; `articleInput` checks it at run time. */
export interface NewArticle {
  title: string;
  body: string;
  language: string;
  publishedOn: string;
  /** The document id of its source. */
  source?: string;
  url?: string;
  /** What its editor saw; without it the server reads the text itself. */
  reading?: Reading;
}
