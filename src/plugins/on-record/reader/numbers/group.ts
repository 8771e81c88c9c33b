import { APART, NUMERAL, type Tokens } from '../text/tokens';
import { compare, exact, plus, times, type Exact } from './exact';
import type { Atom, NumberGrammar } from './grammar';
import { readNumeral } from './numeral';

const HUNDRED = exact('100');

/** Digits or number words that scales may follow, in tokens up to `last`. */
export interface Group {
  last: number;
  value: Exact;
  /** For a word that is a scale already multiplied («مليونان»): the scale. */
  scale?: Exact;
  spelled: boolean;
  marked: boolean;
}

/** What the number word or words at token `i` do; their length is left in `grammar.atoms.length`. */
export function atomAt(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Atom | undefined {
  return grammar.atoms.at(tokens, i, limit);
}

/** A group: digits, or words under a thousand («دویست و پنجاه و سه», "two hundred and fifty-three»). */
export function readGroup(tokens: Tokens, i: number, limit: number, grammar: NumberGrammar): Group | undefined {
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
  const point =
    atomAt(tokens, numeral.last, limit, grammar)?.type === 'point' ? numeral.last + grammar.atoms.length : limit;
  if (point < limit && tokens.kind[point] === NUMERAL) {
    const part = readNumeral(tokens, point, limit, grammar);
    if (part.value?.places === 0) {
      const value = plus(numeral.value, { digits: part.value.digits, places: tokens.end[point] - tokens.start[point] });
      return { last: part.last, value, spelled: false, marked: true };
    }
  }
  return { last: numeral.last, value: numeral.value, spelled: false, marked: numeral.marked };
}

function headOf(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: NumberGrammar,
  atom: Atom | undefined,
): Group | undefined {
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
  if (atom?.type === 'joined' && tokens.gap[at] !== APART) return added(group, at, atom.value, grammar);
  if (isHyphen(tokens, at, limit)) return linkAt(tokens, group, at + 1, limit, grammar, true);
  if (atom?.type === 'and') return linkAt(tokens, group, at + grammar.atoms.length, limit, grammar, true);
  return grammar.words.joins !== 'either' ? undefined : linkAt(tokens, group, at, limit, grammar, false);
}

function linkAt(
  tokens: Tokens,
  group: Group,
  at: number,
  limit: number,
  grammar: NumberGrammar,
  joined: boolean,
): Group | undefined {
  if (at >= limit) return undefined;
  if (joined && tokens.kind[at] === NUMERAL) return linkDigits(tokens, group, at, limit, grammar);
  const atom = atomAt(tokens, at, limit, grammar);
  return atom?.type === 'value' ? added(group, at, atom.value, grammar) : undefined;
}

/** The group with the number word at `at` added, where it fits beneath what is there. */
function added(group: Group, at: number, value: Exact, grammar: NumberGrammar): Group | undefined {
  if (!fits(Number(group.value.digits), Number(value.digits), grammar.words.onesFirst)) return undefined;
  return { ...group, last: at + grammar.atoms.length, value: plus(group.value, value) };
}

function isHyphen(tokens: Tokens, i: number, limit: number): boolean {
  return (
    i + 1 < limit && tokens.gap[i] !== APART && tokens.gap[i + 1] !== APART && tokens.text[tokens.start[i]] === '-'
  );
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
