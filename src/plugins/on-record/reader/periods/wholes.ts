import type { PeriodMeaning, Span } from '../languages/period-words';
import { RememberedNumbers } from '../numbers/remembered';
import { isComma } from '../text/marks';
import { APART, NUMERAL, WORD, type Tokens } from '../text/tokens';
import { spanAround, type Interval } from './calendar';
import type { PeriodGrammar } from './grammar';
import { daysOf, plainNumeral, yearAt, yearWithWord } from './years';

/** Years of two digits that the news tells of are up to the one or from the other. */
const LATELY = 10;
const LONG_AGO = 50;

/** The parts of a year that a letter and a digit name. */
const PARTS = /^[QH][1-4]$/;

/** A period's kernel, without its prepositions: tokens up to `last`, and its days where they can be known. */
export interface Core {
  last: number;
  days: Partial<Interval> | null;
  /** Could be something else unless a preposition or an edge stands before it. */
  doubtful?: boolean;
  /** Names a thing by its year ("the 1999 vote"). */
  idle?: boolean;
  /** A frequency («سالانه»): said of any such span. */
  each?: boolean;
  /** The present («در حال حاضر»), which ends with its clause. */
  now?: boolean;
  /** A weekday with no preposition, which tells of the words before it. */
  late?: boolean;
}

/** Reads periods that another may be part of (years, «سال گذشته», set phrases) in one sentence; `today` is the day of publication, where known. */
export class Wholes {
  readonly numbers: RememberedNumbers;

  constructor(
    protected readonly tokens: Tokens,
    protected readonly limit: number,
    protected readonly grammar: PeriodGrammar,
    protected readonly today: number | undefined,
  ) {
    this.numbers = new RememberedNumbers(tokens, limit, grammar.numbers);
  }

  /** A year as another period names it: «سال ۹۹», «۱۴۰۰», «امسال», «سال گذشته», "of last year". */
  protected whole(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const of = grammar.of.at(tokens, i, limit) ? i + grammar.of.length : i;
    for (const at of of === i ? [i] : [of, i]) {
      const bare = this.bareYear(at);
      const core =
        this.year(at) ?? this.related(at) ?? this.phrase(at) ?? (bare && { last: bare.last, days: daysOf(bare) });
      if (core) return core;
    }
    return undefined;
  }

  protected bareYear(i: number): ReturnType<typeof yearAt> {
    return yearAt(this.tokens, i, this.limit, this.grammar, null, 4);
  }

  protected phrase(i: number): Core | undefined {
    const found = this.grammar.phrases.at(this.tokens, i, this.limit);
    if (!found) return this.partByLetter(i);
    const core = { last: i + this.grammar.phrases.length, days: this.meant(found.meaning) };
    if (found.meaning === 'now') return { ...core, now: true };
    if (found.meaning === null) return this.phraseOf(core);
    return found.meaning === 'each' ? { ...core, each: true } : core;
  }

  /** «الفترة نفسها من العام الماضي»: a phrase with the year it is of. */
  private phraseOf(core: Core): Core {
    const { grammar, tokens, limit } = this;
    const whole = grammar.of.at(tokens, core.last, limit) ? this.whole(core.last) : this.related(core.last);
    return whole ? { last: whole.last, days: null } : core;
  }

  /** "Q3 2023", "H1": a part of a year, with the year it is of. */
  private partByLetter(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (!grammar.partLetters.at(tokens, i, limit) || i + 1 >= limit) return undefined;
    if (tokens.kind[i + 1] !== NUMERAL || tokens.gap[i + 1] === APART || tokens.gap[i] !== APART) return undefined;
    if (!PARTS.test(tokens.text.slice(tokens.start[i], tokens.end[i + 1]))) return undefined;
    const year = this.bareYear(i + 2);
    return year ? { last: year.last, days: null } : this.phraseOf({ last: i + 2, days: null });
  }

  protected meant(meaning: PeriodMeaning): Interval | null {
    const { today } = this;
    if (today === undefined || meaning === null || meaning === 'until-now' || meaning === 'each') return null;
    if (meaning === 'now') return { from: today, to: today };
    return spanAround(this.grammar.words.calendar, today, meaning.span, meaning.offset);
  }

  protected year(i: number): Core | undefined {
    const read = yearWithWord(this.tokens, i, this.limit, this.grammar);
    if (!read) return undefined;
    const last = this.grammar.yearPlurals.at(this.tokens, i, this.limit) ? this.moreYears(read.last) : read.last;
    return { last, days: last === read.last ? daysOf(read) : null };
  }

  /** «سال‌های ۹۱، ۹۳ و ۹۵»: after the last year of a list that goes on at token `i`. */
  private moreYears(i: number): number {
    const { tokens, grammar, limit } = this;
    let last = i;
    for (;;) {
      const joined = isComma(tokens, last) || this.isAnd(last) ? 1 : 0;
      const length = joined || (grammar.until.at(tokens, last, limit) ? grammar.until.length : 0);
      const year = length ? yearAt(tokens, last + length, limit, grammar, null, 2) : undefined;
      if (!year) return last;
      last = year.last;
    }
  }

  protected isAnd(i: number): boolean {
    return this.grammar.numbers.atoms.at(this.tokens, i, this.limit)?.type === 'and';
  }

  /** «سال گذشته», "last month"; without a number. */
  protected related(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const after = grammar.words.relativeSide === 'after';
    const [lead, tail] = after ? [grammar.spans, grammar.relative] : [grammar.relative, grammar.spans];
    const one = lead.at(tokens, i, limit);
    const at = i + lead.length;
    const two = one === undefined ? undefined : tail.at(tokens, at, limit);
    if (one === undefined || two === undefined) return undefined;
    const span = (after ? one : two) as Span;
    const offset = (after ? two : one) as number;
    return {
      last: at + tail.length,
      days: this.today === undefined ? null : spanAround(grammar.words.calendar, this.today, span, offset),
    };
  }

  /** «از ابتدای سال ۳۶ طرح»: with a noun after it, a number too low for a year of the news counts that noun. */
  protected countsAfterYear(i: number): boolean {
    const { grammar, tokens, limit } = this;
    if (!grammar.yearWords.at(tokens, i, limit)) return false;
    const at = i + grammar.yearWords.length;
    const value = plainNumeral(tokens, at, limit, 2, 2);
    if (value <= LATELY || value >= LONG_AGO) return false;
    const next = at + 1;
    if (next >= limit || tokens.kind[next] !== WORD || this.isAnd(next)) return false;
    return ![
      grammar.prepositions,
      grammar.yearFollowers,
      grammar.middles,
      grammar.untilNow,
      grammar.pauses,
      grammar.yearKinds,
    ].some((phrases) => phrases.at(tokens, next, limit) !== undefined);
  }

  /** "the end of the year", «ابتدای سال»: this year's. */
  protected loneYear(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const of = grammar.of.at(tokens, i, limit) ? i + grammar.of.length : i;
    const span = grammar.spans.at(tokens, of, limit);
    if (!span || span === 'hour' || span === 'minute') return undefined;
    return { last: of + grammar.spans.length, days: this.meant({ span, offset: 0 }) };
  }

  protected sign(i: number): string {
    return i < this.limit &&
      this.tokens.kind[i] !== NUMERAL &&
      this.tokens.end[i] - this.tokens.start[i] === 1 &&
      (this.tokens.gap[i] !== APART || i > 0)
      ? this.tokens.text[this.tokens.start[i]]
      : '';
  }
}
