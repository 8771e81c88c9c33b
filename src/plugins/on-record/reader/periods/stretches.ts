import type { Span } from '../languages/period-words';
import { TOUCHING } from '../text/tokens';
import { moved, spanAround, spansUpTo, type Interval } from './calendar';
import { Dates } from './dates';
import type { Core } from './wholes';

/** More spans than these are no period counted back from today. */
const MOST_SPANS = 1000;

interface SpanCount {
  last: number;
  span: Span;
  count: number;
  /** "five-month period": a period of its own after a preposition. */
  hyphen: boolean;
  /** «و نیم» was added. */
  half: boolean;
}

/** Reads counted spans of time and parts of a year. */
export class Stretches extends Dates {
  /** «۲۴ ساعت گذشته», «۱۰ ماهه امسال», «شش ماهه نخست سال ۹۹», "the past 24 hours", "first nine months of 2024". */
  protected counted(i: number): Core | undefined {
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
    const from = lead ? this.afterArticle(i + grammar.spans.length) : i;
    const number = this.numbers.at(from);
    if (!number?.value || number.value.places > 0) return undefined;
    if (number.value.digits < 1n || number.value.digits > MOST_SPANS) return undefined;
    const count = Number(number.value.digits);
    if (lead) return { last: number.last, span: lead, count, hyphen: false, half: false };
    const hyphen = this.sign(number.last) === '-' ? 1 : 0;
    return this.spansAfter(number.last, hyphen, count);
  }

  /** The span after its count, with «و نیم» where that follows. */
  private spansAfter(i: number, hyphen: number, count: number): SpanCount | undefined {
    const { grammar, tokens, limit } = this;
    const span = grammar.spans.at(tokens, i + hyphen, limit);
    if (!span) return undefined;
    const { length } = grammar.spans;
    const last = i + hyphen + length;
    const half = grammar.numbers.halves.at(tokens, last, limit) !== undefined ? grammar.numbers.halves.length : 0;
    return { last: last + half, span, count, hyphen: hyphen > 0 && length > 1, half: half > 0 };
  }

  /** After what is written on to the front of the next word («ال»). */
  protected afterArticle(i: number): number {
    const { grammar, tokens, limit } = this;
    const article = i + 1 < limit && tokens.gap[i + 1] === TOUCHING && grammar.prepositions.at(tokens, i, i + 1);
    return article ? i + 1 : i;
  }

  protected afterSpans(read: SpanCount, lasting: number | undefined, first: boolean): Core | undefined {
    return this.towardsNow(read, lasting) ?? this.withinYear(read, first);
  }

  /** «گذشته», "ago": spans counted from today. */
  protected towardsNow(read: SpanCount, lasting: number | undefined): Core | undefined {
    const { grammar, tokens, limit } = this;
    const ago = grammar.ago.at(tokens, read.last, limit) ? read.last + grammar.ago.length : read.last;
    const behind = grammar.lasting.at(tokens, read.last, limit);
    const direction = lasting ?? behind;
    if (direction !== undefined) {
      const last = behind === undefined ? read.last : read.last + grammar.lasting.length;
      const days = read.half ? null : this.upToNow(read.span, read.count * -direction);
      return { last: Math.max(last, ago), days };
    }
    if (ago === read.last) return undefined;
    return {
      last: ago,
      days: this.today === undefined ? null : spanAround(grammar.words.calendar, this.today, read.span, -read.count),
    };
  }

  /** «شش ماهه نخست سال ۹۹»: so many spans of a longer period. */
  protected withinYear(read: SpanCount, first: boolean): Core | undefined {
    const { grammar, tokens, limit } = this;
    const ordinal = grammar.ordinals.at(tokens, read.last, limit);
    const after = ordinal ? read.last + grammar.ordinals.length : read.last;
    const whole = this.whole(after) ?? this.monthFirst(after);
    if (whole) return { last: whole.last, days: whole.days && this.beginning(whole.days, read, ordinal ?? 1) };
    if (ordinal || first) return { last: after, days: null };
    return read.hyphen ? { last: read.last, days: null, doubtful: true } : undefined;
  }

  protected upToNow(span: Span, count: number): Interval | null {
    return this.today === undefined ? null : spansUpTo(this.grammar.words.calendar, this.today, span, count);
  }

  /** The first, second … stretch of so many spans within a longer period. */
  protected beginning(days: Partial<Interval>, read: { span: Span; count: number }, nth: number): Interval | null {
    const { calendar } = this.grammar.words;
    if (days.from === undefined || days.to === undefined) return null;
    const from = moved(calendar, days.from, read.span, read.count * (nth - 1));
    const next = from === null ? null : moved(calendar, from, read.span, read.count);
    return from === null || next === null ? null : { from, to: Math.min(next - 1, Math.max(days.to, from)) };
  }

  /** «نیمه دوم امسال», «سه‌ماهه نخست ۱۴۰۰», "first quarter of 2024". */
  protected part(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const before = grammar.ordinals.at(tokens, i, limit);
    const from = before ? i + grammar.ordinals.length : i;
    const span = grammar.spans.at(tokens, from, limit);
    if (!span || span === 'day' || span === 'hour') return undefined;
    const closed = from + grammar.spans.length;
    const nth = before ?? grammar.ordinals.at(tokens, closed, limit);
    if (nth === undefined) return undefined;
    const last = before ? closed : closed + grammar.ordinals.length;
    const whole = this.whole(last) ?? this.yearOf(last);
    if (whole) return { last: whole.last, days: whole.days && this.beginning(whole.days, { span, count: 1 }, nth) };
    if (span === 'year') return { last, days: null, doubtful: true };
    return span === 'month' ? undefined : { last, days: null };
  }

  /** «من العام», "of the year": this one's. */
  private yearOf(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (!grammar.of.at(tokens, i, limit)) return undefined;
    return grammar.spans.at(tokens, i + grammar.of.length, limit) === 'year' ? this.loneYear(i) : undefined;
  }

  protected season(i: number): Core | undefined {
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

  /** «این دو روز», "these two days": spans that were spoken of. */
  protected spoken(i: number): Core | undefined {
    if (!this.grammar.these.at(this.tokens, i, this.limit)) return undefined;
    const read = this.numberOfSpans(i + this.grammar.these.length);
    return read && { last: read.last, days: null };
  }

  /** «هر ۱۰ سال یک‌بار», "every 10 years". */
  protected frequency(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (!grammar.every.at(tokens, i, limit)) return undefined;
    const read = this.numberOfSpans(i + grammar.every.length);
    if (!read) return undefined;
    const once = grammar.once.at(tokens, read.last, limit) ? grammar.once.length : 0;
    return { last: read.last + once, days: null, each: true };
  }
}
