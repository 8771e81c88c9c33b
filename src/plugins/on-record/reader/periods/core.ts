import type { Calendar, PeriodMeaning, Span } from '../languages/language';
import { mayBegin, readNumber } from '../numbers/number';
import { APART, NUMERAL, type Tokens } from '../text/tokens';
import { dayIn, monthsIn, moved, partsOf, spanAround, spansUpTo, type Interval } from './calendar';
import type { PeriodGrammar } from './grammar';
import { daysOf, plainNumeral, yearAt, yearWithWord } from './years';

/** A period's kernel, without its prepositions: tokens up to `last`, and its days where they can be known. */
export interface Core {
  last: number;
  days: Partial<Interval> | null;
  /** Could be something else unless a preposition or an edge stands before it. */
  doubtful?: boolean;
}

/** More spans than these are no period counted back from today. */
const MOST_SPANS = 1000;

/** Reads period kernels of one sentence; `today` is the day of publication, where known. */
export class Cores {
  constructor(
    private readonly tokens: Tokens,
    private readonly limit: number,
    private readonly grammar: PeriodGrammar,
    private readonly today: number | undefined,
  ) {}

  /** The longest period that begins at token `i`. */
  at(i: number): Core | undefined {
    const found = [this.phrase(i), this.year(i), this.date(i), this.dates(i), this.monthFirst(i), this.counted(i), this.related(i), this.part(i), this.season(i), this.weekday(i), this.edge(i)];
    let best: Core | undefined;
    for (const core of found) if (core && (!best || core.last > best.last)) best = core;
    return best;
  }

  /** A year as another period names it: «سال ۹۹», «۱۴۰۰», «امسال», «سال گذشته», "of last year". */
  private whole(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const of = grammar.of.at(tokens, i, limit) ? i + grammar.of.length : i;
    for (const at of of === i ? [i] : [of, i]) {
      const bare = this.bareYear(at);
      const core = this.year(at) ?? this.related(at) ?? this.phrase(at) ?? (bare && { last: bare.last, days: daysOf(bare) });
      if (core) return core;
    }
    return undefined;
  }

  private bareYear(i: number): ReturnType<typeof yearAt> {
    return yearAt(this.tokens, i, this.limit, this.grammar, null, 4);
  }

  private phrase(i: number): Core | undefined {
    const found = this.grammar.phrases.at(this.tokens, i, this.limit);
    return found && { last: i + this.grammar.phrases.length, days: this.meant(found.meaning) };
  }

  private meant(meaning: PeriodMeaning): Interval | null {
    const { today } = this;
    if (today === undefined || meaning === null || meaning === 'until-now') return null;
    if (meaning === 'now') return { from: today, to: today };
    return spanAround(this.grammar.words.calendar, today, meaning.span, meaning.offset);
  }

  private year(i: number): Core | undefined {
    const read = yearWithWord(this.tokens, i, this.limit, this.grammar);
    return read && { last: read.last, days: daysOf(read) };
  }

  /** «۱۱ خرداد ماه ۱۴۰۰», "3 August 2024". */
  private date(i: number): Core | undefined {
    const day = plainNumeral(this.tokens, i, this.limit, 1, 2);
    if (day < 1 || day > 31) return undefined;
    const month = this.month(i + 1);
    return month && { last: month.last, days: this.dayOf(month, day) };
  }

  /** «۱۲ تا ۱۸ مهر», "3-5 August": days of one month. */
  private dates(i: number): Core | undefined {
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
  private monthFirst(i: number): Core | undefined {
    const month = this.month(i);
    if (!month) return undefined;
    if (month.year === undefined && this.grammar.words.dayAfterMonth) {
      const day = plainNumeral(this.tokens, month.last, this.limit, 1, 2);
      if (day >= 1 && day <= 31) return this.dayFirst(month, day);
    }
    return { last: month.last, days: monthsIn(month.calendar, month.year ?? this.nearYear(month), month.month, month.month), doubtful: !month.sure };
  }

  private dayFirst(month: MonthRead, day: number): Core {
    const comma = this.sign(month.last + 1) === ',' ? 1 : 0;
    const year = this.bareYear(month.last + 1 + comma);
    return { last: year ? year.last : month.last + 1, days: this.dayOf({ ...month, year: year?.year }, day) };
  }

  private month(i: number): MonthRead | undefined {
    const { grammar, tokens, limit } = this;
    const before = grammar.monthWords.at(tokens, i, limit) ? i + grammar.monthWords.length : i;
    const month = grammar.months.at(tokens, before, limit);
    if (!month) return undefined;
    let last = before + grammar.months.length;
    const after = grammar.monthWords.at(tokens, last, limit);
    if (after) last += grammar.monthWords.length;
    const year = yearWithWord(tokens, last, limit, grammar) ?? this.bareYear(last + (this.sign(last) === ',' ? 1 : 0));
    const whole = year ? undefined : this.whole(last);
    const sure = month.sure || before > i || after === true || year !== undefined || whole !== undefined;
    if (year) return { ...month, calendar: month.calendar, year: year.year, last: year.last, sure };
    if (!whole) return { ...month, last, sure };
    return { ...month, year: whole.days?.to ? partsOf(month.calendar, whole.days.to).year : undefined, last: whole.last, sure };
  }

  private dayOf(month: MonthRead, day: number): Interval | null {
    const at = dayIn(month.calendar, month.year ?? this.nearYear(month), month.month, day);
    return at === null ? null : { from: at, to: at };
  }

  /** A month without a year is the last one before publication, or its own. */
  private nearYear(month: { calendar: Calendar; month: number }): number {
    if (this.today === undefined) return -1;
    const now = partsOf(month.calendar, this.today);
    return month.month > now.month ? now.year - 1 : now.year;
  }

  /** «۲۴ ساعت گذشته», «۱۰ ماهه امسال», «شش ماهه نخست سال ۹۹», "the past 24 hours", "first nine months of 2024". */
  private counted(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    let at = i;
    const before = grammar.lasting.at(tokens, at, limit);
    if (before !== undefined) at += grammar.lasting.length;
    const first = before !== undefined ? undefined : grammar.ordinals.at(tokens, at, limit);
    if (first) at += grammar.ordinals.length;
    const read = this.numberOfSpans(at);
    if (!read) return undefined;
    return this.afterSpans(read, before, first !== undefined);
  }

  /** "5 years", read as a number of spans, or, where the noun comes first, «السنوات الخمس». */
  numberOfSpans(i: number): SpanCount | undefined {
    const { grammar, tokens, limit } = this;
    if (i >= limit) return undefined;
    const lead = grammar.words.countAfterSpan ? grammar.spans.at(tokens, i, limit) : undefined;
    const from = lead ? i + grammar.spans.length : i;
    if (from >= limit || !mayBegin(tokens, from, grammar.numbers)) return undefined;
    const number = readNumber(tokens, from, limit, grammar.numbers);
    if (!number?.value || number.value.places > 0 || number.value.digits > MOST_SPANS) return undefined;
    const count = Number(number.value.digits);
    if (lead) return { last: number.last, span: lead, count, hyphen: false };
    const hyphen = this.sign(number.last) === '-' ? 1 : 0;
    const span = grammar.spans.at(tokens, number.last + hyphen, limit);
    return span && { last: number.last + hyphen + grammar.spans.length, span, count, hyphen: hyphen > 0 && grammar.spans.length > 1 };
  }

  private afterSpans(read: SpanCount, lasting: number | undefined, first: boolean): Core | undefined {
    return this.towardsNow(read, lasting) ?? this.withinYear(read, first);
  }

  /** «گذشته», "ago": spans counted from today. */
  private towardsNow(read: SpanCount, lasting: number | undefined): Core | undefined {
    const { grammar, tokens, limit } = this;
    const ago = grammar.ago.at(tokens, read.last, limit) ? read.last + grammar.ago.length : read.last;
    const behind = grammar.lasting.at(tokens, read.last, limit);
    const direction = lasting ?? behind;
    if (direction !== undefined) {
      const last = behind === undefined ? read.last : read.last + grammar.lasting.length;
      return { last: Math.max(last, ago), days: this.upToNow(read.span, read.count * -direction) };
    }
    if (ago === read.last) return undefined;
    return { last: ago, days: this.today === undefined ? null : spanAround(grammar.words.calendar, this.today, read.span, -read.count) };
  }

  /** «شش ماهه نخست سال ۹۹»: so many spans of a longer period. */
  private withinYear(read: SpanCount, first: boolean): Core | undefined {
    const { grammar, tokens, limit } = this;
    const ordinal = grammar.ordinals.at(tokens, read.last, limit);
    const after = ordinal ? read.last + grammar.ordinals.length : read.last;
    const whole = this.whole(after) ?? this.monthFirst(after);
    if (whole) return { last: whole.last, days: whole.days && this.beginning(whole.days, read, ordinal ?? 1) };
    if (ordinal || first) return { last: after, days: null };
    return read.hyphen ? { last: read.last, days: null, doubtful: true } : undefined;
  }

  private upToNow(span: Span, count: number): Interval | null {
    return this.today === undefined ? null : spansUpTo(this.grammar.words.calendar, this.today, span, count);
  }

  /** The first, second … stretch of so many spans within a longer period. */
  private beginning(days: Partial<Interval>, read: { span: Span; count: number }, nth: number): Interval | null {
    const { calendar } = this.grammar.words;
    if (days.from === undefined || days.to === undefined) return null;
    const from = moved(calendar, days.from, read.span, read.count * (nth - 1));
    const next = from === null ? null : moved(calendar, from, read.span, read.count);
    return from === null || next === null ? null : { from, to: Math.min(next - 1, Math.max(days.to, from)) };
  }

  /** «سال گذشته», "last month"; without a number. */
  private related(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const after = grammar.words.relativeSide === 'after';
    const [lead, tail] = after ? [grammar.spans, grammar.relative] : [grammar.relative, grammar.spans];
    const one = lead.at(tokens, i, limit);
    const at = i + lead.length;
    const two = one === undefined ? undefined : tail.at(tokens, at, limit);
    if (one === undefined || two === undefined) return undefined;
    const span = (after ? one : two) as Span;
    const offset = (after ? two : one) as number;
    return { last: at + tail.length, days: this.today === undefined ? null : spanAround(grammar.words.calendar, this.today, span, offset) };
  }

  /** «نیمه دوم امسال», «سه‌ماهه نخست ۱۴۰۰», "first quarter of 2024". */
  private part(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const before = grammar.ordinals.at(tokens, i, limit);
    const from = before ? i + grammar.ordinals.length : i;
    const span = grammar.spans.at(tokens, from, limit);
    if (!span || span === 'year' || span === 'day' || span === 'hour') return undefined;
    const closed = from + grammar.spans.length;
    const nth = before ?? grammar.ordinals.at(tokens, closed, limit);
    if (nth === undefined) return undefined;
    const last = before ? closed : closed + grammar.ordinals.length;
    const whole = this.whole(last);
    if (whole) return { last: whole.last, days: whole.days && this.beginning(whole.days, { span, count: 1 }, nth) };
    return span === 'month' ? undefined : { last, days: null };
  }

  private season(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const word = grammar.seasonWords.at(tokens, i, limit);
    const from = word ? i + grammar.seasonWords.length : i;
    const season = grammar.seasons.at(tokens, from, limit);
    if (season === undefined) return undefined;
    const last = from + grammar.seasons.length;
    const whole = this.whole(last);
    const days = whole?.days && season ? this.beginning(whole.days, { span: 'quarter', count: 1 }, season) : null;
    return { last: whole?.last ?? last, days, doubtful: !word && !whole };
  }

  /** A weekday is the last one before publication, or that day itself. */
  private weekday(i: number): Core | undefined {
    const weekday = this.grammar.weekdays.at(this.tokens, i, this.limit);
    if (weekday === undefined) return undefined;
    const last = i + this.grammar.weekdays.length;
    const comma = this.sign(last) === ',' || this.sign(last) === '،' ? 1 : 0;
    const date = this.date(last + comma) ?? this.dated(last + comma);
    if (date) return date;
    if (this.today === undefined) return { last, days: null, doubtful: true };
    const day = this.today - ((partsOf('gregorian', this.today).weekday - weekday + 7) % 7);
    return { last, days: { from: day, to: day }, doubtful: true };
  }

  private dated(i: number): Core | undefined {
    const month = this.month(i);
    const day = month && this.grammar.words.dayAfterMonth ? plainNumeral(this.tokens, month.last, this.limit, 1, 2) : -1;
    return month && day > 0 && day <= 31 && month.year === undefined ? this.dayFirst(month, day) : undefined;
  }

  /** «ابتدای امسال», «پایان سال ۹۹», "the end of 2024". */
  private edge(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const edge = grammar.edges.at(tokens, i, limit);
    if (!edge) return undefined;
    const at = i + grammar.edges.length;
    const core = this.monthFirst(at) ?? this.season(at) ?? this.whole(at) ?? this.loneYear(at);
    if (!core) return undefined;
    const days = core.days;
    if (!days || edge === 'within') return { last: core.last, days: null };
    const day = edge === 'start' ? days.from : days.to;
    return { last: core.last, days: { from: day, to: day } };
  }

  /** "the end of the year", «ابتدای سال»: this year's. */
  private loneYear(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const of = grammar.of.at(tokens, i, limit) ? i + grammar.of.length : i;
    const span = grammar.spans.at(tokens, of, limit);
    if (!span || span === 'hour' || span === 'minute') return undefined;
    return { last: of + grammar.spans.length, days: this.meant({ span, offset: 0 }) };
  }

  private sign(i: number): string {
    return i < this.limit && this.tokens.kind[i] !== NUMERAL && this.tokens.end[i] - this.tokens.start[i] === 1 && (this.tokens.gap[i] !== APART || i > 0)
      ? this.tokens.text[this.tokens.start[i]]
      : '';
  }
}

interface SpanCount {
  last: number;
  span: Span;
  count: number;
  /** "five-month period": a period of its own after a preposition. */
  hyphen: boolean;
}

interface MonthRead {
  last: number;
  calendar: Calendar;
  month: number;
  year?: number;
  sure: boolean;
}
