import type { Tokens } from '../text/tokens';
import { isoOf } from './calendar';
import type { PeriodGrammar } from './grammar';
import { findPeriods } from './periods';

/** A single day that a text names, and where. */
export interface WrittenDay {
  start: number;
  end: number;
  /** `YYYY-MM-DD` */
  day: string;
}

/** The single days among a text's periods, in reading order. */
export function findDays(tokens: Tokens, grammar: PeriodGrammar, today: number | undefined): WrittenDay[] {
  return findPeriods(tokens, grammar, today).flatMap(({ first, last, days }) => {
    const day = days?.from !== undefined && days.from === days.to ? isoOf(days.from) : undefined;
    return day === undefined ? [] : [{ start: tokens.start[first], end: tokens.end[last - 1], day }];
  });
}
