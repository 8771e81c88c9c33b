import { besideSubject, nounAfter, type BesideSubject } from '../people/beside-subject';
import { afterDateline } from '../people/dateline';
import { isComma, isMark } from '../text/marks';
import { WORD } from '../text/tokens';
import { QUOTED, readAfterCue } from './after-cue';
import type { Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page } from './frame';
import { readLateCue } from './late-cue';
import { openingAfter } from './opening';
import { cutSources, nobody, readSource } from './source';

/** A subject is sought past no more cues than this. */
const CUES_BACK = 3;
/** A subject is sought no further before its cue, in tokens. */
const WINDOW = 80;

/** Reads one sentence of a language whose subject stands beside the cue, before or after it, and whose content may stand on either side. */
export class BesideReader {
  private readonly frames: Frame[] = [];
  private floor: number;
  /** Where the search for a subject begins at the earliest. */
  private reach = 0;

  constructor(
    private readonly page: Page,
    private readonly from: number,
    private readonly to: number,
    private readonly hits: Hit[],
  ) {
    this.floor = from;
  }

  run(): Frame[] {
    const whole = readLateCue(this.page, this.from, this.to, this.hits);
    if (whole) return [whole];
    this.hits.forEach((hit, i) => {
      if (hit.first < this.floor) return;
      this.reach = i < CUES_BACK ? this.from : this.hits[i - CUES_BACK].last;
      if (hit.cue.form === 'source') this.source(hit);
      else this.verb(hit);
    });
    cutSources(this.page, this.frames, this.hits);
    return this.frames;
  }

  private source(hit: Hit): void {
    if (this.frames.length) return;
    const frame = readSource(this.page, this.from, this.to, hit, this.hits.length === 1);
    if (!frame || this.hits.some((other) => other !== hit && other.first > hit.first)) return;
    this.frames.push(frame);
    this.floor = this.to;
  }

  private verb(hit: Hit): void {
    const last = this.frames[this.frames.length - 1];
    const subject = this.subject(hit, last);
    if (!subject) return;
    const chained = last !== undefined && last.content.last > hit.first;
    const made =
      (chained ? null : this.quotedBefore(hit, subject)) ??
      readAfterCue(this.page, this.to, hit, subject) ??
      this.trailing(hit, subject);
    if (!made) return;
    if (last && last.content.last > made.start) last.content.last = Math.max(made.start, last.content.first);
    this.frames.push(made);
    this.floor = Math.max(hit.last, made.content.first);
    this.split(hit, made);
  }

  /** Inside content that runs on, a cue needs an "and" or a comma before it, or to follow one as a participle. */
  private subject(hit: Hit, last: Frame | undefined): BesideSubject | null {
    const { tokens, cues, source } = this.page;
    let at = hit.first;
    while (at > this.floor && cues.adverbs.before(tokens, at, this.floor) !== undefined) at -= cues.adverbs.length;
    const and = at > this.floor && cues.and.has(tokens.word[at - 1]);
    const start = and ? at - 1 : at;
    const comma = start > this.floor && (isComma(tokens, start - 1) || isMark(tokens, start - 1, '"”’'));
    if (hit.cue.family.chained) return this.chained(hit, comma ? start - 1 : start, last);
    if (last && last.content.last > hit.first)
      return and ? { noun: null, start: comma ? start - 1 : start, last: hit.last } : null;
    if (and && this.frames.length) return { noun: null, start, last: hit.last };
    return besideSubject(
      source,
      this.clauseStart(Math.max(this.floor, this.reach, at - WINDOW), at),
      at,
      hit.last,
      this.to,
    );
  }

  /** A participle after a comma speaks for its sentence's subject, or goes on with the statement before it. */
  private chained(hit: Hit, start: number, last: Frame | undefined): BesideSubject | null {
    if (start === hit.first && !this.opensSpeech(hit)) return null;
    if (last) return { noun: null, start, last: hit.last };
    const closes = this.hits[this.hits.length - 1] === hit;
    if (start === hit.first || !(closes || this.opensSpeech(hit))) return null;
    return { noun: nounAfter(this.page.source, this.from, start) ?? nobody(this.from), start, last: hit.last };
  }

  /** Whether a "that", a colon or a quotation follows a cue. */
  private opensSpeech(hit: Hit): boolean {
    return openingAfter(this.page, hit, this.to).kind !== 'none';
  }

  private clauseStart(from: number, to: number): number {
    const { tokens, quotations } = this.page;
    let at = from;
    for (let k = from; k < to; k += 1) {
      if (quotations.inside[k] >= 0) {
        k = Math.min(to, quotations.list[quotations.inside[k]].close);
        at = k + 1;
      } else if (isMark(tokens, k, ';:–—')) at = k + 1;
    }
    return Math.min(at, to);
  }

  /** A quotation right before the subject or the inverted verb. */
  private quotedBefore(hit: Hit, subject: BesideSubject): Frame | null {
    const at = isComma(this.page.tokens, subject.start - 1) ? subject.start - 1 : subject.start;
    const quotation = quotationBefore(this.page, at);
    if (!quotation || quotation.close < this.floor || quotation.close - quotation.open <= QUOTED) return null;
    const begins = quotation.open <= this.floor || !this.hasWords(this.floor, quotation.open);
    if (!begins)
      return frameOf(
        this.page,
        'cue.trailing',
        hit,
        this.floor,
        { first: this.floor, last: quotation.close },
        subject.noun,
      );
    return frameOf(
      this.page,
      'quote.before',
      hit,
      quotation.open,
      { first: quotation.open + 1, last: quotation.close },
      subject.noun,
      true,
    );
  }

  private hasWords(from: number, to: number): boolean {
    for (let k = Math.max(from, to - WINDOW); k < to; k += 1) if (this.page.tokens.kind[k] === WORD) return true;
    return false;
  }

  /** "Sales fell, he said": the clause stands before the cue, parted by a comma. */
  private trailing(hit: Hit, subject: BesideSubject): Frame | null {
    const { tokens } = this.page;
    const { start } = subject;
    if (!hit.cue.family.trailing || start - 1 <= this.floor || !isComma(tokens, start - 1) || start - this.floor < 3)
      return null;
    const first = this.floor === this.from ? afterDateline(this.page.source, this.from, start - 1) : this.floor;
    return frameOf(this.page, 'cue.trailing', hit, this.floor, { first, last: start - 1 }, subject.noun);
  }

  /** A quotation that goes on after its cue is a second statement by the same. */
  private split(hit: Hit, made: Frame): void {
    if (made.rule !== 'quote.before') return;
    for (let k = hit.last; k < this.to && k < hit.last + WINDOW; k += 1) {
      const quotation = quotationAt(this.page, k);
      if (!quotation) continue;
      if (quotation.close - quotation.open > QUOTED) {
        this.frames.push({ ...made, rule: 'quote.after', start: k, content: { first: k + 1, last: quotation.close } });
        this.floor = quotation.close + 1;
      }
      return;
    }
  }
}
