import type { Calendar } from '../languages/period-words';
import { smallNumber } from '../text/fold';
import { APART, NUMERAL, type Tokens } from '../text/tokens';
import { monthsIn, type Interval } from './calendar';
import type { PeriodGrammar } from './grammar';

/** The years of the moon that bare numbers may mean. */
const HIJRI = { first: 1400, last: 1460 };

/** A year as read: `year` in its calendar, tokens up to `last`. */
export interface YearRead {
  last: number;
  calendar: Calendar;
  year: number;
  /** The last year of a span of years («۱۳۹۸-۹۹»). */
  until: number;
}

/** A plain numeral of `least` to `most` digits at token `i`, as a number; -1 where there is none. */
export function plainNumeral(tokens: Tokens, i: number, limit: number, least: number, most: number): number {
  if (i >= limit || tokens.kind[i] !== NUMERAL || isDecimal(tokens, i)) return -1;
  const length = tokens.end[i] - tokens.start[i];
  return length < least || length > most ? -1 : smallNumber(tokens.text, tokens.start[i], tokens.end[i]);
}

/** «سال ۹۹», «سال زراعی ۱۴۰۰-۱۳۹۹», "fiscal year 2024-25": a year with its word. */
export function yearWithWord(tokens: Tokens, i: number, limit: number, grammar: PeriodGrammar): YearRead | undefined {
  let at = i;
  if (!grammar.yearWords.at(tokens, at, limit)) return undefined;
  at += grammar.yearWords.length;
  let calendar: Calendar | null = null;
  const kind = grammar.yearKinds.at(tokens, at, limit);
  if (kind) {
    calendar = kind.calendar;
    at += grammar.yearKinds.length;
  }
  return yearAt(tokens, at, limit, grammar, calendar, 2);
}

/** The number of a year at token `i`: two digits only where `least` allows it. */
export function yearAt(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: PeriodGrammar,
  calendar: Calendar | null,
  least: 2 | 4,
): YearRead | undefined {
  let value = plainNumeral(tokens, i, limit, least, 4);
  if (value < 0 || (value > 99 && value < 1000)) return undefined;
  if (value < 100) value += grammar.words.century;
  const read = { last: i + 1, calendar: calendar ?? calendarOf(value, grammar), year: value, until: value };
  if (read.year < (least === 4 ? 1290 : 1200) || read.year > (least === 4 ? 2100 : 2200)) return undefined;
  const years = spanOfYears(tokens, read, limit);
  const kind = grammar.yearKinds.at(tokens, years.last, limit);
  if (!kind && least === 4 && isForeign(read, grammar)) return undefined;
  return kind
    ? { ...years, calendar: kind.calendar ?? years.calendar, last: years.last + grammar.yearKinds.length }
    : years;
}

/** «القطاع العام 55.6 بالمئة»: digits that go on behind a point are no year. */
function isDecimal(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.count || tokens.text[tokens.start[i + 1]] !== '.' || tokens.kind[i + 2] !== NUMERAL) return false;
  return tokens.gap[i + 1] !== APART && tokens.gap[i + 2] !== APART;
}

/** "2024-25", «۱۴۰۰-۱۳۹۹» (which a right-to-left desk writes back to front). */
function spanOfYears(tokens: Tokens, read: YearRead, limit: number): YearRead {
  const { last } = read;
  if (last + 1 >= limit || !'-–/'.includes(tokens.text[tokens.start[last]])) return read;
  const [before, after] = [tokens.gap[last] === APART, tokens.gap[last + 1] === APART];
  if (before !== after) return read;
  let other = plainNumeral(tokens, last + 1, limit, before ? 4 : 2, 4);
  if (other < 0 || (before && Math.abs(other - read.year) !== 1)) return read;
  if (other < 100) other += read.year - (read.year % 100);
  if (Math.abs(other - read.year) > 10 || other === read.year) return read;
  return { ...read, last: last + 2, year: Math.min(read.year, other), until: Math.max(read.year, other) };
}

/** A bare number that would be a year of another calendar than the language's own, and none that the news tells of. */
function isForeign({ year, calendar }: YearRead, grammar: PeriodGrammar): boolean {
  return calendar === 'hijri' && grammar.words.calendar !== 'hijri' && (year < HIJRI.first || year > HIJRI.last);
}

function calendarOf(year: number, grammar: PeriodGrammar): Calendar {
  if (year >= 1700) return 'gregorian';
  return grammar.words.calendar === 'gregorian' ? 'hijri' : grammar.words.calendar;
}

/** The days of a year as read. */
export function daysOf(read: YearRead): Interval | null {
  const first = monthsIn(read.calendar, read.year, 1, 12);
  const last = read.until === read.year ? first : monthsIn(read.calendar, read.until, 1, 12);
  return first && last ? { from: first.from, to: last.to } : null;
}
