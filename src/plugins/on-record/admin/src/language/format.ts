import { useMemo } from 'react';
import { useLanguage } from './LanguageProvider';
import type { Calendar, Language } from './languages';

/** Numbers and dates as a reader of our pages expects them. */
export interface Formats {
  /** An exact decimal string in the reader's digits with grouping: nothing is rounded. */
  decimal(value: string): string;
  count(value: number): string;
  /** A day, `YYYY-MM-DD`, in the reader's calendar; empty for none. */
  day(iso: string | null | undefined): string;
  /** A moment (ISO 8601) in the reader's calendar, to the minute. */
  moment(iso: string): string;
}

/** Arabic-Indic digits in Arabic newspapers, Persian ones in Persian, whatever the browser would choose. */
const DIGITS: Record<Language, string> = { fa: 'arabext', ar: 'arab', en: 'latn' };

const localeOf = (language: Language, calendar: Calendar) => `${language}-u-nu-${DIGITS[language]}-ca-${calendar}`;

/** Intl formats strings exactly, which its type does not say before ES2023. */
type ExactFormat = { format(value: string): string };

function formatsOf(language: Language, calendar: Calendar): Formats {
  const locale = localeOf(language, calendar);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }) as unknown as ExactFormat;
  const count = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    decimal: (value) => decimal.format(value),
    count: (value) => count.format(value),
    day: (iso) => (iso ? day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : ''),
    moment: (iso) => moment.format(new Date(iso)),
  };
}

/** Numbers and dates in the chosen language and calendar. */
export function useFormats(): Formats {
  const { language, calendar } = useLanguage();
  return useMemo(() => formatsOf(language, calendar), [language, calendar]);
}
