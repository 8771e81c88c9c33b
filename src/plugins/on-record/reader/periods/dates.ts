import type { Calendar } from '../languages/period-words';
import { APART, WORD, type Tokens } from '../text/tokens';
import { dayIn, monthsIn, partsOf, weekdayOf, type Interval } from './calendar';
import { Wholes, type Core } from './wholes';
import { plainNumeral, yearAt, yearWithWord } from './years';

interface MonthRead {
  last: number;
  calendar: Calendar;
  month: number;
  year: number | undefined;
  sure: boolean;
}

/** Reads months and days. */
export class Dates extends Wholes {
  /** «۱۱ خرداد ماه ۱۴۰۰», "3 August 2024". */
  protected date(i: number): Core | undefined {
    const day = plainNumeral(this.tokens, i, this.limit, 1, 2);
    if (day < 1 || day > 31) return undefined;
    const month = this.month(i + 1);
    return month && { last: month.last, days: this.dayOf(month, day) };
  }

  /** «۱۲ تا ۱۸ مهر», "3-5 August": days of one month. */
  protected dates(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const day = plainNumeral(tokens, i, limit, 1, 2);
    if (day < 1 || day > 31 || !grammar.middles.at(tokens, i + 1, limit)) return undefined;
    const at = i + 1 + grammar.middles.length;
    const end = this.date(at);
    if (!end) return undefined;
    const close = plainNumeral(tokens, at, limit, 1, 2);
    const to = end.days?.to;
    return close > day ? { last: end.last, days: to === undefined ? null : { from: to - close + day, to } } : undefined;
  }

  /** «خرداد ۱۴۰۰», "August", "August 3, 2024". */
  protected monthFirst(i: number): Core | undefined {
    const month = this.month(i);
    if (!month) return undefined;
    if (month.year === undefined && this.grammar.words.dayAfterMonth) {
      const day = plainNumeral(this.tokens, month.last, this.limit, 1, 2);
      if (day >= 1 && day <= 31) return this.dayFirst(month, day);
    }
    return {
      last: month.last,
      days: monthsIn(month.calendar, month.year ?? this.nearYear(month), month.month, month.month),
      doubtful: !month.sure,
    };
  }

  protected dayFirst(month: MonthRead, day: number): Core {
    const comma = this.sign(month.last + 1) === ',' ? 1 : 0;
    const year = this.bareYear(month.last + 1 + comma);
    month.year = year?.year;
    return { last: year ? year.last : month.last + 1, days: this.dayOf(month, day) };
  }

  protected month(i: number): MonthRead | undefined {
    const { grammar, tokens, limit } = this;
    const before = grammar.monthWords.at(tokens, i, limit) ? i + grammar.monthWords.length : i;
    const named = grammar.months.at(tokens, before, limit);
    if (!named) return undefined;
    const { calendar, month } = named;
    let last = this.afterTwin(before + grammar.months.length, month);
    const after = grammar.monthWords.at(tokens, last, limit);
    if (after) last += grammar.monthWords.length;
    const read = { last, calendar, month, year: undefined, sure: named.sure || before > i || after === true };
    this.withYear(read);
    return read;
  }

  /** Gives a month the year after it, or the word that points to one («تموز الماضي»). */
  private withYear(month: MonthRead): void {
    const { grammar, tokens, limit } = this;
    const { last } = month;
    const year = yearWithWord(tokens, last, limit, grammar) ?? this.bareYear(last + (this.sign(last) === ',' ? 1 : 0));
    const whole = year ? undefined : this.whole(last);
    if (year) month.year = year.year;
    else if (whole) month.year = yearAtEnd(month.calendar, whole);
    else if (grammar.words.relativeSide === 'before' || grammar.relative.at(tokens, last, limit) === undefined) return;
    month.last = (year ?? whole)?.last ?? last + grammar.relative.length;
    month.sure = true;
  }

  /** «تموز (يوليو)», «تموز/يوليو»: past the month's other name. */
  private afterTwin(last: number, number: number): number {
    const { grammar, tokens, limit } = this;
    const sign = this.sign(last);
    if (sign !== '/' && sign !== '(') return last;
    const twin = grammar.months.at(tokens, last + 1, limit);
    if (twin?.month !== number) return last;
    const end = last + 1 + grammar.months.length;
    if (sign === '/') return end;
    return this.sign(end) === ')' ? end + 1 : last;
  }

  protected dayOf(month: MonthRead, day: number): Interval | null {
    const at = dayIn(month.calendar, month.year ?? this.nearYear(month), month.month, day);
    return at === null ? null : { from: at, to: at };
  }

  /** A month without a year is the last one before publication, or its own. */
  protected nearYear(month: { calendar: Calendar; month: number }): number {
    if (this.today === undefined) return -1;
    const now = partsOf(month.calendar, this.today);
    if (!now) return -1;
    return month.month > now.month ? now.year - 1 : now.year;
  }

  /** A weekday is the last one before publication, or that day itself. */
  protected weekday(i: number): Core | undefined {
    const weekday = this.grammar.weekdays.at(this.tokens, i, this.limit);
    if (weekday === undefined) return undefined;
    const last = i + this.grammar.weekdays.length;
    const comma = this.sign(last) === ',' || this.sign(last) === '،' ? 1 : 0;
    const date = this.date(last + comma) ?? this.dated(last + comma);
    if (date) return date;
    const alone = this.standsAlone(i, last) ? { late: true } : { doubtful: true };
    if (this.today === undefined) return { last, days: null, ...alone };
    const day = this.today - ((weekdayOf(this.today) - weekday + 7) % 7);
    return { last, days: { from: day, to: day }, ...alone };
  }

  /** "died Thursday in the city": between words of a clause, and no part of a name. */
  private standsAlone(first: number, last: number): boolean {
    const { grammar, tokens, limit } = this;
    if (!grammar.words.bareWeekdays || first === 0 || tokens.kind[first - 1] !== WORD) return false;
    if (tokens.text[tokens.start[first - 1]] < 'a') return false;
    if (last >= limit || this.sign(last) === '.' || this.sign(last) === ',') return true;
    return tokens.kind[last] === WORD && tokens.text[tokens.start[last]] >= 'a';
  }

  protected dated(i: number): Core | undefined {
    const month = this.month(i);
    const day =
      month && this.grammar.words.dayAfterMonth ? plainNumeral(this.tokens, month.last, this.limit, 1, 2) : -1;
    return month && day > 0 && day <= 31 && month.year === undefined ? this.dayFirst(month, day) : undefined;
  }

  /** «۱۴۰۲/۰۵/۱۲», "2023-05-12": the year first, as no other order is sure. */
  protected numericDate(i: number): Core | undefined {
    const { tokens, limit } = this;
    if (i + 4 >= limit || !isWrittenOn(tokens, i + 1, i + 5)) return undefined;
    const [sign, other] = [this.sign(i + 1), this.sign(i + 3)];
    if (sign !== other || (sign !== '/' && sign !== '-' && sign !== '.')) return undefined;
    const year = yearAt(tokens, i, i + 1, this.grammar, null, 4);
    const month = plainNumeral(tokens, i + 2, limit, 1, 2);
    const day = plainNumeral(tokens, i + 4, limit, 1, 2);
    const at = year && month > 0 && day > 0 ? dayIn(year.calendar, year.year, month, day) : null;
    return at === null ? undefined : { last: i + 5, days: { from: at, to: at } };
  }
}

function isWrittenOn(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (tokens.gap[i] === APART) return false;
  return true;
}

/** The year in which a whole ends; -1 where the calendar is not sure of it. */
function yearAtEnd(calendar: Calendar, { days }: Core): number | undefined {
  return days?.to ? (partsOf(calendar, days.to)?.year ?? -1) : undefined;
}
