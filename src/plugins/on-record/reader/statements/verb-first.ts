import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { startsDefinite } from '../people/office-words';
import { subjectIn } from '../people/subject';
import { OPENS, PREPOSITION, STOP, flagsAt } from '../people/words';
import { isComma, isMark, isStop } from '../text/marks';
import { APART, MARK_TOKEN, NUMERAL, WORD } from '../text/tokens';
import type { Hit } from './cues';
import { frameOf, quotationAt, type Frame, type Page } from './frame';
import { isSpeech } from './opening';
import type { Quotation } from './quotations';
import { cutSources, readSource } from './source';

/** What a cue opens stands no further behind it, in tokens: subject, office and adjuncts come between. */
const REACH = 70;

/** What opens the content after a verb and its subject. */
interface Opened {
  kind: 'colon' | 'that' | 'quote' | 'object';
  /** Where the subject's words end. */
  subject: number;
  first: number;
}

/** Reads one sentence of a language whose verb comes first: verb, subject and adjuncts, then a colon, a "that" or a quotation. */
export class VerbFirstReader {
  private readonly frames: Frame[] = [];
  private floor: number;

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
      if (hit.first < this.floor) return;
      if (hit.cue.form === 'source') this.source(hit);
      else this.verb(hit, this.hits[i + 1]);
    });
    cutSources(this.page, this.frames, this.hits);
    return this.frames;
  }

  private source(hit: Hit): void {
    const frame = this.frames.length ? null : readSource(this.page, this.from, this.to, hit, this.hits.length === 1);
    if (!frame) return;
    this.frames.push(frame);
    this.floor = frame.rule === 'source.before' ? frame.content.first : this.to;
  }

  private verb(hit: Hit, next: Hit | undefined): void {
    const before = this.boundary(hit);
    if (before < 0) return;
    const opened = this.opened(hit, Math.min(this.to, next ? next.first : this.to, hit.last + REACH));
    if (!opened) return;
    const last = this.frames[this.frames.length - 1];
    if (last && last.content.last > before) last.content.last = Math.max(before, last.content.first);
    const subject = hit.cue.family.chained ? null : this.subject(hit, opened.subject);
    this.push(hit, before, opened, subject);
  }

  private push(hit: Hit, start: number, { kind, first }: Opened, subject: Noun | null): void {
    const quotation = quotationAt(this.page, first);
    if (quotation && kind !== 'that' && isSpeech(this.page, quotation)) {
      this.frames.push(
        frameOf(this.page, 'cue.quote', hit, start, { first: first + 1, last: quotation.close }, subject, true),
      );
      this.floor = quotation.close + 1;
      return;
    }
    const rule = kind === 'colon' ? 'cue.colon' : kind === 'object' ? 'cue.object' : 'cue.that';
    this.frames.push(frameOf(this.page, rule, hit, start, { first, last: this.to }, subject, kind === 'colon'));
    this.floor = first;
  }

  /** Where the words before a cue end; -1 inside a clause, where the cue tells of somebody else's speech. */
  private boundary({ first, cue }: Hit): number {
    const { tokens, cues } = this.page;
    let at = first;
    while (at > this.floor && at > first - REACH && cues.adverbs.before(tokens, at, this.floor) !== undefined)
      at -= cues.adverbs.length;
    if (at > this.floor && cues.and.has(tokens.word[at - 1])) at -= 1;
    const parted = at > this.from && (isComma(tokens, at - 1) || isMark(tokens, at - 1, '؛;.'));
    if (parted) return at - 1;
    return at <= this.floor + 1 || at < first || cue.family.chained || !this.frames.length ? at : -1;
  }

  private opened(hit: Hit, to: number): Opened | null {
    const { tokens, cues } = this.page;
    for (let k = hit.last; k < to; k += 1) {
      if (isMark(tokens, k, this.page.openers)) return { kind: 'colon', subject: k, first: k + 1 };
      if (isStop(tokens, k)) break;
      if (tokens.kind[k] !== WORD) continue;
      if (cues.that.at(tokens, k, to) !== undefined) return this.that(hit, k, k + cues.that.length);
    }
    return this.quoted(hit, to) ?? this.object(hit, to);
  }

  private that(hit: Hit, at: number, after: number): Opened {
    const { tokens } = this.page;
    const colon = isMark(tokens, after, this.page.openers);
    return colon ? { kind: 'colon', subject: at, first: after + 1 } : { kind: 'that', subject: at, first: after };
  }

  private quoted(hit: Hit, to: number): Opened | null {
    for (let k = hit.last; k < to; k += 1) {
      const quotation = quotationAt(this.page, k);
      if (quotation && isSpeech(this.page, quotation) && !this.isTitle(quotation))
        return { kind: 'quote', subject: k, first: k };
    }
    return null;
  }

  /** An office in quotation marks with a comma after it is somebody's title. */
  private isTitle({ open, close }: Quotation): boolean {
    const { tokens, source } = this.page;
    return isComma(tokens, close + 1) && nounAt(source, open, close + 1)?.kind === 'office';
  }

  /** A noun phrase as content: after its preposition, or a verbal noun with none. */
  private object(hit: Hit, to: number): Opened | null {
    const { objects, family } = hit.cue;
    for (let k = hit.last; k + 1 < to; k += 1) {
      if (family.actions && this.isAction(k)) return { kind: 'object', subject: k, first: k };
      if (objects?.at(this.page.tokens, k, to) === undefined) continue;
      const first = k + (objects.length > 1 ? objects.length - 1 : objects.length);
      if (isComma(this.page.tokens, first)) continue;
      return family.numbersOnly && !this.hasNumber(first) ? null : { kind: 'object', subject: k, first };
    }
    return family.actions ? this.afterComma(hit, to) : null;
  }

  /** After its subject and a comma, an indefinite noun that no list knows is what a verb of announcing announces. */
  private afterComma(hit: Hit, to: number): Opened | null {
    const { tokens, source } = this.page;
    const subject = subjectIn(source, hit.last, to, true);
    if (!subject || !isComma(tokens, subject.last)) return null;
    const first = subject.last + 1;
    const noun = first + 1 < to && tokens.kind[first] === WORD && tokens.kind[first + 1] !== MARK_TOKEN;
    if (!noun || flagsAt(source.grammar, tokens, first) & (STOP | PREPOSITION | OPENS) || startsDefinite(source, first))
      return null;
    return { kind: 'object', subject: subject.last, first };
  }

  /** A verbal noun that no preposition governs and that is no part of an office's or organization's name. */
  private isAction(k: number): boolean {
    const { tokens, cues, source } = this.page;
    if (!cues.actions.has(tokens.word[k]) || tokens.gap[k] !== APART) return false;
    if (flagsAt(source.grammar, tokens, k - 1) & PREPOSITION) return false;
    const role = source.grammar.roles.at(tokens, k - 1, k);
    return role !== 'office' && role !== 'organization';
  }

  private hasNumber(from: number): boolean {
    const { tokens } = this.page;
    for (let k = from; k < this.to && k < from + REACH && !isComma(tokens, k); k += 1)
      if (tokens.kind[k] === NUMERAL) return true;
    return false;
  }

  private subject(hit: Hit, to: number): Noun | null {
    const after = subjectIn(this.page.source, hit.last, to, true);
    if (after) return after;
    return hit.first > this.from + 1 && !this.frames.length
      ? subjectIn(this.page.source, this.from, hit.first, true)
      : null;
  }
}
