import { APART, NUMERAL, type Tokens } from '../text/tokens';
import { atomAt, isHyphen, isTight } from './atom';
import { compare, exact, plus, times, type Exact } from './exact';
import { properFraction } from './fraction';
import type { Atom, NumberGrammar } from './grammar';
import { readNumeral } from './numeral';
import { pointAfter } from './point';
import { scaleAt } from './scale';

const HUNDRED = exact('100');

/** Digits or number words that scales may follow, in tokens up to `last`. */
export interface Group {
  last: number;
  value: Exact;
  /** For a word that is a scale already multiplied («مليونان»): the scale. */
  scale?: Exact;
  spelled: boolean;
  marked: boolean;
  /** "4/5": a fraction that may also be a date. */
  slashed: boolean;
}

/** A group: digits, or words under a thousand («دویست و پنجاه و سه», "two hundred and fifty-three»); with "and" written on to it («وپنجاه») only `within` a number. */
export function readGroup(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: NumberGrammar,
  within = false,
): Group | undefined {
  if (i >= limit) return undefined;
  if (tokens.kind[i] === NUMERAL) return readDigits(tokens, i, limit, grammar);
  const atom = atomAt(tokens, i, limit, grammar);
  if (atom?.type === 'multiplied') {
    const last = i + grammar.atoms.length;
    return { last, value: atom.value, scale: atom.scale, spelled: true, marked: true, slashed: false };
  }
  const joined = within || (i > 0 && tokens.gap[i] !== APART);
  const head = headOf(tokens, i, limit, grammar, joined, atom);
  const group = head && chain(tokens, head, limit, grammar);
  const point = group && pointAfter(tokens, i, group.last, limit, grammar);
  return point ? { ...group, last: point.last, value: plus(group.value, point.value), marked: true } : group;
}

function readDigits(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Group | undefined {
  const { last, value, marked, slashed } = readNumeral(tokens, i, limit, grammar);
  if (value === null) return undefined;
  const group: Group = { last, value, spelled: false, marked, slashed };
  if (last >= limit || tokens.kind[last] === NUMERAL) return group;
  const point = pointAfter(tokens, i, last, limit, grammar);
  if (point) return { ...group, last: point.last, value: plus(value, point.value), marked: true };
  if (!grammar.words.countedHundreds || atomAt(tokens, last, limit, grammar)?.type !== 'hundred') return group;
  const hundreds = { ...group, last: last + grammar.atoms.length, value: times(value, HUNDRED), marked: true };
  return value.places > 0 ? hundreds : chain(tokens, hundreds, limit, grammar);
}

function headOf(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: NumberGrammar,
  joined: boolean,
  atom: Atom | undefined,
): Group | undefined {
  const last = i + grammar.atoms.length;
  if (atom?.type === 'value' || (joined && atom?.type === 'joined'))
    return { last, value: atom.value, spelled: true, marked: false, slashed: false };
  if (atom?.type === 'hundred') return { last, value: HUNDRED, spelled: true, marked: false, slashed: false };
  if (atom?.type !== 'one') return undefined;
  if (atomAt(tokens, last, limit, grammar)?.type !== 'hundred') return undefined;
  return { last: last + grammar.atoms.length, value: HUNDRED, spelled: true, marked: false, slashed: false };
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
  if (isHundred(atom)) return hundredfold(group, at, grammar);
  if (atom?.type === 'joined') return added(group, at, atom.value, grammar);
  if (isHyphen(tokens, at, limit)) return linkHyphened(tokens, group, at, limit, grammar);
  if (atom?.type === 'and') return linkAnd(tokens, group, at + grammar.atoms.length, limit, grammar);
  if (grammar.words.joins !== 'either' || (grammar.isAlone && grammar.denominators.at(tokens, at, limit)))
    return undefined;
  return linkWord(tokens, group, at, limit, grammar);
}

/** "six hundred": the word at `at` multiplies what is below it. */
function hundredfold(group: Group, at: number, grammar: NumberGrammar): Group | undefined {
  if (compare(group.value, HUNDRED) >= 0) return undefined;
  return { ...group, last: at + grammar.atoms.length, value: times(group.value, HUNDRED) };
}

/** "fifty-two"; "fifty - two" only of tens and ones. */
function linkHyphened(
  tokens: Tokens,
  group: Group,
  at: number,
  limit: number,
  grammar: NumberGrammar,
): Group | undefined {
  if (isTight(tokens, at)) {
    if (isHundred(atomAt(tokens, at + 1, limit, grammar))) return hundredfold(group, at + 1, grammar);
    return linkAt(tokens, group, at + 1, limit, grammar);
  }
  const rest = group.value.digits % 100n;
  return rest >= 20n && grammar.words.joins === 'either' ? linkWord(tokens, group, at + 1, limit, grammar) : undefined;
}

/** What "and" joins, unless it is a fraction of its own ("one hundred and three quarters"). */
function linkAnd(tokens: Tokens, group: Group, at: number, limit: number, grammar: NumberGrammar): Group | undefined {
  if (properFraction(tokens, at, limit, grammar)) return undefined;
  const next = linkAt(tokens, group, at, limit, grammar);
  return next && isDozens(tokens, group, next, limit, grammar) ? undefined : next;
}

/** "three hundred and two dozen": a few dozens after the hundreds are a part of their own. */
function isDozens(tokens: Tokens, group: Group, next: Group, limit: number, grammar: NumberGrammar): boolean {
  if (group.value.digits % 100n !== 0n || next.value.digits % 100n >= 10n) return false;
  const scale = scaleAt(tokens, next.last, limit, grammar);
  return scale !== undefined && compare(scale.value, HUNDRED) < 0;
}

function isHundred(atom: Atom | undefined): boolean {
  return atom?.type === 'hundred' || (atom?.type === 'counted' && compare(atom.value, HUNDRED) === 0);
}

function linkAt(tokens: Tokens, group: Group, at: number, limit: number, grammar: NumberGrammar): Group | undefined {
  if (at >= limit) return undefined;
  if (tokens.kind[at] === NUMERAL) return linkDigits(tokens, group, at, limit, grammar);
  return linkWord(tokens, group, at, limit, grammar);
}

function linkWord(tokens: Tokens, group: Group, at: number, limit: number, grammar: NumberGrammar): Group | undefined {
  const atom = atomAt(tokens, at, limit, grammar);
  return atom?.type === 'value' ? added(group, at, atom.value, grammar) : undefined;
}

/** The group with the number word at `at` added, where it fits beneath what is there. */
function added(group: Group, at: number, value: Exact, grammar: NumberGrammar): Group | undefined {
  const last = at + grammar.atoms.length;
  const [above, next] = [Number(group.value.digits), Number(value.digits)];
  if (fits(above, next, grammar.words.onesFirst)) return { ...group, last, value: plus(group.value, value) };
  if (!grammar.isAlone || grammar.words.joins !== 'either' || above >= 10 || next < 20 || above === 0) return undefined;
  return { ...group, last, value: plus(times(group.value, HUNDRED), value) };
}

/** «دویست و ۵۰»: digits under the hundreds that words began. */
function linkDigits(
  tokens: Tokens,
  group: Group,
  at: number,
  limit: number,
  grammar: NumberGrammar,
): Group | undefined {
  const digits = readDigits(tokens, at, limit, grammar);
  if (!digits || group.value.digits % 100n !== 0n || compare(digits.value, HUNDRED) >= 0 || !digits.value.digits)
    return undefined;
  return { ...digits, value: plus(group.value, digits.value) };
}

function fits(value: number, next: number, onesFirst: boolean): boolean {
  if (next === 0 || value === 0) return false;
  if (value % 100 === 0) return next < 100;
  const rest = value % 100;
  if (rest >= 20 && rest % 10 === 0) return next < 10;
  return onesFirst && rest < 10 && next >= 20 && next < 100;
}
