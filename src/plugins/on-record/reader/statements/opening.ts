import { isComma, isMark, isStop } from '../text/marks';
import { PREPOSITION, flagsAt } from '../people/words';
import { MARK_TOKEN, placeIn } from '../text/tokens';
import { isListless } from './boundary';
import type { Hit } from './cues';
import { quotationAt, type Page } from './frame';
import type { Quotation } from './quotations';

/** Quoted words of this many tokens are somebody's speech, whatever follows them; fewer may be a name. */
const SPEECH = 9;

/** An object stands before its cue with no more tokens between. */
const OBJECT = 4;

/** What a cue opens after it: the first token of the content, and how it was opened. */
export interface Opening {
  kind: 'colon' | 'quote' | 'that' | 'none';
  at: number;
}

/** What follows a cue by `to`: a colon, a quotation, a "that", or nothing of these. */
export function openingAfter(page: Page, hit: Hit, to: number): Opening {
  const { tokens, cues } = page;
  let at = skipAdverbs(page, hit.last, to);
  let that = false;
  if (hit.cue.family.that && cues.that.at(tokens, at, to) !== undefined && !isPurpose(page, hit, at)) {
    at += cues.that.length;
    that = true;
  }
  const after = skipAdverbs(page, at, to);
  if (after < to && isMark(tokens, after, page.openers)) return { kind: 'colon', at: after + 1 };
  const comma = isComma(tokens, after) ? after + 1 : after;
  const quotation = quotationAt(page, comma);
  if (quotation && isSpeech(page, quotation)) return { kind: 'quote', at: comma };
  if (that) return { kind: 'that', at: isComma(tokens, at) ? at + 1 : at };
  return { kind: 'none', at };
}

/** «این خبر را تایید کرد تا …»: with its object before it, a cue's "so that" opens no content. */
function isPurpose({ tokens, cues }: Page, hit: Hit, at: number): boolean {
  if (cues.purposes.at(tokens, at, tokens.count) === undefined) return false;
  for (let k = hit.first - 1; k >= 0 && k >= hit.first - OBJECT; k -= 1)
    if (cues.objectMarks.has(tokens.word[k])) return true;
  return false;
}

/** Adverbs between a cue and what it opens. */
export function skipAdverbs(page: Page, from: number, to: number): number {
  let at = from;
  while (at < to && page.cues.adverbs.at(page.tokens, at, to) !== undefined) at += page.cues.adverbs.length;
  return at;
}

/** An adjunct between a cue and what it opens is no longer than this, in tokens. */
const ADJUNCT = 20;

/**
 * The adjuncts between a cue and what it opens ("in an interview with a local paper on Monday"): where what it opens
 * begins. Adverbs alone where nothing is opened so.
 */
export function skipAdjuncts(page: Page, from: number, to: number): number {
  const { tokens, source } = page;
  const after = skipAdverbs(page, from, to);
  const adjunct = after < to && (flagsAt(source.grammar, tokens, after) & PREPOSITION) !== 0;
  if (!adjunct || page.cues.amounts.at(tokens, after, to) !== undefined) return after;
  const end = adjunctEnd(page, after + 1, to);
  return end < 0 ? after : end;
}

/** Where an adjunct that begins before `from` ends: at a comma, colon or stop, a "that" or a pronoun; -1 where a verb comes first. */
export function adjunctEnd(page: Page, from: number, to: number): number {
  const { tokens, cues } = page;
  for (let k = from; k < to && k < from + ADJUNCT; k += 1) {
    const q = page.quotations.inside[k];
    if (q >= 0) k = page.quotations.list[q].close;
    else if (tokens.kind[k] === MARK_TOKEN) {
      if (isListless(tokens, k) || isStop(tokens, k) || isMark(tokens, k, page.openers)) return k;
    } else if (cues.that.at(tokens, k, to) !== undefined || (k > from && cues.starts.has(tokens.word[k]))) return k;
    else if (cues.finite.has(tokens.word[k])) return -1;
  }
  return -1;
}

/** Whether quoted words are speech and not a name: long enough, or with nothing but the sentence's end after them. */
export function isSpeech(page: Page, { open, close }: Quotation): boolean {
  const { tokens } = page;
  if (close - open > SPEECH || (page.order === 'beside' && close - open > 2 && isStop(tokens, close - 1))) return true;
  const after = close + 1;
  const ended = after >= tokens.count || tokens.paragraphs[placeIn(tokens.paragraphs, after)] === after;
  return ended ? close - open > 2 : close - open > 4 && (isStop(tokens, after) || isComma(tokens, after));
}
