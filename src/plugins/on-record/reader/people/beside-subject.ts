import { isComma, isMark } from '../text/marks';
import { APART, MARK_TOKEN, WORD } from '../text/tokens';
import { plainNoun, type Noun, type Source } from './noun';
import { nounAt } from './nouns';
import { AND, LINK, PREPOSITION, STOP, flagsAt } from './words';

/** A cue's subject and the words the two of them take: from `start` up to `last`. */
export interface BesideSubject {
  noun: Noun | null;
  start: number;
  last: number;
}

/** The subject before a cue at `cue`, or the one after it at `after` where a comma or quotation stands before the cue. */
export function besideSubject(
  source: Source,
  from: number,
  cue: number,
  after: number,
  to: number,
): BesideSubject | null {
  const { tokens } = source;
  const inverted = cue === from || isComma(tokens, cue - 1) ? invertedAt(source, after, to) : null;
  const before = subjectBefore(source, from, cue);
  if (inverted && (!before || cue === from || (before.last < cue - 1 && isTold(source, inverted, to))))
    return { noun: inverted, start: cue, last: inverted.last };
  if (before) return { noun: before, start: startOf(source, before, from), last: after };
  return isMark(tokens, cue - 1, ',"”’') ? unnamedAfter(source, after, to, cue) : null;
}

/** "his friend Tom Lee": the determiner belongs to the subject. */
function startOf({ tokens, grammar }: Source, { first }: Noun, from: number): number {
  return first > from && grammar.possessives.has(tokens.word[first - 1]) ? first - 1 : first;
}

/** ", said one person who was there.": somebody unnamed after the cue, up to the next mark or preposition. */
function unnamedAfter(source: Source, after: number, to: number, cue: number): BesideSubject | null {
  const { tokens, grammar } = source;
  const role = grammar.roles.at(tokens, after, to);
  if (role !== 'indefinite' && role !== 'pointer') return null;
  let last = after + grammar.roles.length;
  while (last < to && isPlain(source, last)) last += 1;
  const ends =
    last >= to || tokens.kind[last] !== WORD || (flagsAt(grammar, tokens, last) & (PREPOSITION | LINK)) !== 0;
  return ends && last > after + 1 ? { noun: plainNoun('nobody', after, last), start: cue, last } : null;
}

/** A word that may belong to a plain noun, or a part of "46-year-old". */
function isPlain({ tokens, grammar }: Source, at: number): boolean {
  if (tokens.kind[at] === MARK_TOKEN) return isMark(tokens, at, '-') && tokens.gap[at] !== APART;
  return tokens.kind[at] !== WORD || !(flagsAt(grammar, tokens, at) & STOP);
}

/** No subject of plain words is longer, in tokens. */
const PLAIN = 12;

/** The plain words before a cue that may be its subject, somebody unnamed ("52 percent of voters"); their first token, or -1. */
export function plainSubject({ tokens, grammar }: Source, from: number, cue: number): number {
  let at = cue;
  while (at > from && at > cue - PLAIN && (tokens.kind[at - 1] !== MARK_TOKEN || isMark(tokens, at - 1, "-%'’"))) {
    at -= 1;
    if (flagsAt(grammar, tokens, at) & AND) return at + 1 < cue ? at + 1 : -1;
  }
  return at < cue && (at === from || isComma(tokens, at - 1)) ? at : -1;
}

/** ", said Ann Berg of the union.": a name in full after the cue, with nothing said after it. */
function isTold({ tokens, grammar }: Source, { kind, name, last }: Noun, to: number): boolean {
  if (kind !== 'person' || !name || name.last - name.first < 2 || isMark(tokens, last, "'’")) return false;
  return last >= to || tokens.kind[last] === MARK_TOKEN || (flagsAt(grammar, tokens, last) & PREPOSITION) !== 0;
}

/** The subject after its cue; a pronoun only where nothing is said after it. */
function invertedAt(source: Source, after: number, to: number): Noun | null {
  const noun = nounAfter(source, after, to);
  const verb = noun && noun.last < to && source.tokens.kind[noun.last] === WORD;
  return verb && noun.kind === 'pronoun' && !(flagsAt(source.grammar, source.tokens, noun.last) & PREPOSITION)
    ? null
    : noun;
}

/** The noun that begins right at a token, if it can speak. */
export function nounAfter(source: Source, at: number, to: number): Noun | null {
  const noun = nounAt(source, at, to);
  return noun && (noun.kind !== 'nobody' || noun.last > at) ? noun : null;
}

/** Of the nouns between `from` and the cue, the one that ends at it; else the first that no preposition governs. */
function subjectBefore(source: Source, from: number, cue: number): Noun | null {
  let first: Noun | null = null;
  let partner: Noun | null = null;
  const bracket = beforeInitials(source, cue);
  let at = from;
  while (at < cue) {
    const noun = nounAt(source, at, cue);
    if (!noun) {
      at += 1;
      continue;
    }
    const ends = endsBeside(source, noun, cue, bracket);
    const free = !governed(source, noun.first, from) || (ends && opensClause(source, noun.first - 1, from));
    if (ends && free) return partner && isJoint(source, partner, noun) ? { ...partner, last: cue } : noun;
    if (free) partner = noun;
    if (free && !ends && isSure(source, noun)) first ??= noun;
    at = Math.max(noun.last, at + 1);
  }
  return first;
}

function endsBeside(source: Source, noun: Noun, cue: number, bracket: number): boolean {
  return noun.last === cue || noun.last === bracket || (noun.last === cue - 1 && isApposed(source, noun));
}

/** "the mayor, Ann Berg, said": name and office between commas right before the cue. */
function isApposed({ tokens }: Source, { kind, name, office, last }: Noun): boolean {
  return kind === 'person' && name !== null && office !== null && isComma(tokens, last) && name.last === last;
}

/** Where the initials in brackets before a cue begin ("the Elm Valley Service (EVS) said"); -1 where there are none. */
function beforeInitials({ tokens }: Source, cue: number): number {
  return cue > 3 && isMark(tokens, cue - 1, ')') && isMark(tokens, cue - 3, '(') ? cue - 3 : -1;
}

/** "Ann Berg and colleague Tom Lee said": the first named speaks for both. */
function isJoint({ tokens, grammar }: Source, partner: Noun, noun: Noun): boolean {
  const joined = partner.last === noun.first - 1 && (flagsAt(grammar, tokens, partner.last) & AND) !== 0;
  return joined && partner.kind === 'person' && noun.kind === 'person';
}

/** Away from its cue, a single word with a capital letter is a name only where the article knows it. */
function isSure({ tokens, knows }: Source, { kind, name, certain, last }: Noun): boolean {
  if (kind !== 'person' || certain || !name || name.last - name.first > 1 || knows(name)) return true;
  return isComma(tokens, last) || isMark(tokens, last, '(–—');
}

/** "After Berg said": at the head of its clause, a word that may be a preposition opens the clause. */
function opensClause({ tokens }: Source, at: number, from: number): boolean {
  return at === from || isComma(tokens, at - 1);
}

function governed(source: Source, at: number, from: number): boolean {
  const { tokens, grammar } = source;
  return at > from && tokens.kind[at - 1] === WORD && (flagsAt(grammar, tokens, at - 1) & PREPOSITION) !== 0;
}
