import type { Statement } from '../types';
import { isComma, isMark, isStop } from '../text/marks';
import { MARK_TOKEN, placeIn, type Tokens } from '../text/tokens';
import type { PeriodGrammar } from './grammar';
import type { PeriodRead } from './periods';

/** A claim's place in tokens and what it measures. */
interface Placed {
  first: number;
  last: number;
  unit: { kind: string; code?: string } | null;
}

/** How far a break or a pause is looked for, in tokens: longer sentences are read as if one stood there. */
const REACH = 80;
/** How many periods that are only compared with may stand between a claim and its own. */
const MOST_IDLE = 3;
/** How far the items of a list stand from each other, in tokens. */
const ITEM = 12;
/** How far before its number a frequency stands that belongs to it alone. */
const BESIDE = 3;
/** How far after a base of comparison its own number stands. */
const TOLD = 5;

/**
 * The period of each claim, or null: the nearest before it in its sentence with no break between, or else the nearest
 * after it within its own clause; of a claim in a statement, one that was said too. `holders` are the statements claims are in.
 */
export function attachPeriods(
  tokens: Tokens,
  claims: Placed[],
  holders: (Statement | undefined)[],
  periods: PeriodRead[],
  grammar: PeriodGrammar,
): (PeriodRead | null)[] {
  const attached = new Attacher(tokens, claims, holders, periods, grammar).run();
  for (let k = claims.length - 2; k >= 0; k -= 1) {
    const period = attached[k + 1];
    if (attached[k] || !period || period.first < claims[k + 1].last) continue;
    if (isListed(tokens, claims[k], claims[k + 1], grammar)) attached[k] = period;
  }
  return attached;
}

class Attacher {
  private readonly firsts: number[];
  /** Periods of what other numbers are compared with. */
  private readonly bases = new Set<PeriodRead>();

  constructor(
    private readonly tokens: Tokens,
    private readonly claims: Placed[],
    private readonly holders: (Statement | undefined)[],
    private readonly periods: PeriodRead[],
    private readonly grammar: PeriodGrammar,
  ) {
    this.firsts = periods.map((period) => period.first);
  }

  run(): (PeriodRead | null)[] {
    return this.claims.map((claim, k) => {
      const at = placeIn(this.firsts, claim.first);
      if (at >= 0 && this.periods[at].last > claim.first) return null;
      const own = this.behind(k, at) ?? this.compared(k, at + 1) ?? this.beside(k, at + 1);
      return own ?? this.before(k, at) ?? this.after(k, this.pastClock(at + 1)) ?? null;
    });
  }

  /** "from $3 in January to $5 in March": where the period before follows a number of its own, so does this one's. */
  private behind(k: number, at: number): PeriodRead | undefined {
    const next = this.periods[at + 1];
    let told = at;
    while (told > at - MOST_IDLE && this.periods[told]?.idle) told -= 1;
    const before = this.periods[told];
    if (!before || !next || next.first !== this.claims[k].last) return undefined;
    let other = k - 1;
    while (other >= 0 && this.claims[other].first > before.first) other -= 1;
    return other >= 0 && this.isBeside(this.claims[other].last, before.first) ? this.after(k, at + 1) : undefined;
  }

  /** Right before a token, or before the bracket that closes there («5 مليارات (3 ملايين دولار) في عام 2020»). */
  private isBeside(last: number, at: number): boolean {
    return last === at || (last + 1 === at && isMark(this.tokens, last, ')'));
  }

  /** "$7m in the same period": right after a number, with no other number right behind it, a period is that number's. */
  private beside(k: number, at: number): PeriodRead | undefined {
    const period = this.periods[at];
    if (!period || period.idle || period.each || period.first !== this.claims[k].last || !this.isSaid(period, k))
      return undefined;
    return this.belongsToNext(period, k) || this.isBaseOf(period, k) ? undefined : period;
  }

  /** "2 percent on a year earlier": what a change is measured from. */
  private isBaseOf({ first, last }: PeriodRead, k: number): boolean {
    return this.claims[k].unit?.kind === 'percent' && this.grammar.comparisons.at(this.tokens, first, last) === true;
  }

  /** "around 9 pm on Monday": a clock time before the day is passed over. */
  private pastClock(at: number): number {
    return this.periods[at]?.rule === 'period.clock' && this.periods[at + 1] ? at + 1 : at;
  }

  /** «مقابل ۱۲ مصنعا في عام 2020»: what a number is compared with has its own period behind it. */
  private compared(k: number, at: number): PeriodRead | undefined {
    const { tokens, grammar } = this;
    const { first } = this.claims[k];
    const floor = tokens.sentences[placeIn(tokens.sentences, first)];
    const period = grammar.comparisons.before(tokens, first, floor) ? this.after(k, at) : undefined;
    if (period) this.bases.add(period);
    return period;
  }

  private before(k: number, from: number): PeriodRead | undefined {
    const { tokens } = this;
    const { first } = this.claims[k];
    const floor = tokens.sentences[placeIn(tokens.sentences, first)];
    let at = from;
    for (let passed = 0; passed < MOST_IDLE && this.isPassed(this.periods[at], first); passed += 1) at -= 1;
    const period = this.periods[at];
    if (!period || period.late || period.first < floor || !this.mayHold(period, k, floor)) return undefined;
    if (period.idle && !this.tells(period, first)) return undefined;
    return period.stands || this.isOpen(period, k) ? period : undefined;
  }

  /** Whether nothing between a period and a number after it ends what the period tells. */
  private isOpen(period: PeriodRead, k: number): boolean {
    const { first } = this.claims[k];
    if (!this.isSaid(period, k)) return false;
    for (let i = period.last; i < first; i += 1) if (this.grammar.breaks.at(this.tokens, i, first)) return false;
    return !period.now || !this.isOver(period.last, first);
  }

  /** Whether a period says nothing of the numbers after it. */
  private isPassed(period: PeriodRead | undefined, first: number): boolean {
    if (!period) return false;
    return this.bases.has(period) || (period.idle && !this.tells(period, first));
  }

  private mayHold(period: PeriodRead, k: number, floor: number): boolean {
    const near = this.claims[k].first - period.last <= REACH;
    return near && !this.isOfStart(period, k, floor);
  }

  /** «از ۲۰ تن در سال ۹۲ به ۳۰ تن»: right behind the number a change began with, a period is of that number alone. */
  private isOfStart({ first, last }: PeriodRead, k: number, floor: number): boolean {
    const { tokens, grammar } = this;
    const start = this.claims[k - 1];
    if (start?.last !== first || !grammar.changeTo.before(tokens, this.claims[k].first, last)) return false;
    return grammar.changeFrom.before(tokens, start.first, floor) === true;
  }

  /** «در حال حاضر ۳۰ مدرسه داریم و ۵۰ مدرسه ساخته می‌شود»: the present ends with its clause. */
  private isOver(from: number, first: number): boolean {
    const { tokens, grammar } = this;
    for (let i = from; i + 1 < first; i += 1) {
      if (!grammar.nowEnds.at(tokens, i, first)) continue;
      const next = i + grammar.nowEnds.length;
      if (next < first && (tokens.kind[next] === MARK_TOKEN || isAnd(tokens, next, grammar))) return true;
    }
    return false;
  }

  /** «نسبت به سال گذشته که ۲۰ نفر بود»: right after it, a base of comparison says when its own number held. */
  private tells(period: PeriodRead, first: number): boolean {
    const { tokens, grammar } = this;
    if (grammar.genitives.at(tokens, period.last, first) && period.last + grammar.genitives.length === first)
      return true;
    return (
      first - period.last <= TOLD &&
      tokens.kind[period.last] !== MARK_TOKEN &&
      grammar.pauses.at(tokens, period.last, first) === true
    );
  }

  /** Commas end a clause, but not the one that a list stands in. */
  private after(k: number, at: number): PeriodRead | undefined {
    const { tokens } = this;
    const { first, last } = this.claims[k];
    const limit = tokens.sentences[placeIn(tokens.sentences, first) + 1];
    const period = this.periods[at];
    if (!period || period.idle || period.first >= limit || period.first - last > REACH || !this.isSaid(period, k))
      return undefined;
    if (period.each && this.belongsToNext(period, k)) return undefined;
    return this.reaches(k, period, limit) ? period : undefined;
  }

  /** Whether nothing parts a claim from the period after it; a clause that opens right after the claim («نفر که در نوروز …») tells of it. */
  private reaches(k: number, period: PeriodRead, limit: number): boolean {
    const { tokens, grammar } = this;
    const { last } = this.claims[k];
    const listed = k > 0 && isListed(tokens, this.claims[k - 1], this.claims[k], grammar);
    const closing = this.isSetOff(period, limit) && period.last + 1 >= limit;
    const open = listed || this.isSetOff(period, limit) || this.standsAlone(period, k, limit);
    for (let i = last; i < period.first; i += 1) {
      const mark = tokens.kind[i] === MARK_TOKEN;
      const tied = !mark && i === last && i + 1 === period.first;
      if (!tied && !(open && mark) && !closing && grammar.pauses.at(tokens, i, period.first)) return false;
      if (ends(tokens, i, period.first, grammar)) return false;
    }
    return true;
  }

  /** With no other number near it, a period belongs to the one before, also over a comma in its clause. */
  private standsAlone(period: PeriodRead, k: number, limit: number): boolean {
    const next = this.claims[k + 1];
    return next === undefined || next.first >= Math.min(limit, period.last + ITEM);
  }

  /** Between two commas, or between one and the sentence's end, a period belongs to the words before it. */
  private isSetOff({ first, last }: PeriodRead, limit: number): boolean {
    const { tokens } = this;
    if (!this.grammar.words.setOff || !isComma(tokens, first - 1)) return false;
    return last >= limit || isComma(tokens, last) || isStop(tokens, last);
  }

  /** A frequency right before a number («و سالانه ۱۸ هزار تن») says nothing of the numbers before it. */
  private belongsToNext(period: PeriodRead, k: number): boolean {
    let next = k + 1;
    while (next < this.claims.length && this.claims[next].first < period.last) next += 1;
    const gap = next < this.claims.length ? this.claims[next].first - period.last : BESIDE;
    return gap < BESIDE && gap < period.first - this.claims[k].last;
  }

  /** What was said inside a statement holds when the statement says so; the day it was said on stands outside. */
  private isSaid(period: PeriodRead, k: number): boolean {
    const holder = this.holders[k];
    if (!holder) return true;
    return (
      this.tokens.end[period.last - 1] > holder.content.start && this.tokens.start[period.first] < holder.content.end
    );
  }
}

/** Two items of one list: of one unit, in one sentence, with no clause between them. */
function isListed(tokens: Tokens, one: Placed, next: Placed, grammar: PeriodGrammar): boolean {
  if (
    next.first - one.last > ITEM ||
    !one.unit ||
    one.unit.kind !== next.unit?.kind ||
    one.unit.code !== next.unit.code
  )
    return false;
  if (placeIn(tokens.sentences, one.first) !== placeIn(tokens.sentences, next.first)) return false;
  for (let i = one.last; i < next.first; i += 1) {
    const pause = tokens.kind[i] !== MARK_TOKEN && grammar.pauses.at(tokens, i, next.first);
    if (pause || ends(tokens, i, next.first, grammar)) return false;
  }
  return true;
}

function isAnd(tokens: Tokens, i: number, grammar: PeriodGrammar): boolean {
  return grammar.numbers.atoms.at(tokens, i, i + 1)?.type === 'and';
}

/** A break, or the words that lead to what a number is compared with. */
function ends(tokens: Tokens, i: number, limit: number, grammar: PeriodGrammar): boolean {
  return grammar.breaks.at(tokens, i, limit) === true || grammar.bases.at(tokens, i, limit) === true;
}
