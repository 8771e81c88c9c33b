import { subjectIn } from '../people/subject';
import { isComma, isMark, isStop } from '../text/marks';
import { placeIn } from '../text/tokens';
import type { Hit } from './cues';
import { frameOf, quotationBefore, type Frame, type Page } from './frame';

/** Subject and adjuncts between «این را» and its cue are no longer than this, in tokens. */
const REACH = 40;

/** «…»؛ این را … گفت: words that stand before their cue, which points back to them. */
export function readBackPointer(page: Page, from: number, to: number, hits: Hit[]): Frame | null {
  const hit = hits[hits.length - 1];
  if (hit?.cue.form !== 'verb' || (hit.last < to && !isStop(page.tokens, hit.last))) return null;
  const pointer = pointerBefore(page, hit.first, from);
  if (pointer < 0) return null;
  page.cues.pointers.at(page.tokens, pointer, hit.first);
  const subject = subjectIn(page.source, pointer + page.cues.pointers.length, hit.first);
  const end = endBefore(page, pointer);
  const quotation = quotationBefore(page, end);
  const { paragraphs } = page.tokens;
  if (quotation && quotation.open >= paragraphs[placeIn(paragraphs, from)]) {
    const words = { first: quotation.open + 1, last: quotation.close };
    return frameOf(page, 'quote.before', hit, quotation.open, words, subject, true);
  }
  return end > from + 2 ? frameOf(page, 'cue.trailing', hit, from, { first: from, last: end }, subject) : null;
}

/** Where the pointing words stand: at the head of the sentence, or after a mark that parts them from what was said. */
function pointerBefore({ tokens, cues, quotations }: Page, cue: number, from: number): number {
  for (let k = cue - 1; k >= from && k >= cue - REACH && quotations.inside[k] < 0; k -= 1) {
    if (k > from && !isComma(tokens, k - 1) && !isMark(tokens, k - 1, '؛;»"”')) continue;
    if (cues.pointers.at(tokens, k, cue) !== undefined) return k;
  }
  return -1;
}

function endBefore({ tokens }: Page, pointer: number): number {
  let end = pointer;
  while (end > 0 && (isComma(tokens, end - 1) || isMark(tokens, end - 1, '؛;') || isStop(tokens, end - 1))) end -= 1;
  return end;
}
