import { placeIn } from '../text/tokens';
import { quotationAt, type Frame, type Page } from './frame';
import type { Quotation } from './quotations';

/** A quotation with no cue of its own must have as many tokens to be speech. */
const QUOTED_ON = 5;
/** Where a quotation is a sentence of its own, it need have no more. */
const SENTENCE = 3;
/** After the last cue of a paragraph whose quotation goes on in the next come no more tokens. */
const CUE_TAIL = 12;

/** A quotation that seemed to go on with the words before it is its own cue's. */
export function takeBack(frames: Frame[], frame: Frame | undefined): void {
  const last = frames[frames.length - 1];
  if (last?.rule === 'quote.continued' && frame?.rule === 'quote.before' && frame.content.first === last.content.first)
    frames.pop();
}

/** Content that ends with its sentence inside a quotation goes on to where that closes. */
export function runOver({ order, quotations }: Page, frame: Frame | undefined, to: number): void {
  const q = frame?.content.last === to && order === 'beside' ? quotations.inside[to - 1] : -1;
  if (frame && q >= 0 && quotations.list[q].open >= frame.content.first) frame.content.last = quotations.list[q].close;
}

/** A sentence that is a quotation with no cue, after quoted words, is by the same speaker. */
export function quotedOn(page: Page, last: Frame | undefined, from: number): Frame | null {
  const quotation = quotationAt(page, from);
  const least = page.order === 'beside' ? SENTENCE : QUOTED_ON;
  if (!last || !quotation || quotation.close - from < least || !isNext(page, last, quotation)) return null;
  if (!endsQuoted(page, last)) return null;
  const content = { first: from + 1, last: quotation.close };
  return { ...last, rule: 'quote.continued', start: from, content, direct: true, subject: null };
}

/** Whether a statement's last words are its speaker's own. */
function endsQuoted({ order, quotations }: Page, { rule, content }: Frame): boolean {
  if (rule === 'quote.before' || rule === 'quote.after' || rule === 'cue.quote' || rule === 'quote.continued')
    return true;
  return order === 'beside' && content.first < content.last && quotations.inside[content.last - 1] >= 0;
}

/** In the same paragraph; or in the next, where the quotation fills its paragraphs and the words before it end in their cue. */
function isNext(page: Page, last: Frame, { open, close }: Quotation): boolean {
  const { paragraphs } = page.tokens;
  const at = placeIn(paragraphs, open);
  if (last.start >= paragraphs[at]) return true;
  if (page.runsOn || paragraphs[at] !== open || last.start < paragraphs[at - 1]) return false;
  return (
    (isEnd(page, close) || isEnd(page, close + 1)) && Math.max(last.cue.last, last.content.last) + CUE_TAIL >= open
  );
}

function isEnd({ tokens: { paragraphs, count } }: Page, at: number): boolean {
  return at >= count || paragraphs[placeIn(paragraphs, at)] === at;
}
