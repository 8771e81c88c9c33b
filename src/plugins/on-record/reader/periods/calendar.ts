import { d2g, d2j, g2d, j2d, jalaaliMonthLength } from 'jalaali-js';
import type { Calendar, Span } from '../languages/period-words';

/** Days by Julian day number, both ends counted. */
export interface Interval {
  from: number;
  to: number;
}

/** Years the calendars are sure of. */
const FIRST_YEAR = 1;
const LAST_YEAR = 3000;
/** The days that an ISO date of four digits can name, and those with a Jalali date. */
const FIRST_DAY = g2d(1, 1, 1);
const LAST_DAY = g2d(9999, 12, 31);
const FIRST_JALALI_DAY = j2d(FIRST_YEAR, 1, 1);
const LAST_JALALI_DAY = j2d(LAST_YEAR + 1, 1, 1) - 1;

/** The day number of an ISO date. */
export function dayOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return g2d(year, month, day);
}

/** The ISO date of a day number; undefined where its year has not four digits. */
export function isoOf(day: number): string | undefined {
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  const { gy, gm, gd } = d2g(day);
  return `${String(gy).padStart(4, '0')}-${String(gm).padStart(2, '0')}-${String(gd).padStart(2, '0')}`;
}

/** A day of a calendar, or null where there is none such or the calendar is not reckoned here (Hijri months follow the moon). */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (calendar === 'hijri' || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > monthLength(calendar, year, month)) return null;
  return calendar === 'jalali' ? j2d(year, month, day) : g2d(year, month, day);
}

function monthLength(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'jalali') return jalaaliMonthLength(year, month);
  return month === 12 ? 31 : g2d(year, month + 1, 1) - g2d(year, month, 1);
}

/** Months `first` to `last` of a year. */
export function monthsIn(calendar: Calendar, year: number, first: number, last: number): Interval | null {
  const from = dayIn(calendar, year, first, 1);
  const to = from === null ? null : dayIn(calendar, year, last, monthLength(calendar, year, last));
  return from === null || to === null ? null : { from, to };
}

/** The weekday of a day, Sunday 0. */
export const weekdayOf = (day: number): number => (day + 1) % 7;

/** Year, month and day of the month of a day; null where the calendar is not sure of it. */
export function partsOf(calendar: Calendar, day: number): { year: number; month: number; day: number } | null {
  if (calendar === 'jalali') {
    if (day < FIRST_JALALI_DAY || day > LAST_JALALI_DAY) return null;
    const { jy, jm, jd } = d2j(day);
    return { year: jy, month: jm, day: jd };
  }
  const { gy, gm, gd } = d2g(day);
  return { year: gy, month: gm, day: gd };
}

const MONTHS: Partial<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const DAYS: Partial<Record<Span, number>> = { minute: 0, hour: 0, day: 1, week: 7 };

/** The span that lies `offset` spans away from the one that holds `today`. */
export function spanAround(calendar: Calendar, today: number, span: Span, offset: number): Interval | null {
  const days = DAYS[span];
  if (days !== undefined) {
    if (span !== 'week') return { from: today + offset * days, to: today + offset * days };
    const weekday = weekdayOf(today);
    const start = today - (calendar === 'jalali' ? (weekday + 1) % 7 : (weekday + 6) % 7) + offset * 7;
    return { from: start, to: start + 6 };
  }
  const now = partsOf(calendar, today);
  if (!now) return null;
  const length = MONTHS[span] ?? 12;
  const index = Math.floor((now.year * 12 + now.month - 1) / length) + offset;
  const first = index * length;
  const last = first + length - 1;
  const from = monthsIn(calendar, Math.floor(first / 12), (first % 12) + 1, (first % 12) + 1);
  const to = monthsIn(calendar, Math.floor(last / 12), (last % 12) + 1, (last % 12) + 1);
  return from && to ? { from: from.from, to: to.to } : null;
}

/** `count` spans that end with `today` (negative: that begin with it). */
export function spansUpTo(calendar: Calendar, today: number, span: Span, count: number): Interval | null {
  const other = moved(calendar, today, span, -count);
  if (other === null) return null;
  return count >= 0
    ? { from: Math.min(other + (DAYS[span] === undefined || DAYS[span] ? 1 : 0), today), to: today }
    : { from: today, to: other };
}

/** The day so many spans before or after another; hours are counted in whole days. */
export function moved(calendar: Calendar, day: number, span: Span, count: number): number | null {
  if (span === 'hour') return day + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
  const days = DAYS[span];
  if (days !== undefined) return day + count * days;
  const parts = partsOf(calendar, day);
  if (!parts) return null;
  const index = parts.year * 12 + parts.month - 1 + count * (MONTHS[span] ?? 12);
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  if (toYear < FIRST_YEAR || toYear > LAST_YEAR) return null;
  return dayIn(calendar, toYear, toMonth, Math.min(parts.day, monthLength(calendar, toYear, toMonth)));
}
