import type { Noun, Stretch } from '../people/noun';
import { subjectIn } from '../people/subject';
import { isComma } from '../text/marks';
import { MARK_TOKEN } from '../text/tokens';
import { boundaryBefore, clauseEnd } from './boundary';
import type { Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page } from './frame';
import { OBJECT_REACH, contentAround, hasNumber, labelOf, objectOf } from './noun-content';
import { readSource } from './source';
import { isSpeech, openingAfter, skipAdverbs, type Opening } from './opening';

/** So many cues after a clause are looked at to find the verb it hangs on. */
const MATRIX_REACH = 6;

/**
 * Reads one sentence of a language whose subject comes first and whose cues chain:
 * subject, clause cues with their content, and a verb that opens or follows its own.
 */
export class ChainReader {
  private readonly frames: Frame[] = [];
  /** Where words that no frame has taken begin. */
  private floor: number;
  private subject: Noun | null = null;
  private sought = false;
  /** A frame whose content still runs on. */
  private open: Frame | null = null;

  constructor(
    private readonly page: Page,
    private readonly from: number,
    private readonly to: number,
    private readonly hits: Hit[],
  ) {
    this.floor = from;
  }

  run(): Frame[] {
    this.hits.forEach((hit, i) => {
      if (hit.first >= this.floor) this.read(hit, i);
    });
    return this.frames;
  }

  private read(hit: Hit, i: number): void {
    if (this.open) {
      this.chain(hit, this.open);
      return;
    }
    if (hit.cue.form === 'clause') this.clause(hit, i);
    else if (hit.cue.form === 'topic') this.topic(hit, i);
    else if (hit.cue.form === 'source') this.source(hit);
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
    const next = this.matrix(i);
    const end = next ? this.before(next, hit.last) : clauseEnd(this.page, hit.last, this.to);
    this.push(frameOf(this.page, 'clause.that', hit, this.start(), { first: hit.last, last: end }, subject));
    this.floor = end;
  }

  private topic(hit: Hit, i: number): void {
    const next = this.matrix(i);
    if (!next) return;
    const subject = this.speaker(hit.first);
    const end = this.before(next, hit.last);
    if (hit.cue.family.numbersOnly && !hasNumber(this.page, hit.last, end)) return;
    this.push(frameOf(this.page, 'clause.topic', hit, this.start(), { first: hit.last, last: end }, subject));
    this.floor = end;
  }

  /** The cue that ends a clause: the first that opens content, or that follows a comma or an "and". */
  private matrix(i: number): Hit | null {
    const floor = this.hits[i].last;
    let last: Hit | null = null;
    for (let k = i + 1; k < this.hits.length && k <= i + MATRIX_REACH; k += 1) {
      const hit = this.hits[k];
      if (hit.cue.form === 'source') continue;
      const { kind } = hit.cue.form === 'verb' ? openingAfter(this.page, hit, this.to) : { kind: 'none' };
      if (kind === 'colon' || kind === 'quote') return hit;
      const boundary = boundaryBefore(this.page, hit.first, floor);
      if (hit.cue.form === 'verb' ? boundary.chained && kind === 'that' : boundary.clear) return hit;
      last ??=
        hit.cue.form === 'verb' && !hit.cue.family.that && !hit.cue.objects
          ? null
          : hit.cue.form === 'topic'
            ? null
            : hit;
    }
    return last;
  }

  /** Where the words of a cue begin that ends a clause. */
  private before(hit: Hit, floor: number): number {
    const { tokens } = this.page;
    const none = hit.cue.form === 'verb' && openingAfter(this.page, hit, this.to).kind === 'none';
    if (none && (hit.cue.objects || hit.cue.family.labels)) {
      for (let k = floor; k < hit.first; k += 1) {
        if (!isComma(tokens, k)) continue;
        const at = skipAdverbs(this.page, k + 1, hit.first);
        if (
          hit.cue.objects
            ? hit.cue.objects.at(tokens, at, hit.first) !== undefined
            : this.page.cues.finite.has(tokens.word[k - 1])
        )
          return k;
      }
    }
    return boundaryBefore(this.page, hit.first, floor).start;
  }

  private verb(hit: Hit): void {
    const subject = this.speaker(hit.first);
    const opening = openingAfter(this.page, hit, this.to);
    if (hit.cue.asks && opening.kind === 'that') this.asked(hit, subject, opening.at);
    else if (opening.kind !== 'none') this.opened(hit, opening, this.start(), subject);
    else this.closed(hit, subject);
  }

  private opened(hit: Hit, opening: Opening, start: number, subject: Noun | null): void {
    const quotation = quotationAt(this.page, opening.at);
    if (quotation && opening.kind !== 'that' && isSpeech(this.page, quotation)) {
      this.push(
        frameOf(
          this.page,
          'cue.quote',
          hit,
          start,
          { first: quotation.open + 1, last: quotation.close },
          subject,
          true,
        ),
      );
      this.floor = quotation.close + 1;
      return;
    }
    const direct = opening.kind !== 'that';
    const frame = frameOf(
      this.page,
      direct ? 'cue.colon' : 'cue.that',
      hit,
      start,
      { first: opening.at, last: this.to },
      subject,
      direct,
    );
    this.push(frame);
    this.floor = opening.at;
    this.open = frame;
  }

  /** A verb with nothing opened after it: its content stands before it, or follows with no mark. */
  private closed(hit: Hit, subject: Noun | null): void {
    const quotation = quotationBefore(this.page, boundaryBefore(this.page, hit.first, this.floor).start);
    const from = this.afterSubject(subject, hit.first);
    const content = objectOf(this.page, hit, from) ?? this.labelled(hit, from, subject);
    if (hit.cue.asks) this.asked(hit, subject, hit.last);
    else if (content) {
      this.push(frameOf(this.page, hit.cue.objects ? 'cue.object' : 'cue.label', hit, this.start(), content, subject));
      this.floor = hit.last;
    } else if (quotation && quotation.open >= this.floor && isSpeech(this.page, quotation)) {
      this.push(
        frameOf(
          this.page,
          'quote.before',
          hit,
          quotation.open,
          { first: quotation.open + 1, last: quotation.close },
          subject,
          true,
        ),
      );
      this.floor = hit.last;
    } else this.bare(hit, subject);
  }

  /** With nobody named to call it so, only a number shows that a thing is given its value. */
  private labelled(hit: Hit, from: number, subject: Noun | null): Stretch | null {
    const label = labelOf(this.page, hit, from);
    const owned = subject !== null || this.frames.length > 0;
    return label && (owned || hasNumber(this.page, label.first, label.last)) ? label : null;
  }

  /** «از مردم خواست …»: what is asked for follows, whoever is asked stands before. */
  private asked(hit: Hit, subject: Noun | null, first: number): void {
    const { tokens } = this.page;
    if (!subject && !this.frames.length) return;
    if (first + 2 >= this.to || tokens.kind[first] === MARK_TOKEN || this.page.cues.and.has(tokens.word[first])) return;
    for (let k = this.afterSubject(subject, hit.first); k < hit.first; k += 1) {
      if (hit.cue.asks?.at(tokens, k, hit.first) === undefined) continue;
      this.push(frameOf(this.page, 'cue.bare', hit, this.start(), { first, last: this.to }, subject));
      this.floor = this.to;
      return;
    }
  }

  private afterSubject(subject: Noun | null, before: number): number {
    return Math.max(this.floor, subject ? subject.last : 0, before - OBJECT_REACH);
  }

  private bare(hit: Hit, subject: Noun | null): void {
    const { tokens, cues } = this.page;
    const named = subject && subject.last > this.from;
    if (!hit.cue.family.bare || !named || this.frames.length || hit.last + 2 >= this.to) return;
    if (tokens.kind[hit.last] === MARK_TOKEN || cues.and.has(tokens.word[hit.last])) return;
    if (hit.first - subject.last > OBJECT_REACH) return;
    for (let k = subject.last; k < hit.first; k += 1) if (cues.that.at(tokens, k, hit.first) !== undefined) return;
    const frame = frameOf(this.page, 'cue.bare', hit, this.start(), { first: hit.last, last: this.to }, subject);
    this.push(frame);
    this.floor = hit.last;
    this.open = frame;
  }

  private source(hit: Hit): void {
    const frame = readSource(this.page, this.start(), this.to, hit, this.hits.length === 1);
    if (!frame) return;
    this.push(frame);
    this.floor = this.to;
  }

  private around(hit: Hit): void {
    const content = contentAround(this.page, hit, this.to);
    if (!content) return;
    this.push(frameOf(this.page, 'cue.around', hit, this.start(), content, this.speaker(hit.first)));
    this.floor = content.last + 1;
  }
}
