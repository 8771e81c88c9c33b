import { isComma } from '../text/marks';
import { APART, JOINED, MARK_TOKEN, TOUCHING, WORD, type Tokens } from '../text/tokens';
import type { Source } from './noun';
import {
  AND,
  COMMON,
  CONNECTS,
  GIVEN,
  NAMESAKE,
  OPENS,
  PARTICLE,
  PREPOSITION,
  STOP,
  flagsAt,
  type PeopleGrammar,
  type Role,
} from './words';

/** No name has more words. */
const LONGEST = 6;
/** Shorter words are not looked into for what is written on to a word. */
const SHORT = 5;
/** The letter at the end of a preposition that folding writes as a name («على» as «علي»). */
const PREPOSITION_END = 'ى';
/** Single letters before a name are no part of it. */
const SHORTEST = 2;
/** A plural's ending written apart is no longer; a surname may have one («حاج رسولی ها»). */
const SUFFIX = 2;
/** What ends a name that runs into it. */
const CLOSED: Set<Role> = new Set([
  'office',
  'organization',
  'standalone',
  'agency',
  'pronoun',
  'group',
  'pointer',
  'indefinite',
  'thing',
]);

/** What may be a surname too («دبیر», «کشاورز»). */
const SURNAMES: Set<Role> = new Set(['office', 'group']);

/** Where a name that begins at `first` ends, and how many words it has; a word with a zero-width non-joiner is one. */
export function nameEnd(source: Source, first: number, limit: number): { end: number; words: number } {
  const { tokens } = source;
  let words = 0;
  let k = first;
  for (; k < limit && tokens.kind[k] === WORD; k += 1) {
    if (k > first && tokens.gap[k] !== APART) continue;
    if (words === LONGEST || endsName(source, k, limit, words)) break;
    words += 1;
  }
  return { end: k, words };
}

/** Whether a name with so many words before token `k` ends there. */
function endsName(source: Source, k: number, limit: number, words: number): boolean {
  const { tokens, grammar } = source;
  const flags = flagsAt(grammar, tokens, k);
  if (flags & (STOP | AND | PREPOSITION)) {
    if (words === 0) return !(flags & GIVEN && isTitled(source, k));
    return !(flags & GIVEN && governsNothing(source, k, limit));
  }
  if (flags & OPENS && closes(source, k, limit, words)) return true;
  if (words === 0) return false;
  if (isPlain(source, k, words) || isNoName(source, k) || isObjectPlace(source, k, limit, flags)) return true;
  if (addresses(source, k, limit) || isNamesake(source, k, limit, flags)) return true;
  return (flags & CONNECTS) !== 0 && grammar.connectors.at(tokens, k, limit) !== undefined;
}

/** A plain noun, which ends a name of two words, and any where nouns show that they are definite. */
function isPlain(source: Source, k: number, words: number): boolean {
  const { tokens, grammar } = source;
  if (grammar.definite.length && flagsAt(grammar, tokens, k) & COMMON) return true;
  return words > 1 && isCommon(source, k) && tokens.end[k] - tokens.start[k] > SUFFIX;
}

/** A word that makes what follows it the name of a thing. */
function isNamesake(source: Source, k: number, limit: number, flags: number): boolean {
  return (flags & NAMESAKE) !== 0 && !(flags & (PARTICLE | GIVEN)) && !isLast(source, k, limit);
}

/** Where nouns show that they are definite, a place after a name is what the verb is done to («حذر … إسرائيل من»), but for one right before an office. */
function isObjectPlace({ tokens, grammar }: Source, k: number, limit: number, flags: number): boolean {
  if (!grammar.definite.length || !(flags & OPENS) || flags & (GIVEN | PARTICLE)) return false;
  if (flagsAt(grammar, tokens, k - 1) & PARTICLE || grammar.places.at(tokens, k, limit) === undefined) return false;
  return grammar.roles.at(tokens, k + grammar.places.length, limit) !== 'office';
}

/** A word's letters show that it is part of no name: a preposition before it or a pronoun after it, written together. */
function isNoName({ tokens, grammar }: Source, k: number): boolean {
  const { endings, governed } = grammar;
  const length = tokens.end[k] - tokens.start[k];
  if (length < SHORT || tokens.word[k] !== 0) return false;
  for (const ending of endings)
    if (length > ending.length + 2 && tokens.text.startsWith(ending, tokens.end[k] - ending.length)) return true;
  return governed.some((beginning) => tokens.text.startsWith(beginning, tokens.start[k]));
}

/** A word that no name holds, or a plural that shows it is a plain noun («برنامه‌های»). */
export function isCommon({ tokens, grammar }: Source, at: number): boolean {
  const suffix = at + 1;
  const flags = flagsAt(grammar, tokens, at);
  if (flags & COMMON) return !endsSurname(tokens, grammar, suffix);
  if (flags & GIVEN) return false;
  const { text, start, end } = tokens;
  if (
    grammar.plurals.some(
      (plural) => text.startsWith(plural, end[at] - plural.length) && end[at] - start[at] > plural.length + 2,
    )
  )
    return true;
  return suffix < tokens.count && tokens.gap[suffix] === JOINED && (flagsAt(grammar, tokens, suffix) & COMMON) !== 0;
}

/** «پور» written apart makes a surname of the word before it. */
function endsSurname(tokens: Tokens, { surnameEnds }: PeopleGrammar, at: number): boolean {
  return at < tokens.count && tokens.kind[at] === WORD && tokens.gap[at] === APART && surnameEnds.has(tokens.word[at]);
}

/** «العقيد علي سالم»: right after a title a given name is no preposition, unless its last letter shows it. */
function isTitled({ tokens, grammar }: Source, at: number): boolean {
  if (at === 0 || tokens.text[tokens.end[at] - 1] === PREPOSITION_END) return false;
  return grammar.roles.before(tokens, at, at - 1) === 'title';
}

/** With no noun after it, a word that may be a preposition is none («محمد علي، …»). */
function governsNothing({ tokens, grammar }: Source, at: number, limit: number): boolean {
  const next = at + 1;
  const parted = next >= tokens.count || tokens.kind[next] === MARK_TOKEN;
  if (!parted && tokens.text[tokens.end[at] - 1] === PREPOSITION_END) return false;
  return next >= limit || tokens.kind[next] === MARK_TOKEN || (flagsAt(grammar, tokens, next) & STOP) !== 0;
}

/** A preposition written into the name of the outlet that somebody speaks to («لصحيفة») ends the name before it. */
export function addresses({ tokens, grammar }: Source, at: number, limit: number): boolean {
  const next = at + 1;
  return (
    next < limit &&
    tokens.gap[next] === TOUCHING &&
    tokens.kind[next] === WORD &&
    grammar.roles.at(tokens, next, limit) === 'agency'
  );
}

/** Whether two to four words that no list knows stand between commas, as a name does beside its office. */
export function standsBetweenCommas(source: Source, first: number, limit: number): boolean {
  const { tokens, grammar } = source;
  if (first >= limit || tokens.kind[first] !== WORD) return false;
  const { end, words } = nameEnd(source, first, limit);
  if (words < 2 || words > 4 || !(isComma(tokens, end) || end >= limit)) return false;
  if (grammar.definite.some((prefix) => tokens.text.startsWith(prefix, tokens.start[first]))) return false;
  for (let k = first; k < end; k += 1)
    if (flagsAt(grammar, tokens, k) & (COMMON | OPENS | NAMESAKE | CONNECTS)) return false;
  return true;
}

/** An office or organization begins here, unless the word is a surname («قاضی زاده», «علی رهبر»). */
function closes(source: Source, at: number, limit: number, words: number): boolean {
  const { tokens, grammar } = source;
  const role = grammar.roles.at(tokens, at, limit);
  if (role === 'title') return words > 0 && grammar.definite.length > 0 && !isDefinite(source, at);
  if (!role || !CLOSED.has(role)) return false;
  const after = at + grammar.roles.length;
  if (after < tokens.count && tokens.gap[after] !== APART && tokens.kind[after] === WORD) return false;
  if (after < limit && tokens.kind[after] === WORD && flagsAt(grammar, tokens, after) & PARTICLE) return false;
  return !(
    SURNAMES.has(role) &&
    (words === 1 ? flagsAt(grammar, tokens, at - 1) & GIVEN : role === 'group') &&
    isSurname(source, at, after, limit)
  );
}

/** Nothing follows a word that it could govern. */
function isLast({ tokens, grammar }: Source, at: number, limit: number): boolean {
  const next = at + 1;
  return next < limit && tokens.kind[next] === WORD && (flagsAt(grammar, tokens, next) & (STOP | PREPOSITION)) !== 0;
}

/** After a given name, the head of an office is a surname where nothing follows that it could be the head of. */
function isSurname({ tokens, grammar }: Source, at: number, after: number, limit: number): boolean {
  if (after >= limit || tokens.kind[after] !== WORD || flagsAt(grammar, tokens, after) & STOP) return true;
  return grammar.roles.at(tokens, after, limit) === 'office' && grammar.postings.at(tokens, at, after) === undefined;
}

/**
 * Whether a person's name begins inside an office's words: at a given name with a surname after it, or, where nouns
 * show that they are definite, at the first noun after them that does not.
 */
export function nameFollows(source: Source, at: number, limit: number, afterDefinite: boolean): boolean {
  const { tokens, grammar } = source;
  const flags = flagsAt(grammar, tokens, at);
  if (flags & (STOP | AND | PREPOSITION | COMMON)) return false;
  const given = flags & (GIVEN | PARTICLE) && !(flagsAt(grammar, tokens, at - 1) & NAMESAKE);
  if (!given && !(afterDefinite && isIndefinite(source, at))) return false;
  const { end, words } = nameEnd(source, at, limit);
  if (words < 2 || words > 5) return false;
  const closing = STOP | OPENS | PREPOSITION | (grammar.definite.length ? COMMON : 0);
  return end >= limit || tokens.kind[end] !== WORD || (flagsAt(grammar, tokens, end) & closing) !== 0;
}

function isDefinite({ tokens, grammar }: Source, at: number): boolean {
  return grammar.definite.some((prefix) => tokens.text.startsWith(prefix, tokens.start[at]));
}

function isIndefinite(source: Source, at: number): boolean {
  const { tokens, grammar } = source;
  if (tokens.end[at] - tokens.start[at] < SHORTEST || (at + 1 < tokens.count && tokens.gap[at + 1] !== APART))
    return false;
  return (
    !(flagsAt(grammar, tokens, at) & OPENS) &&
    !grammar.definite.some((prefix) => tokens.text.startsWith(prefix, tokens.start[at]))
  );
}
