import { NUMERAL, type Tokens } from '../text/tokens';
import { atomAt, isHyphen, isTight } from './atom';
import { compare, exact, ONE, plus, times, ZERO, type Exact } from './exact';
import type { NumberGrammar } from './grammar';
import { readGroup, type Group } from './group';
import type { NumberRead } from './read';
import { scaleAt } from './scale';
import { divided, half, isMixed, mixed, type SoFar } from './tail';

const THOUSAND = exact('1000');
const HUNDRED = exact('100');

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
  private slashed = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly first: number,
    private readonly limit: number,
    private readonly grammar: NumberGrammar,
  ) {
    this.at = first;
  }

  read(): NumberRead | undefined {
    const { tokens, limit, grammar } = this;
    if (!this.parts()) return undefined;
    const { total, scale, bound, marked } = this;
    const sum: SoFar = { first: this.first, last: this.at, total, scale, bound, marked };
    const part = divided(tokens, sum, limit, grammar, (at) => new Sum(tokens, at, limit, grammar).whole());
    const end = part ?? mixed(tokens, sum, limit, grammar) ?? half(tokens, sum, limit, grammar) ?? sum;
    return {
      first: this.first,
      last: end.last,
      value: end.total,
      spelled: this.spelled,
      scale: end.scale,
      count: this.count,
      marked: end.marked,
      fraction: (part !== undefined || this.slashed) && compare(end.scale, ONE) === 0,
      slashed: this.slashed,
    };
  }

  /** The number without the fraction or the share that may come after. */
  whole(): NumberRead | undefined {
    if (!this.parts()) return undefined;
    const { at: last, count, first, marked, scale, spelled, total: value } = this;
    return { first, last, value, spelled, scale, count, marked, fraction: false };
  }

  private parts(): boolean {
    if (!this.part(this.first)) return false;
    this.dozens();
    while (this.bound && this.next()) continue;
    return true;
  }

  /** "three hundred and two dozen", «ثلاثمائة ودزينتين»: what is told by the dozen may follow hundreds. */
  private dozens(): void {
    const { grammar, limit, tokens, total } = this;
    if (this.bound || total.places > 0 || total.digits === 0n || total.digits % 100n !== 0n) return;
    if (atomAt(tokens, this.at, limit, grammar)?.type !== 'and') return;
    const at = this.at + grammar.atoms.length;
    const group = readGroup(tokens, at, limit, grammar);
    const scale = group && (group.scale ?? this.scaleAt(group.last)?.value);
    if (!scale || compare(scale, HUNDRED) >= 0) return;
    this.bound = HUNDRED;
    if (!this.part(at)) this.bound = null;
  }

  /** The next part, after "and" or, where the language lets it, right away. */
  private next(): boolean {
    const { grammar } = this;
    const type = atomAt(this.tokens, this.at, this.limit, grammar)?.type;
    if (type === 'joined') return this.part(this.at);
    const and = type === 'and';
    const length = and ? grammar.atoms.length : 0;
    if (and && isMixed(this.tokens, this.at + length, this.limit, grammar)) return false;
    if (and && this.isAnother(this.at + length)) return false;
    return (and || grammar.words.joins === 'either' || this.dropsAnd()) && this.part(this.at + length);
  }

  /** "$300 million and 2 schools": where words are joined by "and", digits of no scale after millions are a number of their own. */
  private isAnother(i: number): boolean {
    const { bound, grammar, limit, tokens } = this;
    if (grammar.words.joins !== 'either' || !bound || compare(bound, THOUSAND) <= 0) return false;
    return i < limit && tokens.kind[i] === NUMERAL && this.scaleAt(i + 1) === undefined;
  }

  /** «۷۲ هزار ۴۳۹», «یک میلیون ۲۰۰ هزار»: three digits, or digits with a scale of their own, one space after a scale. */
  private dropsAnd(): boolean {
    const { at, tokens, limit } = this;
    if (at >= limit || tokens.kind[at] !== NUMERAL || tokens.start[at] - tokens.end[at - 1] !== 1) return false;
    const length = tokens.end[at] - tokens.start[at];
    return length === 3 || (length < 3 && this.isCounted(at + 1));
  }

  private isCounted(i: number): boolean {
    return this.scaleAt(i) !== undefined || atomAt(this.tokens, i, this.limit, this.grammar)?.type === 'hundred';
  }

  /** Reads one part at `i` and adds it when it is smaller than the scale before it. */
  private part(i: number): boolean {
    const group = readGroup(this.tokens, i, this.limit, this.grammar, i > this.first) ?? this.bareScale(i);
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
    let last = this.pastHyphen(from);
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

  /** Where the scale begins after a number, its hyphen passed over ("5-million"). */
  private pastHyphen(i: number): number {
    const { grammar, limit, tokens } = this;
    if (!isHyphen(tokens, i, limit) || !isTight(tokens, i)) return i;
    return atomAt(tokens, i + 1, limit, grammar)?.type === 'scale' ? i + 1 : i;
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
    this.slashed ||= group.slashed;
  }

  private scaleAt(i: number): { value: Exact } | undefined {
    return scaleAt(this.tokens, i, this.limit, this.grammar);
  }

  /** A scale word with no number before it is one of it («هزار و ۲۴۸»); so is "a" before one. */
  private bareScale(i: number): Group | undefined {
    const atom = atomAt(this.tokens, i, this.limit, this.grammar);
    if (atom?.type === 'scale') return { last: i, value: ONE, spelled: true, marked: true, slashed: false };
    if (atom?.type !== 'one') return undefined;
    const last = i + this.grammar.atoms.length;
    const next = atomAt(this.tokens, last, this.limit, this.grammar)?.type;
    return next === 'scale' ? { last, value: ONE, spelled: true, marked: true, slashed: false } : undefined;
  }
}
