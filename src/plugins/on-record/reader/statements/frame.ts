import type { CueWords } from '../languages/cue-words';
import type { Cast } from '../people/cast';
import type { Noun, Source, Stretch } from '../people/noun';
import type { Turn } from '../people/speakers';
import type { Tokens } from '../text/tokens';
import type { CueGrammar, Hit } from './cues';
import type { Quotation, Quotations } from './quotations';
import type { RuleName } from './rules';

export type { RuleName } from './rules';

/** One act of speaking, before names are resolved. */
export interface Frame {
  rule: RuleName;
  /** Where the frame's own words begin: subject, adjuncts and cue. */
  start: number;
  cue: Stretch;
  content: Stretch;
  direct: boolean;
  /** null: nobody named here, so whoever spoke last. */
  subject: Noun | null;
  unowned: boolean;
  /** Said before, by a cue in a perfect tense («گفته بود»): seldom by the one who speaks here. */
  told: boolean;
  /** Its cue names a report. */
  report: boolean;
  /** Whether the words around the cue show who of those before speaks. */
  turn: Turn | null;
}

/** What every reader of frames works on. */
export interface Page {
  tokens: Tokens;
  cues: CueGrammar;
  quotations: Quotations;
  source: Source;
  cast: Cast;
  openers: string;
  runsOn: CueWords['runsOn'];
  order: CueWords['order'];
  quotedWords: number;
  subjectFirst: boolean;
}

/** Words that bring the next speaker are no longer, in tokens. */
const NEXT = 4;

/** A frame with the usual defaults. */
export function frameOf(
  page: Page,
  rule: RuleName,
  hit: Hit,
  start: number,
  content: Stretch,
  subject: Noun | null,
  direct = false,
): Frame {
  return {
    rule,
    start,
    cue: { first: hit.first, last: hit.last },
    content,
    direct,
    subject,
    unowned: hit.cue.family.unowned === true,
    told: isTold(page, hit),
    report: hit.cue.family.reports === true,
    turn: turnOf(page, hit, subject),
  };
}

function turnOf({ tokens, cues }: Page, hit: Hit, subject: Noun | null): Turn | null {
  if (subject && cues.next.before(tokens, subject.first, Math.max(0, subject.first - NEXT)) !== undefined)
    return 'other';
  if (subject && cues.another.at(tokens, subject.last, tokens.count) !== undefined) return 'other';
  return hit.cue.family.continues ? 'same' : null;
}

/** Whether a cue tells of earlier speech. */
export function isTold({ tokens, cues }: Page, { first, last }: Hit): boolean {
  return cues.perfects.before(tokens, last, first) !== undefined;
}

/** The quotation that opens at a token. */
export function quotationAt(page: Page, i: number): Quotation | null {
  const q = i < page.tokens.count ? page.quotations.inside[i] : -1;
  return q >= 0 && page.quotations.list[q].open === i ? page.quotations.list[q] : null;
}

/** The quotation that closes just before a token. */
export function quotationBefore(page: Page, i: number): Quotation | null {
  const q = i > 0 ? page.quotations.inside[i - 1] : -1;
  return q >= 0 && page.quotations.list[q].close === i - 1 ? page.quotations.list[q] : null;
}
