import { isMark } from '../text/marks';
import { APART, WORD } from '../text/tokens';
import type { Source } from './noun';
import { GIVEN, OPENS, PARTICLE, STOP, flagsAt, type Role } from './words';

/** An office of no more letters is written in capitals ("the CS"). */
const INITIALS = 3;

/** The role of the phrase that begins at a token. */
export function roleAt({ tokens, grammar }: Source, at: number, limit: number): Role | undefined {
  if (!(flagsAt(grammar, tokens, at) & OPENS)) return undefined;
  const role = grammar.roles.at(tokens, at, limit);
  const start = tokens.start[at];
  const small = role === 'office' && tokens.end[at] - start <= INITIALS && tokens.text[start] >= 'a';
  return small && grammar.roles.length === 1 ? undefined : role;
}

/** Whether a word begins with a capital letter and is no word of grammar at a sentence's head. */
export function isCapital({ tokens, grammar }: Source, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== WORD) return false;
  const sign = tokens.text[tokens.start[at]];
  return sign !== sign.toLowerCase() && !(flagsAt(grammar, tokens, at) & STOP);
}

/** Where a run of capitalised words ends, with particles, initials and hyphens between; an office ends it. */
export function runEnd(source: Source, from: number, limit: number): number {
  let k = from;
  while (k < limit) {
    const step = k === from ? Number(isCapital(source, k)) : stepOf(source, k, limit);
    if (!step) break;
    k += step;
    if (isMark(source.tokens, k - 1, '.') && isGeneration(source, k - 2)) break;
  }
  return k;
}

function stepOf(source: Source, k: number, limit: number): number {
  const { tokens, grammar } = source;
  if (isCapital(source, k)) return roleAt(source, k, limit) === 'office' && !isSurname(source, k) ? 0 : 1;
  if (flagsAt(grammar, tokens, k) & PARTICLE) return Number(isCapital(source, k + 1));
  if (isMark(tokens, k, '.'))
    return Number(tokens.end[k - 1] - tokens.start[k - 1] === 1 || isGeneration(source, k - 1));
  if (isMark(tokens, k, '&') && isCapital(source, k + 1)) return 2;
  return isMark(tokens, k, "-’'") && k + 1 < limit && joinsWords(source, k) ? 2 : 0;
}

/** "Jr" and "Sr", whose full stop belongs to the name. */
function isGeneration({ tokens, grammar }: Source, k: number): boolean {
  return grammar.generations.has(tokens.word[k]);
}

/** After a given name, the word of an office is a surname when no name follows it ("Mark Dean"). */
function isSurname(source: Source, k: number): boolean {
  return (flagsAt(source.grammar, source.tokens, k - 1) & GIVEN) !== 0 && !isCapital(source, k + 1);
}

/** A hyphen or apostrophe inside a name, not the one of a possessive. */
function joinsWords({ tokens }: Source, k: number): boolean {
  return (
    tokens.gap[k] !== APART &&
    tokens.gap[k + 1] !== APART &&
    tokens.kind[k + 1] === WORD &&
    tokens.end[k + 1] - tokens.start[k + 1] > 1
  );
}
