import type { Noun, Stretch } from '../people/noun';
import { nounAt } from '../people/nouns';
import { subjectIn } from '../people/subject';
import { headActor, leadSubject, leadsTo } from '../people/verb-subject';
import { isComma, isDash, isMark } from '../text/marks';
import type { Hit } from './cues';
import { frameOf, quotationAt, type Frame } from './frame';
import { isSpeech } from './opening';
import type { Quotation } from './quotations';
import { SentenceReader } from './sentence-reader';
import { cutSources, nobody, readSource } from './source';
import { REACH, openedAfter, type Opened } from './verb-opening';

/** The subject of a verb in the middle of its sentence begins within so many tokens. */
const SUBJECT = 14;

/** A dateline is no longer, in tokens. */
const DATELINE = 8;

/** Reads one sentence of a language whose verb comes first: verb, subject and adjuncts, then a colon, a "that" or a quotation. */
export class VerbFirstReader extends SentenceReader {
  /** Who has spoken in this sentence, with no words of his given. */
  private noted: Noun | null = null;

  override run(): Frame[] {
    super.run();
    cutSources(this.page, this.frames, this.hits);
    return this.frames;
  }

  protected read(hit: Hit, i: number): void {
    if (hit.cue.form === 'source') this.source(hit);
    else this.verb(hit, i);
  }

  private source(hit: Hit): void {
    const frame = this.frames.length ? null : readSource(this.page, this.from, this.to, hit, this.hits.length === 1);
    if (!frame) return;
    this.frames.push(frame);
    this.floor = frame.rule === 'source.before' ? frame.content.first : this.to;
  }

  private verb(hit: Hit, i: number): void {
    const before = this.boundary(hit);
    if (before < 0) return;
    const next = this.nextVerb(i);
    const opened = openedAfter(this.page, hit, Math.min(this.to, next ? next.first : this.to, hit.last + REACH));
    if (!opened) return this.note(hit, next);
    const subject = hit.cue.family.chained ? this.chainedSubject(hit, i) : this.subject(hit, opened.subject);
    const { last } = this;
    if (last && last.content.last > before) last.content.last = Math.max(before, last.content.first);
    this.push(hit, before, opened, subject);
  }

  private nextVerb(i: number): Hit | undefined {
    let k = i + 1;
    while (k < this.hits.length && this.hits[k].cue.form === 'source') k += 1;
    return this.hits[k];
  }

  /** A verb of saying with nothing said names who speaks in the rest of its sentence. */
  private note(hit: Hit, next: Hit | undefined): void {
    const noun = hit.cue.family.chained ? null : subjectIn(this.page.source, hit.last, next?.first ?? this.to, true);
    if (noun?.certain) this.noted = noun;
  }

  private push(hit: Hit, start: number, { kind, first }: Opened, subject: Noun | null): void {
    const quotation = quotationAt(this.page, first);
    if (quotation && (kind === 'quote' || (kind !== 'that' && isSpeech(this.page, quotation)))) {
      this.frames.push(frameOf(this.page, 'cue.quote', hit, start, this.wordsOf(hit, quotation), subject, true));
      this.floor = quotation.endless ? first + 1 : quotation.close + 1;
      return;
    }
    const rule = kind === 'colon' ? 'cue.colon' : kind === 'object' ? 'cue.object' : 'cue.that';
    const content = { first, last: this.quotedEnd(hit, first) };
    this.frames.push(
      frameOf(this.page, rule, hit, start, content, subject, kind === 'colon' || content.last < this.to),
    );
    this.floor = first;
  }

  /** Quoted words without the "that" or the preposition of their verb, which some papers put inside the marks («شدد "على أهمية …"»). */
  private wordsOf({ cue }: Hit, { open, close }: Quotation): Stretch {
    const { tokens, cues } = this.page;
    let first = open + 1;
    if (cues.that.at(tokens, first, close) !== undefined) first += cues.that.length;
    else if (cue.objects?.at(tokens, first, close) !== undefined)
      first += cue.objects.length > 1 ? cue.objects.length - 1 : 1;
    return { first, last: close };
  }

  /** Where content ends whose quotation mark stands before its "that" («أوضح "أن …"»). */
  private quotedEnd(hit: Hit, first: number): number {
    const { inside, list } = this.page.quotations;
    const q = first < this.to ? inside[first] : -1;
    const quoted = q >= 0 && list[q].open >= hit.last && list[q].open < first && list[q].close > first;
    return quoted && isSpeech(this.page, list[q]) ? Math.min(list[q].close, this.to) : this.to;
  }

  /** Where the words before a cue end; -1 inside a clause, where the cue tells of somebody else's speech. */
  private boundary(hit: Hit): number {
    const { tokens, cues } = this.page;
    const free = this.skipBack(hit.first);
    const and = free > this.floor && cues.and.has(tokens.word[free - 1]);
    const at = and ? free - 1 : free;
    const comma =
      at > this.from && (isComma(tokens, at - 1) || isMark(tokens, at - 1, '؛;.-–—') || this.endsHead(at, hit.first));
    const start = comma ? at - 1 : at;
    if (hit.cue.family.chained && this.isByline(at)) return -1;
    if (and || hit.cue.family.chained) return start;
    if (comma || this.endsQuote(at)) return this.mayPause(hit) ? start : -1;
    return this.mayBegin(at, hit.first) ? start : -1;
  }

  /** «سبق - متابعة: …»: a noun after the dash of a dateline. */
  private isByline(at: number): boolean {
    return at - this.from <= DATELINE && isDash(this.page.tokens, at - 1) && !this.frames.length;
  }

  /** «مرآة الخليج: قال …»: a colon after a dateline that no list knows. */
  private endsHead(at: number, cue: number): boolean {
    return (
      at - this.from <= DATELINE && isMark(this.page.tokens, at - 1, ':') && !this.frames.length && this.isFirst(cue)
    );
  }

  /** With no mark before it, a verb goes on after its adverbs, or stands behind an adjunct or its subject. */
  private mayBegin(at: number, cue: number): boolean {
    if (this.frames.length) return at < cue;
    return at <= this.from + 1 || (this.isFirst(cue) && leadsTo(this.page.source, this.from, cue));
  }

  /** After a pause with no "and", a verb goes on with what was said, or somebody stands before or after it. */
  private mayPause({ first, last }: Hit): boolean {
    const { source } = this.page;
    if (this.frames.length || !this.isFirst(first) || leadsTo(source, this.from, first, REACH)) return true;
    return subjectIn(source, last, Math.min(this.to, last + SUBJECT), true) !== null;
  }

  /** The words before a verb end in a bracket, or in what was quoted last. */
  private endsQuote(at: number): boolean {
    const { tokens } = this.page;
    if (at <= this.from || this.frames.length === 0) return isMark(tokens, at - 1, '»"”)');
    const last = this.frames[this.frames.length - 1];
    return last.direct && at >= last.content.last && isMark(tokens, at - 1, '»"”');
  }

  private isFirst(cue: number): boolean {
    const [hit] = this.hits;
    return hit.first === cue || hit.cue.form === 'source';
  }

  /** Back over the adverbs before a cue. */
  private skipBack(cue: number): number {
    const { tokens, cues } = this.page;
    let at = cue;
    while (at > this.floor && at > cue - REACH && cues.adverbs.before(tokens, at, this.floor) !== undefined)
      at -= cues.adverbs.length;
    return at;
  }

  /** A participle speaks for the verb before it or, after no statement, for the subject of its sentence. */
  private chainedSubject(hit: Hit, i: number): Noun | null {
    const { source } = this.page;
    if (this.frames.length) return null;
    const verb = i > 0 && this.hits[i - 1].cue.form === 'verb' ? this.hits[i - 1] : null;
    if (verb)
      return this.passedOn(verb, hit.first) ?? subjectIn(source, verb.last, hit.first, true) ?? this.before(verb.first);
    return leadSubject(source, this.from, hit.first);
  }

  /** «نقلت الوكالة عن الوزير قوله»: the speaker is named after the preposition. */
  private passedOn({ last, cue }: Hit, to: number): Noun | null {
    const { tokens, source } = this.page;
    const prepositions = cue.family.passes ?? [];
    for (let k = last; k < to && prepositions.length; k += 1)
      if (prepositions.includes(tokens.text.slice(tokens.start[k], tokens.end[k]))) return nounAt(source, k + 1, to);
    return null;
  }

  private subject(hit: Hit, to: number): Noun | null {
    if (hit.cue.family.passes) return this.passedOn(hit, to) ?? nobody(hit.last);
    const { source } = this.page;
    const after = subjectIn(source, hit.last, to, true);
    if (after || this.frames.length) return after;
    const named = this.noted ?? this.before(hit.first) ?? leadSubject(source, this.from, hit.first);
    return named ?? headActor(source, this.from, hit.first) ?? this.several(hit);
  }

  /** «أضافوا» with no subject: several, whom nobody names. */
  private several({ first, last }: Hit): Noun | null {
    const { tokens, cues } = this.page;
    const word = tokens.text.slice(tokens.start[last - 1], tokens.end[last - 1]);
    return cues.plurals.some((ending) => word.endsWith(ending)) ? nobody(first) : null;
  }

  /** A subject before its verb, which the words themselves or the article show to be one. */
  private before(cue: number): Noun | null {
    if (cue <= this.from + 1) return null;
    const { source } = this.page;
    const noun = subjectIn(source, this.from, cue, true);
    return noun && (noun.certain || (noun.name !== null && source.knows(noun.name))) ? noun : null;
  }
}
