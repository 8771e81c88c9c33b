import type { Noun, Stretch } from '../people/noun';
import { MARK_TOKEN } from '../text/tokens';
import { boundaryBefore } from './boundary';
import type { Hit } from './cues';
import { frameOf, quotationBefore, type Frame, type Page } from './frame';
import { OBJECT_REACH, hasNumber, labelOf, objectOf } from './noun-content';
import { isSpeech } from './opening';

/** Where a cue stands: its sentence, the words no frame has taken, and whether somebody has spoken there already. */
export interface Place {
  from: number;
  to: number;
  floor: number;
  /** Where a frame made here begins. */
  start: number;
  spoken: boolean;
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
  const label = labelOf(page, hit, from);
  const owned = subject !== null || place.spoken;
  return label && (owned || hasNumber(page, label.first, label.last)) ? label : null;
}

function quotedBefore(page: Page, hit: Hit, subject: Noun | null, { floor }: Place): Closed | null {
  const quotation = quotationBefore(page, boundaryBefore(page, hit.first, floor).start);
  if (!quotation || quotation.open < floor || !isSpeech(page, quotation)) return null;
  const words = { first: quotation.open + 1, last: quotation.close };
  const frame = frameOf(page, 'quote.before', hit, quotation.open, words, subject, true);
  return { frame, floor: hit.last, open: false };
}

/** A clause with no mark before it, after a verb whose subject the sentence names. */
function bare(page: Page, hit: Hit, subject: Noun | null, place: Place): Closed | null {
  const { tokens, cues } = page;
  if (!hit.cue.family.bare || !subject || subject.last <= place.from || place.spoken) return null;
  if (hit.last + 2 >= place.to || tokens.kind[hit.last] === MARK_TOKEN || cues.and.has(tokens.word[hit.last]))
    return null;
  if (hit.first - subject.last > OBJECT_REACH) return null;
  for (let k = subject.last; k < hit.first; k += 1) if (cues.that.at(tokens, k, hit.first) !== undefined) return null;
  const frame = frameOf(page, 'cue.bare', hit, place.start, { first: hit.last, last: place.to }, subject);
  return { frame, floor: hit.last, open: true };
}
