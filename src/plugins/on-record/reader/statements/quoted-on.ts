import { isMark } from '../text/marks';
import { MARK_TOKEN, placeIn } from '../text/tokens';
import { quotationAt, type Frame, type Page } from './frame';
import type { Quotation } from './quotations';

/** A quotation with no cue of its own must have as many tokens to be speech. */
const QUOTED_ON = 5;
/** Where a quotation is a sentence of its own, it need have no more. */
const SENTENCE = 3;
/** After the last cue of a paragraph whose quotation goes on in the next come no more tokens. */
const CUE_TAIL = 12;

/** A quotation that seemed to go on with the words before it is its own cue's; in a later paragraph, only from there on. */
export function takeBack({ tokens, quotations }: Page, frames: Frame[], frame: Frame | undefined): void {
  const last = frames[frames.length - 1];
  if (!last || frame?.rule !== 'quote.before' || frame.content.first !== last.content.first) return;
  const head = tokens.paragraphs[placeIn(tokens.paragraphs, frame.cue.first)];
  if (head > last.start && quotations.inside[head] >= 0 && tokens.kind[head] === MARK_TOKEN) {
    last.content.last = head;
    frame.start = head;
    frame.content.first = head + 1;
  } else if (last.rule === 'quote.continued') frames.pop();
}

/** "The bridge 'is not for sale. It is old,' Berg said": words before a quotation of several sentences belong to what is said. */
export function leadIn(page: Page, frames: Frame[], frame: Frame): void {
  const { tokens, quotations, order, openers } = page;
  const q = frame.content.first > 0 ? quotations.inside[frame.content.first - 1] : -1;
  if (order !== 'beside' || q < 0 || (frame.rule !== 'quote.before' && frame.rule !== 'cue.trailing')) return;
  const { open, close } = quotations.list[q];
  const head = tokens.sentences[placeIn(tokens.sentences, open)];
  const last = frames[frames.length - 1];
  if (head + 1 >= open || tokens.sentences[placeIn(tokens.sentences, frame.cue.first)] <= open) return;
  if (close <= frame.content.first || isMark(tokens, open - 1, openers) || (last && last.content.last > head)) return;
  frame.rule = 'cue.trailing';
  frame.direct = false;
  frame.start = head;
  frame.content.first = head;
}

/** Content that ends with its sentence inside a quotation goes on to where that closes. */
export function runOver({ order, quotations }: Page, frame: Frame | undefined, to: number): void {
  const q = frame?.content.last === to && order === 'beside' ? quotations.inside[to - 1] : -1;
  if (frame && q >= 0 && quotations.list[q].open >= frame.content.first) frame.content.last = quotations.list[q].close;
}

/** A sentence that is a quotation with no cue, after words said in the sentence that begins at `before`, is by the same speaker. */
export function quotedOn(page: Page, frames: Frame[], from: number, before: number): Frame | null {
  const quotation = quotationAt(page, from);
  const least = page.order === 'beside' ? SENTENCE : QUOTED_ON;
  if (!quotation || quotation.close - from < least) return null;
  const last = lastSpoken(page, frames, before);
  if (!last || !isNext(page, last, quotation)) return null;
  if (!endsQuoted(page, last) && !bearsOut(page, last, before)) return null;
  const content = { first: from + 1, last: quotation.close };
  const subject = last === frames[frames.length - 1] ? null : last.subject;
  return { ...last, rule: 'quote.continued', start: from, content, direct: true, subject };
}

/** The sentence before tells what somebody says, and his own words follow ("Berg said the dam was full. 'We need rain.'"). */
function bearsOut({ order }: Page, { start, content }: Frame, before: number): boolean {
  return order === 'beside' && start >= before && content.first < content.last;
}

/** The last statement; past what the one who speaks tells or is told of ("…, said Berg, who had warned of it, adding …"). */
function lastSpoken(page: Page, frames: Frame[], before: number): Frame | undefined {
  let at = frames.length - 1;
  if (page.order !== 'beside') return frames[at];
  while (at > 0 && frames[at - 1].start >= before && !endsQuoted(page, frames[at]) && isBeside(page, frames[at]))
    at -= 1;
  return frames[at];
}

/** A frame with no subject of its own, or whose subject is a "who". */
function isBeside({ tokens, cues }: Page, { subject, cue }: Frame): boolean {
  return subject === null || cues.relatives.has(tokens.word[cue.first - 1]);
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
  if (page.runsOn === 'freely' || paragraphs[at] !== open || last.start < paragraphs[at - 1]) return false;
  return (
    (isEnd(page, close) || isEnd(page, close + 1)) && Math.max(last.cue.last, last.content.last) + CUE_TAIL >= open
  );
}

function isEnd({ tokens: { paragraphs, count } }: Page, at: number): boolean {
  return at >= count || paragraphs[placeIn(paragraphs, at)] === at;
}
