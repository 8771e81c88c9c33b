import { mayBegin } from '../numbers/number';
import { APART, NUMERAL, WORD, type Tokens } from '../text/tokens';
import type { Interval } from './calendar';
import { clockAt } from './clock';
import { Cores, type Core } from './core';
import type { PeriodGrammar } from './grammar';
import { CLOCK, FREE, FROM, HEAD, KERNELS, LAPSE, NUMBER, SPAN, WHOLE, YEAR_AFTER } from './openings';
import type { PeriodRule } from './rules';
import { daysOf, yearAt } from './years';

/** A period in tokens `[first, last)`. */
export interface PeriodRead {
  first: number;
  last: number;
  days: Partial<Interval> | null;
  /** Only compared with («نسبت به سال گذشته»), or a clock time: covers its numbers but says of no claim when it holds. */
  idle: boolean;
  /** A frequency («سالانه»). */
  each: boolean;
  /** The present («در حال حاضر»), which ends with its clause. */
  now: boolean;
  /** A weekday with no preposition, which tells of the words before it. */
  late: boolean;
  /** The day that figures are of ("as of Monday"): it holds for all that its sentence tells. */
  stands: boolean;
  rule: PeriodRule;
}

/** How far before a period the words are that make it the base of a comparison, in tokens. */
const FAR = 6;

/** The longest stretch of a period's own words («از ابتدای شیوع بیماری تاکنون»), in tokens. */
const LONGEST = 9;

function clockRead(first: number, last: number): PeriodRead {
  const [days, idle, each, now, late, stands] = [null, true, false, false, false, false];
  return { first, last, days, idle, each, now, late, stands, rule: 'period.clock' };
}

/** Reads the periods of one sentence, with the words in front of them. */
export class Finder {
  private readonly cores: Cores;
  private rule: PeriodRule = 'period.plain';

  constructor(
    private readonly tokens: Tokens,
    private readonly floor: number,
    private readonly limit: number,
    private readonly grammar: PeriodGrammar,
    private readonly today: number | undefined,
  ) {
    this.cores = new Cores(tokens, limit, grammar, today);
  }

  at(i: number): PeriodRead | undefined {
    const { tokens, grammar } = this;
    const may = grammar.flags.of(tokens.word[i]);
    const number = tokens.kind[i] === NUMERAL || (may & NUMBER) !== 0;
    if (!(may & WHOLE) && this.isBarren(i, number)) return undefined;
    const clock = number || may & CLOCK ? clockAt(tokens, i, this.limit, grammar, this.cores.numbers) : undefined;
    if (clock) return clockRead(i, clock);
    const core = this.upToNow(this.coreAt(i, may, number));
    if (!core) return undefined;
    const idle = core.idle === true || this.isCompared(i);
    const { last, days, each = false, now = false } = core;
    const late = core.late === true && this.rule === 'period.plain';
    const stands = (may & HEAD) !== 0 && grammar.standings.at(tokens, i, last) === true;
    return { first: i, last, days, idle, each, now, late, stands, rule: this.rule };
  }

  /** Whether nothing follows token `i` that a period could go on with: an ordinary word, or the end of the sentence. */
  private isBarren(i: number, number: boolean): boolean {
    const { tokens, grammar } = this;
    const next = i + 1;
    if (next >= this.limit) return true;
    if (tokens.kind[next] !== WORD || grammar.flags.of(tokens.word[next]) !== 0) return false;
    return !number || (tokens.gap[next] === APART && grammar.numbers.joints.of(tokens.word[next]) === 0);
  }

  /** «سال جاری تاکنون»: a period that the present closes. */
  private upToNow(core: Core | undefined): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (!core || core.idle || !grammar.untilNow.at(tokens, core.last, limit)) return core;
    return { ...core, last: core.last + grammar.untilNow.length, days: this.untilToday(core.days?.from) };
  }

  /** The days up to the one of publication; none where they would begin after it. */
  private untilToday(from: number | undefined): Core['days'] {
    const { today } = this;
    return from !== undefined && today !== undefined && from <= today ? { from, to: today } : null;
  }

  /** Tries the rules in their order, those only that the word at `i` may begin. */
  private coreAt(i: number, may: number, number: boolean): Core | undefined {
    const plain = number || may & KERNELS;
    return (
      this.led(i, may, number) ??
      (plain ? this.by('period.plain', this.sure(this.cores.at(i))) : undefined) ??
      (may & YEAR_AFTER ? this.by('period.year', this.bareYear(i)) : undefined) ??
      (may & LAPSE ? this.by('period.lapse', this.lapse(i)) : undefined) ??
      (may & FREE ? this.by('period.free', this.free(i)) : undefined)
    );
  }

  private led(i: number, may: number, number: boolean): Core | undefined {
    return (
      (may & FROM ? this.by('period.from-to', this.fromTo(i)) : undefined) ??
      (number || may & (HEAD | SPAN) ? this.by('period.stretch', this.stretch(i)) : undefined) ??
      (may & HEAD ? this.by('period.headed', this.headed(i)) : undefined)
    );
  }

  /** Keeps the name of the rule that found a period. */
  private by(rule: PeriodRule, core: Core | undefined): Core | undefined {
    if (core) this.rule = rule;
    return core;
  }

  /** «نسبت به سال گذشته», «نسبت به مدت مشابه سال گذشته»: the base of a comparison. */
  private isCompared(i: number): boolean {
    const { grammar, tokens, floor } = this;
    if (grammar.comparisons.before(tokens, i, floor)) return true;
    for (let k = i; k > Math.max(floor, i - FAR); k -= 1) {
      if (grammar.bases.before(tokens, k, floor)) return true;
      if (tokens.kind[k - 1] !== WORD || grammar.pauses.at(tokens, k - 1, k)) return false;
    }
    return false;
  }

  /** «طی ۲۰ روز», «ظرف دو ساعت و ۱۰ دقیقه», "in two decades": how long it took. */
  private lapse(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const read = grammar.lapses.at(tokens, i, limit) ? this.cores.numberOfSpans(i + grammar.lapses.length) : undefined;
    return read && { last: this.andSpans(read.last), days: null };
  }

  /** «دو ساعت و ۱۰ دقیقه»: after the smaller spans that go on from token `i`. */
  private andSpans(i: number): number {
    const and = this.grammar.numbers.atoms.at(this.tokens, i, this.limit)?.type === 'and';
    return (and ? this.cores.numberOfSpans(i + 1)?.last : undefined) ?? i;
  }

  /** A period after its preposition, which makes doubtful ones sure. */
  private headed(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    let at = i;
    let middle = i;
    for (let passed = 0; passed < 2 && grammar.prepositions.at(tokens, at, limit); passed += 1) {
      middle = at;
      at += grammar.prepositions.length;
    }
    const until = grammar.until.at(tokens, at, limit) && at === i ? at + grammar.until.length : at;
    if (until === i) return undefined;
    if (grammar.standings.at(tokens, i, until)) return this.cores.at(this.pastClock(until));
    const core = this.cores.at(until) ?? this.cores.at(middle) ?? this.withArticle(i, at);
    if (!core?.days || core.last <= until) return core;
    if (until > at) return { ...core, days: { to: core.days.to } };
    return grammar.from.before(tokens, at, i) ? { ...core, days: { from: core.days.from } } : core;
  }

  /** "in the same period": a kernel that the article of a longer preposition belongs to. */
  private withArticle(i: number, at: number): Core | undefined {
    const article = at > i + 1 && this.grammar.yearNames.before(this.tokens, at, at - 1);
    return this.cores.at(i) ?? (article ? this.cores.at(at - 1) : undefined);
  }

  /** "as of 8 a.m. Saturday": a clock time before the day. */
  private pastClock(at: number): number {
    return clockAt(this.tokens, at, this.limit, this.grammar, this.cores.numbers) ?? at;
  }

  private sure(core: Core | undefined): Core | undefined {
    return core?.doubtful ? undefined : core;
  }

  /** "the six weeks from 5 May to 18 June", "the 12 months to June". */
  private stretch(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const at = grammar.prepositions.at(tokens, i, limit) ? i + grammar.prepositions.length : i;
    const spans = this.cores.numberOfSpans(at);
    if (!spans) return undefined;
    if (!grammar.until.at(tokens, spans.last, limit)) return this.fromTo(spans.last);
    const end = this.cores.at(spans.last + grammar.until.length);
    return end && { last: end.last, days: null };
  }

  /** "in 2024": a bare year after a word that takes one. */
  private bareYear(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (!grammar.bareYearAfter.at(tokens, i, limit)) return undefined;
    const at = i + grammar.bareYearAfter.length;
    const year = yearAt(tokens, at, limit, grammar, null, 4);
    if (!year || (year.calendar === 'hijri' && year.last === at + 1)) return undefined;
    const compared = grammar.bases.at(tokens, i, limit) === true;
    if (compared && !this.countsNothing(year.last)) return undefined;
    const names =
      grammar.yearNames.at(tokens, i, at) === true &&
      grammar.yearNames.length === at - i &&
      tokens.kind[year.last] === WORD;
    return { last: year.last, days: daysOf(year), ...((names || compared) && { idle: true }) };
  }

  /** Whether no counted noun may begin at a token. */
  private countsNothing(i: number): boolean {
    const { grammar, tokens, limit } = this;
    return i >= limit || tokens.kind[i] !== WORD || grammar.yearFollowers.at(tokens, i, limit) === true;
  }

  /** «از ابتدای امسال تا دی‌ماه», «از آغاز تاسیس استان تاکنون», "from 5 May to 18 June". */
  private fromTo(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (!grammar.from.at(tokens, i, limit)) return undefined;
    const at = i + grammar.from.length;
    const start = this.cores.at(at) ?? this.loneYear(at);
    if (start) {
      const close = this.close(start);
      if (close) return close;
    }
    return grammar.edges.at(tokens, at, limit) ? this.freeUntilNow(at + grammar.edges.length) : undefined;
  }

  private close(start: Core): Core | undefined {
    const { grammar, tokens, limit } = this;
    if (grammar.untilNow.at(tokens, start.last, limit))
      return { last: start.last + grammar.untilNow.length, days: this.untilToday(start.days?.from) };
    if (!grammar.middles.at(tokens, start.last, limit)) return undefined;
    const at = start.last + grammar.middles.length;
    const end = this.cores.at(at) ?? this.loneYear(at);
    if (!end) return undefined;
    const from = start.days?.from;
    const to = end.days?.to;
    return { last: end.last, days: from !== undefined && to !== undefined && from <= to ? { from, to } : null };
  }

  private loneYear(i: number): Core | undefined {
    const year = yearAt(this.tokens, i, this.limit, this.grammar, null, 4);
    return year && { last: year.last, days: daysOf(year) };
  }

  private freeUntilNow(i: number): Core | undefined {
    const { grammar, tokens } = this;
    const bound = Math.min(this.limit, i + LONGEST);
    for (let k = i; k < bound; k += 1) {
      if (grammar.untilNow.at(tokens, k, this.limit)) return { last: k + grammar.untilNow.length, days: null };
      if (tokens.kind[k] !== WORD) return undefined;
    }
    return undefined;
  }

  /** «همزمان با هفته دولت»: an opening, then words up to the next number, mark or stop. */
  private free(i: number): Core | undefined {
    const { grammar, tokens } = this;
    if (!grammar.free.at(tokens, i, this.limit)) return undefined;
    const from = i + grammar.free.length;
    const bound = Math.min(this.limit, from + 4);
    let last = from;
    // An article may stand first, which elsewhere opens a period of its own.
    while (last < bound && this.goesOn(last, last === from)) last += 1;
    return last > from ? { last, days: null } : undefined;
  }

  private goesOn(i: number, isFirst: boolean): boolean {
    if (this.tokens.kind[i] !== WORD || mayBegin(this.tokens, i, this.grammar.numbers)) return false;
    return isFirst || !this.stops(i);
  }

  private stops(i: number): boolean {
    return (
      this.grammar.prepositions.at(this.tokens, i, this.limit) === true ||
      this.grammar.pauses.at(this.tokens, i, this.limit) === true
    );
  }
}
