import type { Noun } from '../people/noun';
import { subjectIn } from '../people/subject';
import { isComma } from '../text/marks';
import { readBackPointer } from './back-pointer';
import { boundaryBefore, clauseEnd } from './boundary';
import { readAsked, readClosedVerb, type Closed, type Place } from './closed-verb';
import type { Hit } from './cues';
import { frameOf, quotationAt, type Frame } from './frame';
import { matrixOf, wordsBefore } from './matrix';
import { contentAround, hasNumber } from './noun-content';
import { isSpeech, openingAfter, type Opening } from './opening';
import { isReportVerb, reportOwner } from './report';
import { SentenceReader } from './sentence-reader';
import { readSource } from './source';

/** No sentence that only names sources has more of them. */
const SOURCES = 3;
/** A subject after a comma is read no further, in tokens. */
const NEXT_SUBJECT = 40;

/**
 * Reads one sentence of a language whose subject comes first and whose cues chain:
 * subject, clause cues with their content, and a verb that opens or follows its own.
 */
export class ChainReader extends SentenceReader {
  private subject: Noun | null = null;
  private sought = false;
  /** A frame whose content still runs on. */
  private open: Frame | null = null;

  override run(): Frame[] {
    const pointed = readBackPointer(this.page, this.from, this.to, this.hits);
    return pointed ? [pointed] : super.run();
  }

  protected read(hit: Hit, i: number): void {
    if (this.open) {
      this.chain(hit, this.open);
      return;
    }
    if (hit.cue.form === 'clause') this.clause(hit, i);
    else if (hit.cue.form === 'topic') this.topic(hit, i);
    else if (hit.cue.form === 'source') this.source(hit, i);
    else if (hit.cue.form === 'opening') this.around(hit);
    else this.verb(hit);
  }

  /** Inside content that runs on, only a cue with a colon and no subject of its own ends it. */
  private chain(hit: Hit, open: Frame): void {
    if (hit.cue.form !== 'verb') return;
    const opening = openingAfter(this.page, hit, this.to);
    const boundary = boundaryBefore(this.page, hit.first, open.content.first);
    if (opening.kind === 'none' || !boundary.chained || (opening.kind === 'that' && open.direct)) return;
    open.content.last = boundary.start;
    this.floor = boundary.start;
    this.open = null;
    this.opened(hit, opening, boundary.start, null);
  }

  /** Who the sentence is by: sought once, before its first cue. */
  private speaker(before: number): Noun | null {
    if (!this.sought) this.subject = subjectIn(this.page.source, this.from, before);
    this.sought = true;
    return this.subject;
  }

  private push(frame: Frame): void {
    this.frames.push(frame);
  }

  private start(): number {
    return this.frames.length ? this.floor : this.from;
  }

  private clause(hit: Hit, i: number): void {
    const subject = this.speaker(hit.first);
    const next = matrixOf(this.page, this.hits, i, this.to);
    const end = next ? wordsBefore(this.page, next, hit.last, this.to) : clauseEnd(this.page, hit.last, this.to);
    if (hit.cue.family.numbersOnly && !hasNumber(this.page, hit.last, end)) return;
    this.push(frameOf(this.page, 'clause.that', hit, this.start(), { first: hit.last, last: end }, subject));
    this.floor = end;
  }

  private topic(hit: Hit, i: number): void {
    const next = matrixOf(this.page, this.hits, i, this.to);
    if (!next) return;
    const subject = this.speaker(hit.first);
    const end = wordsBefore(this.page, next, hit.last, this.to);
    if (hit.cue.family.numbersOnly && !hasNumber(this.page, hit.last, end)) return;
    this.push(frameOf(this.page, 'clause.topic', hit, this.start(), { first: hit.last, last: end }, subject));
    this.floor = end;
  }

  private verb(hit: Hit): void {
    const subject = isReportVerb(hit) ? reportOwner(this.page, this.from, hit) : this.speaker(hit.first);
    const opening = openingAfter(this.page, hit, this.to);
    if (hit.cue.asks && opening.kind === 'that')
      this.closed(readAsked(this.page, hit, subject, opening.at, this.place(hit)));
    else if (opening.kind !== 'none') this.opened(hit, opening, this.start(), subject);
    else this.closed(readClosedVerb(this.page, hit, subject, this.place(hit)) ?? this.passed(hit));
  }

  /** After a verb that says nothing of its own and a comma («… گزارش کرد، وزارت راه اعلام کرد که»), who stands there speaks. */
  private passed(hit: Hit): null {
    const first = hit.last + 1;
    const to = Math.min(this.to, first + NEXT_SUBJECT);
    const next = isComma(this.page.tokens, hit.last) ? subjectIn(this.page.source, first, to, true) : null;
    if (next?.certain && next.kind !== 'pronoun' && next.first === first) this.subject = next;
    return null;
  }

  private place(hit: Hit): Place {
    const { from, to, floor, hits } = this;
    const final = hits[hits.length - 1] === hit;
    return { from, to, floor, start: this.start(), spoken: this.frames.length > 0, final };
  }

  private closed(made: Closed | null): void {
    if (!made) return;
    this.push(made.frame);
    this.floor = made.floor;
    if (made.open) this.open = made.frame;
  }

  private opened(hit: Hit, opening: Opening, start: number, subject: Noun | null): void {
    const { page } = this;
    const direct = opening.kind !== 'that';
    const quotation = quotationAt(page, opening.at);
    if (quotation && direct && isSpeech(page, quotation)) {
      const words = { first: quotation.open + 1, last: quotation.close };
      this.push(frameOf(page, 'cue.quote', hit, start, words, subject, true));
      this.floor = quotation.close + 1;
      return;
    }
    const words = { first: opening.at, last: this.to };
    const frame = frameOf(page, direct ? 'cue.colon' : 'cue.that', hit, start, words, subject, direct);
    this.push(frame);
    this.floor = opening.at;
    this.open = frame;
  }

  private source(hit: Hit, i: number): void {
    const alone = this.hits.length === i + 1 && this.onlySources();
    const frame = readSource(this.page, this.start(), this.to, hit, alone);
    if (!frame) return;
    this.push(frame);
    this.floor = this.to;
  }

  private onlySources(): boolean {
    return this.hits.length <= SOURCES && this.hits.every(({ cue }) => cue.form === 'source');
  }

  private around(hit: Hit): void {
    const content = contentAround(this.page, hit, this.to);
    if (!content) return;
    this.push(frameOf(this.page, 'cue.around', hit, this.start(), content, this.speaker(hit.first)));
    this.floor = content.last + 1;
  }
}
