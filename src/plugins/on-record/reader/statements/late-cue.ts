import { nounAfter } from '../people/beside-subject';
import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { afterDateline } from '../people/dateline';
import { LINK, PREPOSITION, flagsAt } from '../people/words';
import { isComma, isMark } from '../text/marks';
import { MARK_TOKEN, WORD } from '../text/tokens';
import type { Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page } from './frame';
import { skipAdjuncts, skipAdverbs } from './opening';
import { nobody } from './source';

/** A subject between a comma and its cue is no longer than this, in tokens. */
const SUBJECT_REACH = 14;
/** Whom somebody speaks to is named in no more tokens. */
const HEARER = 12;
/** Words with no name in them that may be a subject before their cue. */
const PLAIN_SUBJECT = 6;

/** A sentence that ends in ", the ministry said" is the ministry's whole, whatever speech it tells of. */
export function readLateCue(page: Page, from: number, to: number, hits: Hit[]): Frame | null {
  const hit = hits[hits.length - 1];
  if (!hit?.cue.family.trailing) return null;
  const before = skipBack(page, hit.first, from);
  if (hit.cue.family.addressed && isComma(page.tokens, before - 1)) return readAddressed(page, from, to, hit, before);
  const comma = commaBefore(page, before, from);
  if (comma < 0 || !ownsSentence(page, from, comma, hits)) return null;
  const noun = comma + 1 === before ? inverted(page, to, hit) : beforeCue(page, comma + 1, before, to, hit);
  return noun && lateFrame(page, from, comma, hit, noun);
}

/** ", said Ann Berg of the union." */
function inverted(page: Page, to: number, hit: Hit): Noun | null {
  const noun = hit.cue.family.doubtful ? null : nounAfter(page.source, hit.last, to);
  if (!noun || noun.kind === 'pronoun' || (noun.kind === 'nobody' && !hit.cue.family.hearers)) return null;
  return isLast(page, noun.last, to) ? noun : null;
}

/** After its adjuncts the cue opens what was said, or what somebody undertakes. */
function goesOn(page: Page, { cue }: Hit, end: number, to: number): boolean {
  const { tokens, cues, openers } = page;
  if (cue.family.undertakes && cues.unsaid.at(tokens, end, to) !== undefined) return true;
  const at = skipAdjuncts(page, end, to);
  return (
    cues.that.at(tokens, at, to) !== undefined || isMark(tokens, at, openers) || quotationAt(page, at + 1) !== null
  );
}

/** ", the ministry said on Monday." */
function beforeCue(page: Page, from: number, before: number, to: number, hit: Hit): Noun | null {
  const noun = page.cues.relatives.has(page.tokens.word[from]) ? null : lateSubject(page, from, before);
  const end = skipAdverbs(page, hit.last, to);
  if (goesOn(page, hit, end, to)) return null;
  if (!noun || (hit.cue.family.doubtful && noun.last !== before)) return null;
  return isLast(page, end, to) && !isComma(page.tokens, end) ? noun : null;
}

function lateFrame(page: Page, from: number, comma: number, hit: Hit, noun: Noun): Frame {
  const content = { first: afterDateline(page.source, from, comma), last: comma };
  return frameOf(page, 'cue.trailing', hit, from, content, noun);
}

/** "Six homes burned, NAME, OFFICE, told X": name and office between commas, and nothing said after the hearer. */
function readAddressed(page: Page, from: number, to: number, hit: Hit, before: number): Frame | null {
  const { tokens, cues, source } = page;
  for (let k = hit.last; k < to; k += 1) {
    if (k > hit.last + HEARER || cues.finite.has(tokens.word[k]) || cues.that.at(tokens, k, to) !== undefined)
      return null;
    if (quotationAt(page, k) || isMark(tokens, k, ':')) return null;
  }
  for (let k = before - 2; k > from + 2 && k > before - SUBJECT_REACH * 2; k -= 1) {
    if (!isComma(tokens, k) || quotationBefore(page, k)) continue;
    const noun = nounAt(source, k + 1, before - 1);
    if (noun?.kind === 'person' && noun.last === before - 1) return lateFrame(page, from, k, hit, noun);
  }
  return null;
}

function skipBack({ tokens, cues }: Page, cue: number, from: number): number {
  let at = cue;
  while (at > from && cues.adverbs.before(tokens, at, from) !== undefined) at -= cues.adverbs.length;
  return at;
}

function commaBefore(page: Page, before: number, from: number): number {
  const floor = Math.max(from + 2, before - SUBJECT_REACH);
  let comma = before - 1;
  while (comma > floor && !isComma(page.tokens, comma)) comma -= 1;
  const quoted = quotationBefore(page, comma) ?? quotationBefore(page, comma + 1);
  return comma > from + 2 && isComma(page.tokens, comma) && !quoted ? comma : -1;
}

/** Not where an "and" or another cue stands after the comma, or the words before it are a source or a mere noun. */
function ownsSentence({ tokens, cues, source }: Page, from: number, comma: number, hits: Hit[]): boolean {
  const [opening] = hits;
  if (cues.and.has(tokens.word[comma + 1])) return false;
  if (hits.length > 1 && hits[hits.length - 2].first > comma) return false;
  if (opening.cue.form === 'source' && opening.first === from) return false;
  return nounAt(source, from, comma)?.last !== comma;
}

function isLast(page: Page, end: number, to: number): boolean {
  const { tokens, source, cues } = page;
  if (cues.amounts.at(tokens, end, to) !== undefined) return false;
  const ended =
    end >= to || tokens.kind[end] === MARK_TOKEN || (flagsAt(source.grammar, tokens, end) & PREPOSITION) !== 0;
  return (
    ended &&
    !isMark(tokens, end, "'’") &&
    !quotationAt(page, end) &&
    !quotationAt(page, end + 1) &&
    !isMark(tokens, end, ':')
  );
}

/** The subject that fills the words between a comma and its cue; some few plain words are somebody unnamed. */
function lateSubject({ tokens, source }: Page, from: number, to: number): Noun | null {
  const noun = nounAfter(source, from, to);
  if (noun?.last === to) return noun;
  if (to - from > PLAIN_SUBJECT) return null;
  for (let k = from; k < to; k += 1) {
    const flags = flagsAt(source.grammar, tokens, k);
    if (tokens.kind[k] !== WORD || (flags & PREPOSITION && !(flags & LINK))) return null;
  }
  return noun?.kind === 'organization' ? noun : nobody(from);
}
