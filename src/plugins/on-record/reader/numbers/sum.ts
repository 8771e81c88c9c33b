import { APART, NUMERAL, type Tokens } from '../text/tokens';
import { compare, exact, fraction, ONE, plus, times, ZERO, type Exact } from './exact';
import type { NumberGrammar } from './grammar';
import { atomAt, readGroup, type Group } from './group';
import type { NumberRead } from './read';

const THOUSAND = exact('1000');
const HUNDRED = exact('100');
/** Numbers that shares are told by ("one in four"), so that "five in 17 days" is none. */
const SHARED_BY = new Set([3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n, 12n, 20n, 50n, 100n, 1000n]);

/** Stacked scale words beyond these are a list of words, no number. */
const MOST_SCALES = 4;

/** A number is a sum of parts, each a group under a thousand times its scales, each smaller than the scale before it. */
export class Sum {
  private total = ZERO;
  private bound: Exact | null = null;
  private count = ONE;
  private scale = ONE;
  private at: number;
  private spelled = true;
  private marked = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly first: number,
    private readonly limit: number,
    private readonly grammar: NumberGrammar,
  ) {
    this.at = first;
  }

  read(): NumberRead | undefined {
    if (!this.part(this.first)) return undefined;
    while (this.bound && this.next()) continue;
    const part = this.bound ? undefined : (this.denominator() ?? this.share());
    if (!part) this.half();
    return {
      first: this.first,
      last: this.at,
      value: this.total,
      spelled: this.spelled,
      scale: this.scale,
      count: this.count,
      marked: this.marked,
      fraction: part === true,
    };
  }

  /** The next part, after "and" or, where the language lets it, right away. */
  private next(): boolean {
    const { grammar } = this;
    const and = atomAt(this.tokens, this.at, this.limit, grammar)?.type === 'and';
    const length = and ? grammar.atoms.length : 0;
    return (and || grammar.words.joins === 'either' || this.dropsAnd()) && this.part(this.at + length);
  }

  /** «۷۲ هزار ۴۳۹», «یک میلیون ۲۰۰ هزار»: three digits, or digits with a scale of their own, one space after a scale. */
  private dropsAnd(): boolean {
    const { at, tokens, limit } = this;
    if (at >= limit || tokens.kind[at] !== NUMERAL || tokens.start[at] - tokens.end[at - 1] !== 1) return false;
    const length = tokens.end[at] - tokens.start[at];
    return length === 3 || (length < 3 && this.scaleAt(at + 1) !== undefined);
  }

  /** Reads one part at `i` and adds it when it is smaller than the scale before it. */
  private part(i: number): boolean {
    const group = readGroup(this.tokens, i, this.limit, this.grammar) ?? this.bareScale(i);
    if (!group || (this.bound && compare(group.value, this.bound) >= 0)) return false;
    let { last } = group;
    let count = group.value;
    const half = this.grammar.halves.at(this.tokens, last, this.limit);
    if (half && !group.scale && this.scaleAt(last + this.grammar.halves.length)) {
      count = plus(count, half);
      last += this.grammar.halves.length;
    }
    return this.scaled(group, count, last);
  }

  private scaled(group: Group, count: Exact, from: number): boolean {
    let last = from;
    let total = this.total;
    let scale = group.scale ?? ONE;
    let current = times(count, scale);
    if (this.bound && compare(scale, this.bound) >= 0) return false;
    let stacked = 0;
    for (let atom = this.scaleAt(last); atom && stacked < MOST_SCALES; atom = this.scaleAt(last)) {
      const next = times(scale, atom.value);
      if (!this.bound || compare(next, this.bound) < 0) {
        current = times(current, atom.value);
        scale = next;
      } else {
        if (!this.multipliesAll(atom.value, scale, this.bound, count, last)) return false;
        total = times(plus(total, current), atom.value);
        current = ZERO;
        scale = atom.value;
      }
      last += this.grammar.atoms.length;
      stacked += 1;
    }
    this.total = plus(total, current);
    this.keep(group, last, scale, count);
    return true;
  }

  /** Whether a scale word is one of all that was read so far («۲ هزار و ۵۰۰ میلیارد», «۱۰ هزار و ۲۰۰ هزار میلیارد»). */
  private multipliesAll(value: Exact, scale: Exact, bound: Exact, count: Exact, at: number): boolean {
    if (compare(scale, THOUSAND) > 0 || (compare(scale, ONE) === 0 && compare(bound, THOUSAND) > 0)) return false;
    const larger = compare(value, bound);
    if (larger !== 0 || compare(count, HUNDRED) < 0 || compare(scale, ONE) > 0) return larger > 0;
    const { length } = this.grammar.atoms;
    const above = this.scaleAt(at + length);
    this.grammar.atoms.length = length;
    return above !== undefined && compare(above.value, value) > 0;
  }

  private keep(group: Group, last: number, scale: Exact, count: Exact): void {
    const multiplied = compare(scale, ONE) > 0;
    this.count = this.bound && multiplied ? this.total : count;
    this.scale = multiplied ? scale : ONE;
    this.bound = multiplied ? scale : null;
    this.at = last;
    this.spelled &&= group.spelled;
    this.marked ||= group.marked || multiplied;
  }

  private scaleAt(i: number): { value: Exact } | undefined {
    const atom = atomAt(this.tokens, i, this.limit, this.grammar);
    if (atom?.type === 'scale') return atom;
    return atom?.type === 'tight' && this.tokens.kind[i - 1] === NUMERAL && this.tokens.gap[i] !== APART
      ? atom
      : undefined;
  }

  /** A scale word with no number before it is one of it («هزار و ۲۴۸»); so is "a" before one. */
  private bareScale(i: number): Group | undefined {
    const atom = atomAt(this.tokens, i, this.limit, this.grammar);
    if (atom?.type === 'scale') return { last: i, value: ONE, spelled: true, marked: true };
    if (atom?.type !== 'one') return undefined;
    const last = i + this.grammar.atoms.length;
    const next = atomAt(this.tokens, last, this.limit, this.grammar)?.type;
    return next === 'scale' ? { last, value: ONE, spelled: true, marked: true } : undefined;
  }

  /** «یک سوم», "two thirds": the number so far over a denominator. */
  private denominator(): true | undefined {
    const { grammar, tokens } = this;
    const at = this.at + (tokens.text[tokens.start[this.at]] === '-' && tokens.gap[this.at] !== APART ? 1 : 0);
    const denominator =
      this.total.places === 0 && compare(this.total, HUNDRED) < 0
        ? grammar.denominators.at(tokens, at, this.limit)
        : undefined;
    if (!denominator || this.total.digits >= denominator) return undefined;
    this.total = fraction(this.total, denominator);
    this.at = at + grammar.denominators.length;
    this.marked = true;
    return true;
  }

  /** "one in four", "nine out of ten": a share, where the second number is one that shares are told by. */
  private share(): true | undefined {
    const { grammar, tokens, limit } = this;
    if (this.marked || !grammar.outOf.at(tokens, this.at, limit)) return undefined;
    const of = readGroup(tokens, this.at + grammar.outOf.length, limit, grammar);
    if (!of || of.value.places > 0 || !SHARED_BY.has(of.value.digits) || this.total.digits >= of.value.digits)
      return undefined;
    this.total = fraction(this.total, of.value.digits);
    this.at = of.last;
    this.marked = true;
    return true;
  }

  /** «یک میلیون و نیم»: half of the scale just read, whose word may follow again («مليونين ونصف المليون»); «دو و نیم»: half of one. */
  private half(): void {
    const half = this.grammar.halves.at(this.tokens, this.at, this.limit);
    if (!half) return;
    this.total = plus(this.total, times(half, this.scale));
    this.at += this.grammar.halves.length;
    this.marked = true;
    const again = this.scaleAt(this.at);
    if (again && compare(again.value, this.scale) === 0) this.at += this.grammar.atoms.length;
  }
}
