import { useMemo } from 'react';
import { useLanguage } from './LanguageProvider';
import { localeOf, type Calendar, type Language } from './languages';

/** Numbers and dates as a reader of our pages expects them. */
export interface Formats {
  /** An exact decimal string in the reader's digits with grouping: nothing is rounded. */
  decimal(value: string): string;
  count(value: number): string;
  /** A day, `YYYY-MM-DD`, in the reader's calendar; empty for none. */
  day(iso: string | null | undefined): string;
  /** A moment (ISO 8601) in the reader's calendar, to the minute. */
  moment(iso: string): string;
  /** How long ago a moment was, in the largest unit that fits. */
  ago(iso: string): string;
  /** Names in a row, as a sentence has them. */
  names(names: readonly string[]): string;
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function agoIn(format: Intl.RelativeTimeFormat, iso: string): string {
  const seconds = (Date.now() - Date.parse(iso)) / 1000;
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? ['second', Infinity];
  return format.format(-Math.floor(seconds / size), unit);
}

/** Intl formats strings exactly, which its type does not say before ES2023. */
type ExactFormat = { format(value: string): string };

function formatsOf(language: Language, calendar: Calendar): Formats {
  const locale = `${localeOf(language)}-ca-${calendar}`;
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }) as unknown as ExactFormat;
  const count = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    decimal: (value) => decimal.format(value),
    count: (value) => count.format(value),
    day: (iso) => (iso ? day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : ''),
    moment: (iso) => moment.format(new Date(iso)),
    ago: (iso) => agoIn(relative, iso),
    names: (names) => list.format(names),
  };
}

/** Numbers and dates in the chosen language and calendar. */
export function useFormats(): Formats {
  const { language, calendar } = useLanguage();
  return useMemo(() => formatsOf(language, calendar), [language, calendar]);
}
