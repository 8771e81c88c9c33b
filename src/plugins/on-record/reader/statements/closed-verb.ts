import type { Noun, Stretch } from '../people/noun';
import { trimOffice } from '../people/office-end';
import { isComma, isStop } from '../text/marks';
import { MARK_TOKEN } from '../text/tokens';
import { boundaryBefore } from './boundary';
import type { Hit } from './cues';
import { frameOf, quotationBefore, type Frame, type Page } from './frame';
import { OBJECT_REACH, hasNumber, labelOf, objectOf } from './noun-content';
import { isSpeech } from './opening';
import { relativeEnd } from './relative-clause';

/** Where a cue stands: its sentence, the words no frame has taken, and whether somebody has spoken there already. */
export interface Place {
  from: number;
  to: number;
  floor: number;
  /** Where a frame made here begins. */
  start: number;
  spoken: boolean;
  /** Whether its last cue is the one that is read. */
  final: boolean;
}

/** What a verb with nothing opened after it made, and where the free words go on; `open`: its content runs on. */
export interface Closed {
  frame: Frame;
  floor: number;
  open: boolean;
}

/** A verb with nothing opened after it: its content stands before it, or follows with no mark. */
export function readClosedVerb(page: Page, hit: Hit, subject: Noun | null, place: Place): Closed | null {
  if (hit.cue.asks) return readAsked(page, hit, subject, hit.last, place);
  const content = contentBefore(page, hit, subject, place);
  if (content) {
    const frame = frameOf(page, hit.cue.objects ? 'cue.object' : 'cue.label', hit, place.start, content, subject);
    return { frame, floor: hit.last, open: false };
  }
  return quotedBefore(page, hit, subject, place) ?? bare(page, hit, subject, place);
}

/** «از مردم خواست …»: what is asked for follows, whoever is asked stands before. */
export function readAsked(page: Page, hit: Hit, subject: Noun | null, first: number, place: Place): Closed | null {
  const { tokens, cues } = page;
  if (!subject && !place.spoken) return null;
  if (first + 2 >= place.to || tokens.kind[first] === MARK_TOKEN || cues.and.has(tokens.word[first])) return null;
  for (let k = afterSubject(subject, hit.first, place); k < hit.first; k += 1) {
    if (hit.cue.asks?.at(tokens, k, hit.first) === undefined) continue;
    const frame = frameOf(page, 'cue.bare', hit, place.start, { first, last: place.to }, subject);
    return { frame, floor: place.to, open: false };
  }
  return null;
}

function afterSubject(subject: Noun | null, before: number, { floor }: Place): number {
  return Math.max(floor, subject ? subject.last : 0, before - OBJECT_REACH);
}

/** A noun phrase that is content. With nobody named to call a thing so, only a number shows that it is given its value. */
function contentBefore(page: Page, hit: Hit, subject: Noun | null, place: Place): Stretch | null {
  const from = afterSubject(subject, hit.first, place);
  const object = objectOf(page, hit, from);
  if (object) return object;
  const label = labelOf(page, hit, subject && from === subject.last ? afterNoun(page, subject, hit.first) : from);
  const owned = subject !== null || place.spoken;
  return label && (owned || hasNumber(page, label.first, label.last)) ? label : null;
}

/** Past a noun, and past a relative clause that tells of it («نماینده که در نشستی سخن می‌گفت، …»). */
function afterNoun(page: Page, noun: Noun, to: number): number {
  const { last } = trimOffice(page.source, noun);
  return page.subjectFirst ? Math.max(last, relativeEnd(page, last, to)) : last;
}

function quotedBefore(page: Page, hit: Hit, subject: Noun | null, { floor }: Place): Closed | null {
  const quotation = quotationBefore(page, boundaryBefore(page, hit.first, floor).start);
  if (!quotation || quotation.open < floor || !isSpeech(page, quotation)) return null;
  const words = { first: quotation.open + 1, last: quotation.close };
  const frame = frameOf(page, 'quote.before', hit, quotation.open, words, subject, true);
  return { frame, floor: hit.last, open: false };
}

/** A clause with no mark but a comma before it, after a verb whose subject the sentence names, or that goes on from another («… دانست و گفت …»). */
function bare(page: Page, hit: Hit, subject: Noun | null, place: Place): Closed | null {
  const { tokens, cues } = page;
  if (!hit.cue.family.bare) return null;
  const first = isComma(tokens, hit.last) ? hit.last + 1 : hit.last;
  if (first + 2 >= place.to || tokens.kind[first] === MARK_TOKEN || cues.and.has(tokens.word[first])) return null;
  if (cues.purposes.at(tokens, first, place.to) !== undefined) return null;
  if (first > hit.last && !(place.final && opensClause(page, first, place.to))) return null;
  if (!(place.spoken ? goesOn(page, hit, place) : ownsClause(page, hit, subject, place))) return null;
  const frame = frameOf(page, 'cue.bare', hit, place.start, { first, last: place.to }, subject);
  return { frame, floor: hit.last, open: true };
}

/** After a comma, a clause with a verb of its own that begins with no conjunction. */
function opensClause({ tokens, cues }: Page, first: number, to: number): boolean {
  if (cues.conjunctions.at(tokens, first, to) !== undefined) return false;
  return cues.finite.has(tokens.word[to - 1]) || (isStop(tokens, to - 1) && cues.finite.has(tokens.word[to - 2]));
}

/** Its subject stands near before it, with no clause between but a relative one that has ended («که … منتشر کرد می‌گوید …»). */
function ownsClause({ tokens, cues }: Page, hit: Hit, subject: Noun | null, { from }: Place): boolean {
  if (!subject || subject.last <= from || hit.first - subject.last > OBJECT_REACH) return false;
  if (cues.finite.has(tokens.word[isComma(tokens, hit.first - 1) ? hit.first - 2 : hit.first - 1])) return true;
  for (let k = subject.last; k < hit.first; k += 1) if (cues.that.at(tokens, k, hit.first) !== undefined) return false;
  return true;
}

/** Joined by "and" to a cue that has said its own, or right behind the clause that hangs on it («با بیان اینکه …، گفت …»). */
function goesOn({ tokens, cues }: Page, hit: Hit, { floor }: Place): boolean {
  if (hit.first === floor) return true;
  return hit.first === floor + 1 && (cues.and.has(tokens.word[floor]) || isComma(tokens, floor));
}
