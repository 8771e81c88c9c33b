import type { Exact } from './exact';

/** A number in tokens `[first, last)`. */
export interface NumberRead {
  first: number;
  last: number;
  value: Exact;
  /** All in words, no digit. */
  spelled: boolean;
  /** The product of its last scale words: 1000000 for «۵ میلیون», 1 where it has none. */
  scale: Exact;
  /** What the last scale was applied to, for ranges that share it («۲ تا ۳ میلیون»). */
  count: Exact;
  /** Has thousands marks, a decimal point or a scale word: no year or code. */
  marked: boolean;
  fraction: boolean;
  /** "4/5": a fraction that may also be a date. */
  slashed?: boolean;
  /** All that its text or its clause tells: it needs no unit, and no rule makes a name of it. */
  isAlone?: boolean;
  /** One of the numbers of a text that has nothing else: it needs no unit. */
  isAmong?: boolean;
}

/** Nothing that reads as a quantity: the tokens `[first, last)` are a date, a clock time or a code. */
export interface NoNumber {
  first: number;
  last: number;
  value: null;
}
