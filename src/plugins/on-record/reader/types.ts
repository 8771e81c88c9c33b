/**
 * The published form of a reading: what `read()` returns, the command line prints and the API answers.
 * Offsets are UTF-16 code units into the text as pasted, the end exclusive, so that
 * `text.slice(start, end)` is the span's own `text` to the letter.
 */

export interface Span {
  start: number;
  end: number;
  text: string;
}

/** `direct`: the speaker's own words. `indirect`: a paraphrase. `mixed`: a paraphrase with a quoted part. */
export type Mode = 'direct' | 'indirect' | 'mixed';

export type Modifier = 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

export type UnitKind =
  | 'count'
  | 'currency'
  | 'percent'
  | 'ratio'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'power'
  | 'energy'
  | 'duration'
  | 'temperature'
  | 'speed'
  | 'angle'
  | 'data'
  | 'none';

export interface Unit {
  kind: UnitKind;
  /** ISO 4217 (and IRT, the toman) for money, UCUM for physical units. */
  code?: string;
  /** The unit or the counted noun as written. */
  text?: string;
}

/** The words that say when a quantity holds, with ISO dates (inclusive) where they can be known. */
export interface Period extends Span {
  from?: string;
  to?: string;
}

export type SpeakerKind = 'person' | 'organization';

export interface Speaker {
  /** The name at its fullest in the article. */
  name: string;
  kind: SpeakerKind;
  /** The office as written, at its fullest in the article. */
  position?: string;
  /** The words that name the speaker where this statement is introduced; null when only carried forward. */
  mention: Span | null;
}

export interface Statement {
  id: string;
  content: Span;
  mode: Mode;
  cue: Span | null;
  /** null where the article never says who speaks. */
  speaker: Speaker | null;
  /** The rule that made it, such as `fa.cue.colon`. */
  rule: string;
}

/** A quantity somebody could check. It has either `value`, or both `low` and `high`: exact decimal strings. */
export interface Claim extends Span {
  id: string;
  /** The id of the statement it was made in, or null in the article's own voice. */
  statement: string | null;
  value?: string;
  low?: string;
  high?: string;
  modifier: Modifier;
  unit: Unit;
  period: Period | null;
  rule: string;
}

export type FindingKind = 'ratio-mismatch' | 'percent-mismatch' | 'sum-mismatch' | 'conflict';

/** What does not add up inside one article. */
export interface Finding {
  kind: FindingKind;
  claims: string[];
  /** The figure as stated, an exact decimal string. */
  stated: string;
  /** The figure the other claims make, a decimal string rounded to what a reader needs. */
  computed: string;
  /** The sum written out, in the article's language. */
  explanation: string;
}

export interface Reading {
  id?: string;
  file?: string;
  language: string;
  readerVersion: string;
  statements: Statement[];
  claims: Claim[];
  findings: Finding[];
}

export interface ReadOptions {
  /** A language the reader has, such as `fa`. Detected from the letters when not given. */
  language?: string;
  /** The day of publication, `YYYY-MM-DD`: what «سال گذشته» is counted from. */
  publishedOn?: string;
}
