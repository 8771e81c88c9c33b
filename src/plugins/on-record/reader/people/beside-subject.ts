import { isComma } from '../text/marks';
import { WORD } from '../text/tokens';
import type { Noun, Source } from './noun';
import { nounAt } from './nouns';
import { AND, PREPOSITION, flagsAt } from './words';

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
  const inverted = cue === from || isComma(tokens, cue - 1) ? nounAfter(source, after, to) : null;
  const before = subjectBefore(source, from, cue);
  if (inverted && (!before || cue === from)) return { noun: inverted, start: cue, last: inverted.last };
  return before ? { noun: before, start: before.first, last: after } : null;
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
  let at = from;
  while (at < cue) {
    const noun = nounAt(source, at, cue);
    if (!noun) {
      at += 1;
      continue;
    }
    const free = !governed(source, noun.first, from);
    if (noun.last === cue && free) return partner && isJoint(source, partner, noun) ? { ...partner, last: cue } : noun;
    if (free) partner = noun;
    if (free && noun.last < cue) first ??= noun;
    at = Math.max(noun.last, at + 1);
  }
  return first;
}

/** "Ann Berg and colleague Tom Lee said": the first named speaks for both. */
function isJoint({ tokens, grammar }: Source, partner: Noun, noun: Noun): boolean {
  const joined = partner.last === noun.first - 1 && (flagsAt(grammar, tokens, partner.last) & AND) !== 0;
  return joined && partner.kind === 'person' && noun.kind === 'person';
}

function governed(source: Source, at: number, from: number): boolean {
  const { tokens, grammar } = source;
  return at > from && tokens.kind[at - 1] === WORD && (flagsAt(grammar, tokens, at - 1) & PREPOSITION) !== 0;
}
