import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { trimOrganization } from '../people/office-end';
import { skipHead } from '../people/dateline';
import { leadSubject } from '../people/verb-subject';
import { isDash, isMark, isStop } from '../text/marks';
import { NUMERAL, placeIn } from '../text/tokens';
import { BesideReader } from './beside';
import { boundaryBefore } from './boundary';
import { ChainReader } from './chain';
import { findCues, type Hit } from './cues';
import { isTold, quotationAt, type Frame, type Page, type RuleName } from './frame';
import { VerbFirstReader } from './verb-first';
import { readHeadline } from './headline';
import type { Quotation } from './quotations';
import { isReportVerb, reportOwner } from './report';
import { misspeltCue } from './misspelt';
import { openingAfter } from './opening';

/** A quotation with no cue of its own must have as many tokens to be speech. */
const QUOTED_ON = 5;
/** After the last cue of a paragraph whose quotation goes on in the next come no more tokens. */
const CUE_TAIL = 12;
/** Where the subject does not come first, a cue this near a sentence's head begins a new statement, in tokens. */
const HEAD_CUE = 8;
/** Such a cue stands this near the head of its sentence, in tokens. */
const ENDLESS_HEAD = 2;
/** So many cues of a sentence decide whether it takes the word over. */
const TAKEOVER_REACH = 6;

const RUNNING_ON = new Set<RuleName>(['cue.that', 'source.before']);
const DIRECT = new Set(['colon', 'quote']);

/** Reads an article paragraph by paragraph: a statement runs to the next cue or to its paragraph's end. */
export class ParagraphReader {
  private readonly frames: Frame[] = [];
  private open: Frame | null = null;
  private sentence = 0;

  constructor(private readonly page: Page) {}

  run(): Frame[] {
    const { paragraphs } = this.page.tokens;
    for (let p = 0; p + 1 < paragraphs.length; p += 1) this.paragraph(paragraphs[p], paragraphs[p + 1]);
    return this.frames;
  }

  private paragraph(from: number, to: number): void {
    const { sentences } = this.page.tokens;
    if (this.open && !this.goesOn(this.open, from)) this.open = null;
    const before = this.frames.length;
    while (sentences[this.sentence] < to && this.sentence + 1 < sentences.length) {
      this.read(sentences[this.sentence], sentences[this.sentence + 1]);
      this.sentence += 1;
    }
    const headline = this.open || this.saysSince(before) ? null : readHeadline(this.page, from, to);
    if (headline) this.frames.push(headline);
  }

  private saysSince(before: number): boolean {
    for (let k = before; k < this.frames.length; k += 1)
      if (this.frames[k].content.first < this.frames[k].content.last) return true;
    return false;
  }

  /** A statement goes on in the next paragraph when nothing of it came yet, or when that is an item of a list it opened. */
  private goesOn(open: Frame, from: number): boolean {
    const { tokens } = this.page;
    if (open.content.first >= from) return true;
    if (!this.isItem(from)) return false;
    const { paragraphs } = tokens;
    const at = placeIn(paragraphs, from);
    const next = paragraphs[at + 1];
    return (
      isMark(tokens, from - 1, ':') || this.isItem(paragraphs[at - 1]) || isStop(tokens, next - 1) || this.isItem(next)
    );
  }

  private isItem(at: number): boolean {
    const { tokens } = this.page;
    return (
      isDash(tokens, at) || isMark(tokens, at, '*+') || (tokens.kind[at] === NUMERAL && isMark(tokens, at + 1, '-.–)ـ'))
    );
  }

  private read(from: number, to: number): void {
    if (this.page.cues.asides.at(this.page.tokens, from, to) !== undefined) this.open = null;
    const hits = this.hitsIn(from, to);
    const start = this.open ? this.takesOver(hits, from, to) : from;
    if (start < 0) {
      if (this.open) this.open.content.last = to;
      return;
    }
    const frames = this.sentenceReader(
      start,
      to,
      hits.filter((hit) => hit.first >= start),
    ).run();
    if (!frames.length && !this.quotedOn(from)) this.plain(from, to, hits.length > 0);
    if (frames.length) this.endBefore(frames[0].start);
    if (frames.length && this.open) this.open.content.last = Math.max(this.open.content.first, frames[0].start);
    if (frames.length) this.open = this.runningOn(frames[frames.length - 1], to);
    const turn = frames.find((frame) => frame.turn)?.turn ?? null;
    for (const frame of frames) {
      frame.turn = turn;
      if (frame.subject) this.page.cast.meet(frame.subject);
      this.frames.push(frame);
    }
  }

  /** A quotation that nobody closes ends before the next speaker. */
  private endBefore(start: number): void {
    const last = this.frames[this.frames.length - 1];
    if (last && last.content.first < start && last.content.last > start) last.content.last = start;
  }

  /** A sentence that is a quotation with no cue, after quoted words, is by the same speaker. */
  private quotedOn(from: number): boolean {
    const last = this.frames[this.frames.length - 1];
    const quotation = quotationAt(this.page, from);
    if (!last || !quotation || quotation.close - from < QUOTED_ON || !this.isNext(last, quotation)) return false;
    if (
      last.rule !== 'quote.before' &&
      last.rule !== 'quote.after' &&
      last.rule !== 'cue.quote' &&
      last.rule !== 'quote.continued'
    )
      return false;
    this.frames.push({
      ...last,
      rule: 'quote.continued',
      start: from,
      content: { first: from + 1, last: quotation.close },
      subject: null,
    });
    return true;
  }

  /** In the same paragraph; or in the next, where the quotation fills its paragraphs and the words before it end in their cue. */
  private isNext(last: Frame, { open, close }: Quotation): boolean {
    const { paragraphs } = this.page.tokens;
    const at = placeIn(paragraphs, open);
    if (last.start >= paragraphs[at]) return true;
    if (this.page.runsOn || paragraphs[at] !== open || last.start < paragraphs[at - 1]) return false;
    return (
      (this.isEnd(close) || this.isEnd(close + 1)) && Math.max(last.cue.last, last.content.last) + CUE_TAIL >= open
    );
  }

  private isEnd(at: number): boolean {
    const { paragraphs, count } = this.page.tokens;
    return at >= count || paragraphs[placeIn(paragraphs, at)] === at;
  }

  private sentenceReader(from: number, to: number, hits: Hit[]): { run(): Frame[] } {
    const { page } = this;
    if (page.order === 'verb-first') return new VerbFirstReader(page, from, to, hits);
    return page.order === 'beside' ? new BesideReader(page, from, to, hits) : new ChainReader(page, from, to, hits);
  }

  private hitsIn(from: number, to: number): Hit[] {
    const { tokens, cues, quotations } = this.page;
    const hits: Hit[] = [];
    findCues(tokens, cues, from, to, hits);
    const misspelt = hits.length ? null : this.misspelt(from, to);
    if (misspelt) hits.push(misspelt);
    return hits.filter(
      (hit, i) =>
        (quotations.inside[hit.first] < 0 || this.headsEndless(hit, from)) &&
        (!isReportVerb(hit) || this.isReport(from, i, hit)),
    );
  }

  /** In a quotation that nobody closes, words of saying at the head of a later sentence are the reporter's. */
  private headsEndless({ first, cue }: Hit, from: number): boolean {
    const { list, inside } = this.page.quotations;
    const { open, endless } = list[inside[first]];
    return endless === true && open < from && cue.form === 'verb' && first - from < ENDLESS_HEAD;
  }

  private isReport(from: number, place: number, hit: Hit): boolean {
    return this.page.subjectFirst && place === 0 && reportOwner(this.page, from, hit) !== null;
  }

  /** Only at the head of a paragraph, and where somebody has spoken before. */
  private misspelt(from: number, to: number): Hit | null {
    const { page } = this;
    const { paragraphs } = page.tokens;
    const heads = page.subjectFirst && this.frames.length > 0 && paragraphs[placeIn(paragraphs, from)] === from;
    return heads ? misspeltCue(page, from, to) : null;
  }

  private runningOn(frame: Frame, to: number): Frame | null {
    const open =
      frame.content.last === to && (frame.rule === 'cue.colon' || (this.page.runsOn && RUNNING_ON.has(frame.rule)));
    return open ? frame : null;
  }

  /** Where a new speaker's words begin in a sentence that might still belong to the statement before; -1 where it does. */
  private takesOver(hits: Hit[], from: number, to: number): number {
    if (this.page.order !== 'subject-first')
      return hits.length > 0 && hits[0].first - skipHead(this.page.source, from, to) < HEAD_CUE ? from : -1;
    const opener = hits
      .slice(0, TAKEOVER_REACH)
      .find((hit) => hit.cue.form === 'verb' && DIRECT.has(openingAfter(this.page, hit, to).kind));
    const head = this.headNoun(from, to);
    if (opener) {
      const boundary = boundaryBefore(this.page, opener.first, from);
      return boundary.chained && !head && hits[0].cue.form !== 'clause' ? boundary.start : from;
    }
    return (head && this.speaksNext(head, hits)) || this.pointsBack(hits, from) ? from : -1;
  }

  /** Whether the noun at a sentence's head has a cue after it; words told of before («گفته بود») are part of somebody's own. */
  private speaksNext(head: Noun, [hit]: Hit[]): boolean {
    return hit !== undefined && hit.first >= head.last && !(this.open?.direct === true && isTold(this.page, hit));
  }

  private pointsBack(hits: Hit[], from: number): boolean {
    const [hit] = hits;
    return (
      hit?.cue.form === 'source' &&
      hit.first - from < 4 &&
      nounAt(this.page.source, hit.last, hit.last + 6)?.kind === 'pronoun'
    );
  }

  /** A pronoun, an office or somebody known at the head of a sentence. */
  private headNoun(from: number, to: number): Noun | null {
    const at = skipHead(this.page.source, from, to);
    const noun = nounAt(this.page.source, at, to);
    if (!noun || noun.kind === 'nobody' || noun.kind === 'organization') return null;
    const known = noun.certain || (noun.name !== null && this.page.cast.knows(noun.name));
    return known ? noun : null;
  }

  /** A subject that only acts may be whom the next pronoun means. */
  private plain(from: number, to: number, reports: boolean): void {
    const noun =
      this.headNoun(from, to) ??
      (this.page.order === 'verb-first' ? leadSubject(this.page.source, from, to) : null) ??
      (reports ? this.organizationAt(from, to) : null);
    if (noun?.kind === 'person' || noun?.kind === 'organization') this.frames.push(actor(noun));
  }

  /** An organization that made something known may be whose report is told next. */
  private organizationAt(from: number, to: number): Noun | null {
    const noun = nounAt(this.page.source, skipHead(this.page.source, from, to), to);
    return noun?.kind === 'organization' ? trimOrganization(this.page.source, noun) : null;
  }
}

function actor(noun: Noun): Frame {
  return {
    rule: 'cue.bare',
    start: noun.first,
    cue: noun,
    content: { first: noun.last, last: noun.last },
    direct: false,
    subject: noun,
    unowned: false,
    told: false,
    report: false,
    turn: null,
  };
}
