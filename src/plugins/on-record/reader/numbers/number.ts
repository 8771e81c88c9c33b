import { APART, MARK_TOKEN, NUMERAL, type Tokens } from '../text/tokens';
import { ONE, ZERO, compare, exact, fraction, negated, plus, times, type Exact } from './exact';
import type { Atom, NumberGrammar } from './grammar';
import { readNumeral } from './numeral';

/** A number in tokens `[first, last)`. */
export interface NumberRead {
  first: number;
  last: number;
  value: Exact;
  /** All in words, no digit. */
  spelled: boolean;
  /** The product of its last scale words: 1000000 for «۵ میلیون», 1 where it has none. */
  scale: Exact;
  /** What the last scale was applied to, for ranges that share it («۲ تا ۳ میلیون»). */
  count: Exact;
  /** Has thousands marks, a decimal point or a scale word: no year or code. */
  marked: boolean;
  fraction: boolean;
}

/** Nothing that reads as a quantity: the tokens `[first, last)` are a date, a clock time or a code. */
export interface NoNumber {
  first: number;
  last: number;
  value: null;
}

const THOUSAND = exact('1000');
const HUNDRED = exact('100');
/** Numbers that shares are told by ("one in four"), so that "five in 17 days" is none. */
const SHARED_BY = new Set([3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n, 12n, 20n, 50n, 100n, 1000n]);

/** Stacked scale words beyond these are a list of words, no number. */
const MOST_SCALES = 4;

interface Group {
  last: number;
  value: Exact;
  /** For a word that is a scale already multiplied («مليونان»): the scale. */
  scale?: Exact;
  spelled: boolean;
  marked: boolean;
}

/** Whether a number may begin at token `i`: the cheap question asked of every token. */
export function mayBegin(tokens: Tokens, i: number, grammar: NumberGrammar): boolean {
  return tokens.kind[i] === NUMERAL || grammar.starts[tokens.word[i]] === true;
}

/** Reads the longest number that begins at token `first`; undefined when none does. */
export function readNumber(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): NumberRead | NoNumber | undefined {
  const atom = atomAt(tokens, first, limit, grammar);
  if (atom?.type === 'minus') return readMinus(tokens, first, limit, grammar);
  if (atom?.type === 'fraction') return readFraction(tokens, first, limit, grammar, atom.value);
  if (tokens.kind[first] === NUMERAL) {
    const numeral = readNumeral(tokens, first, limit, grammar);
    if (numeral.value === null) return { first, last: numeral.last, value: null };
  }
  return new Sum(tokens, first, limit, grammar).read();
}

function atomAt(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Atom | undefined {
  return grammar.atoms.at(tokens, i, limit);
}

function readMinus(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar): NumberRead | undefined {
  const at = first + grammar.atoms.length;
  if (at >= limit || !mayBegin(tokens, at, grammar)) return undefined;
  if (tokens.kind[first] === MARK_TOKEN && (tokens.gap[at] === APART || !opens(tokens, first))) return undefined;
  const number = atomAt(tokens, at, limit, grammar)?.type === 'minus' ? undefined : readNumber(tokens, at, limit, grammar);
  return number?.value ? { ...number, first, value: negated(number.value) } : undefined;
}

/** A hyphen is a minus only where nothing is written on to its front. */
function opens(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === APART || i === 0 || tokens.kind[i - 1] === MARK_TOKEN;
}

/** «نیم میلیون», "half a million": a fraction in a word of its own, with the scale after it. */
function readFraction(tokens: Tokens, first: number, limit: number, grammar: NumberGrammar, value: Exact): NumberRead {
  let last = first + grammar.atoms.length;
  let scale = ONE;
  for (let atom = atomAt(tokens, last, limit, grammar); atom?.type === 'scale'; atom = atomAt(tokens, last, limit, grammar)) {
    scale = times(scale, atom.value);
    last += grammar.atoms.length;
  }
  return { first, last, value: times(value, scale), spelled: true, scale, count: value, marked: true, fraction: compare(scale, ONE) === 0 };
}

/** A number is a sum of parts, each a group under a thousand times its scales, each smaller than the scale before it. */
class Sum {
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
      first: this.first, last: this.at, value: this.total, spelled: this.spelled, scale: this.scale, count: this.count,
      marked: this.marked, fraction: part === true,
    };
  }

  /** The next part, after "and" or, where the language lets it, right away. */
  private next(): boolean {
    const { grammar } = this;
    const and = atomAt(this.tokens, this.at, this.limit, grammar)?.type === 'and';
    if (!and && grammar.words.joins === 'and') return false;
    return this.part(this.at + (and ? grammar.atoms.length : 0));
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
        if (compare(atom.value, this.bound) <= 0 || compare(scale, THOUSAND) > 0 || (compare(scale, ONE) === 0 && compare(this.bound, THOUSAND) > 0)) return false;
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
    return atom?.type === 'tight' && this.tokens.kind[i - 1] === NUMERAL && this.tokens.gap[i] !== APART ? atom : undefined;
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
    const denominator = this.total.places === 0 && compare(this.total, HUNDRED) < 0 ? grammar.denominators.at(tokens, at, this.limit) : undefined;
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
    if (!of || of.value.places > 0 || !SHARED_BY.has(of.value.digits) || this.total.digits >= of.value.digits) return undefined;
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

/** A group: digits, or words under a thousand («دویست و پنجاه و سه», "two hundred and fifty-three»). */
function readGroup(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Group | undefined {
  if (i >= limit) return undefined;
  if (tokens.kind[i] === NUMERAL) return readDigits(tokens, i, limit, grammar);
  const atom = atomAt(tokens, i, limit, grammar);
  if (atom?.type === 'multiplied') {
    const last = i + grammar.atoms.length;
    return { last, value: atom.value, scale: atom.scale, spelled: true, marked: true };
  }
  const head = headOf(tokens, i, limit, grammar, atom);
  return head && chain(tokens, head, limit, grammar);
}

function readDigits(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Group | undefined {
  const numeral = readNumeral(tokens, i, limit, grammar);
  if (numeral.value === null) return undefined;
  const point = atomAt(tokens, numeral.last, limit, grammar)?.type === 'point' ? numeral.last + grammar.atoms.length : limit;
  if (point < limit && tokens.kind[point] === NUMERAL) {
    const part = readNumeral(tokens, point, limit, grammar);
    if (part.value?.places === 0) {
      const value = plus(numeral.value, { digits: part.value.digits, places: tokens.end[point] - tokens.start[point] });
      return { last: part.last, value, spelled: false, marked: true };
    }
  }
  return { last: numeral.last, value: numeral.value, spelled: false, marked: numeral.marked };
}

function headOf(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar, atom: Atom | undefined): Group | undefined {
  const last = i + grammar.atoms.length;
  if (atom?.type === 'value') return { last, value: atom.value, spelled: true, marked: false };
  if (atom?.type === 'hundred') return { last, value: HUNDRED, spelled: true, marked: false };
  if (atom?.type !== 'one') return undefined;
  if (atomAt(tokens, last, limit, grammar)?.type !== 'hundred') return undefined;
  return { last: last + grammar.atoms.length, value: HUNDRED, spelled: true, marked: false };
}

/** Goes on from the first word of a group as long as the next one fits beneath what is there. */
function chain(tokens: Tokens, head: Group, limit: number, grammar: NumberGrammar): Group {
  let group = head;
  for (;;) {
    const next = link(tokens, group, limit, grammar);
    if (!next) return group;
    group = next;
  }
}

function link(tokens: Tokens, group: Group, limit: number, grammar: NumberGrammar): Group | undefined {
  const at = group.last;
  const atom = atomAt(tokens, at, limit, grammar);
  if (atom?.type === 'hundred' && compare(group.value, HUNDRED) < 0) {
    return { ...group, last: at + grammar.atoms.length, value: times(group.value, HUNDRED) };
  }
  if (isHyphen(tokens, at, limit)) return linkAt(tokens, group, at + 1, limit, grammar, true);
  if (atom?.type === 'and') return linkAt(tokens, group, at + grammar.atoms.length, limit, grammar, true);
  return grammar.words.joins === 'and' ? undefined : linkAt(tokens, group, at, limit, grammar, false);
}

function linkAt(tokens: Tokens, group: Group, at: number, limit: number, grammar: NumberGrammar, joined: boolean): Group | undefined {
  if (at >= limit) return undefined;
  if (joined && tokens.kind[at] === NUMERAL) return linkDigits(tokens, group, at, limit, grammar);
  const atom = atomAt(tokens, at, limit, grammar);
  if (atom?.type !== 'value' || !fits(Number(group.value.digits), Number(atom.value.digits), grammar.words.onesFirst)) return undefined;
  return { ...group, last: at + grammar.atoms.length, value: plus(group.value, atom.value) };
}

function isHyphen(tokens: Tokens, i: number, limit: number): boolean {
  return i + 1 < limit && tokens.text[tokens.start[i]] === '-' && tokens.gap[i] !== APART && tokens.gap[i + 1] !== APART;
}

/** «دویست و ۵۰»: digits under the hundreds that words began. */
function linkDigits(tokens: Tokens, group: Group, at: number, limit: number, grammar: NumberGrammar): Group | undefined {
  const digits = readDigits(tokens, at, limit, grammar);
  if (!digits || group.value.digits % 100n !== 0n || compare(digits.value, HUNDRED) >= 0) return undefined;
  return { ...digits, value: plus(group.value, digits.value) };
}

function fits(value: number, next: number, onesFirst: boolean): boolean {
  if (next === 0 || value === 0) return false;
  if (value % 100 === 0) return next < 100;
  const rest = value % 100;
  if (rest >= 20 && rest % 10 === 0) return next < 10;
  return onesFirst && rest < 10 && next >= 20 && next < 100;
}
