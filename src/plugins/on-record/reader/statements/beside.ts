import { afterDateline } from '../people/dateline';
import { AND, PREPOSITION, flagsAt } from '../people/words';
import { isComma, isMark } from '../text/marks';
import { WORD, placeIn } from '../text/tokens';
import { QUOTED, readAfterCue } from './after-cue';
import type { CueSubject } from './cue-place';
import { cueSubject } from './cue-subject';
import type { Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page } from './frame';
import { skipHearer } from './hearer';
import { isOutlet } from './outlet';
import { readLateCue } from './late-cue';
import { openingAfter, skipAdjuncts, skipAdverbs } from './opening';
import type { Quotation } from './quotations';
import { SAYS, isWholeClause, restAfterCue, restAfterSource } from './rest';
import { SentenceReader } from './sentence-reader';
import { cutSources, readSource } from './source';

/** A subject is sought past no more cues than this. */
const CUES_BACK = 3;
/** Words before a quotation are sought no further back, in tokens. */
const WINDOW = 80;
/** Reads one sentence of a language whose subject stands beside the cue, before or after it, and whose content may stand on either side. */
export class BesideReader extends SentenceReader {
  /** Where the search for a subject begins at the earliest. */
  private reach = 0;

  override run(): Frame[] {
    const whole = readLateCue(this.page, this.from, this.to, this.hits);
    if (whole) return this.passedOn(whole) ?? [whole];
    super.run();
    cutSources(this.page, this.frames, this.hits);
    return this.frames;
  }

  /** What a paper or an agency at a sentence's end hands on from somebody else is theirs. */
  private passedOn(whole: Frame): Frame[] | null {
    if (this.hits.length < 2 || !isOutlet(this.page, whole.subject)) return null;
    const inner = new BesideReader(this.page, whole.content.first, whole.content.last, this.hits.slice(0, -1)).run();
    return inner.length && inner.every(({ subject }) => subject) ? inner : null;
  }

  protected read(hit: Hit, i: number): void {
    this.reach = i < CUES_BACK ? this.from : this.hits[i - CUES_BACK].last;
    if (hit.cue.form === 'source') this.source(hit);
    else if (!(hit.cue.family.quoted && this.hits[i + 1]?.cue.family.relayed)) this.verb(hit, this.closes(i));
  }

  private source(hit: Hit): void {
    if (this.frames.length) return;
    const frame = readSource(this.page, this.from, this.to, hit, this.hits.length === 1);
    if (!frame || this.hits.some((other) => other !== hit && other.first > hit.first)) return;
    this.frames.push(frame);
    this.floor = this.to;
    const rest = frame.rule === 'source.after' ? restAfterSource(this.page, this.to, frame) : null;
    if (rest) this.frames.push(rest);
  }

  /** No other cue follows, or only one that goes on with an "and" or as a participle. */
  private closes(i: number): boolean {
    const next = this.hits[i + 1];
    if (!next || next.cue.family.chained) return true;
    return this.page.cues.and.has(this.page.tokens.word[next.first - 1]);
  }

  private verb(hit: Hit, closes: boolean): void {
    const { page, from, to, floor, reach, last } = this;
    const subject = cueSubject({ page, from, to, floor, reach, last, closes }, hit);
    if (!subject) return;
    const chained = last !== undefined && last.content.last > hit.first;
    const made =
      (chained ? null : (this.quotedBefore(hit, subject) ?? this.inserted(hit, subject))) ??
      readAfterCue(page, subject.to, hit, subject) ??
      (hit.cue.family.quoted ? null : this.trailing(hit, subject)) ??
      this.quotedSentence(hit, subject);
    if (!made) return;
    if (last && last.content.last > made.start) last.content.last = Math.max(made.start, last.content.first);
    this.frames.push(made);
    this.floor = Math.max(hit.last, made.content.last < to ? made.content.last : made.content.first);
    this.goOn(hit, made, subject);
  }

  /** A quotation right before the subject or the inverted verb. */
  private quotedBefore(hit: Hit, subject: CueSubject): Frame | null {
    const at = isComma(this.page.tokens, subject.start - 1) ? subject.start - 1 : subject.start;
    const quotation = quotationBefore(this.page, at);
    if (!quotation || quotation.close <= this.floor || !this.isSpoken(quotation)) return null;
    const introduced = isMark(this.page.tokens, quotation.open - 1, this.page.openers);
    const begins = introduced || quotation.open <= this.floor || !this.hasWords(this.floor, quotation.open);
    if (begins) return this.quoted(hit, subject, quotation);
    if (openingAfter(this.page, hit, this.to).kind === 'that') return null;
    const words = { first: this.floor, last: quotation.close };
    return frameOf(this.page, 'cue.trailing', hit, this.floor, words, subject.noun);
  }

  /** Long enough to be no odd word, or parted from its cue by a mark of its own ("'Never,' he said"). */
  private isSpoken({ open, close }: Quotation): boolean {
    const { tokens } = this.page;
    return close - open > QUOTED || (open <= this.floor && isMark(tokens, close - 1, ',.!?'));
  }

  /** A quotation that is a sentence of its own, told by the next, which says nothing else ("'Why?' Berg asked."). */
  private quotedSentence(hit: Hit, subject: CueSubject): Frame | null {
    const alone = subject.start === this.from && !this.frames.length && hit.cue.family.trailing;
    if (!alone || !this.isClosed(hit, subject)) return null;
    const { paragraphs } = this.page.tokens;
    const quotation = quotationBefore(this.page, this.from);
    return quotation && quotation.open >= paragraphs[placeIn(paragraphs, this.from)]
      ? this.quoted(hit, subject, quotation)
      : null;
  }

  private quoted(hit: Hit, { noun }: CueSubject, { open, close }: Quotation): Frame {
    return frameOf(this.page, 'quote.before', hit, open, { first: open + 1, last: close }, noun, true);
  }

  private hasWords(from: number, to: number): boolean {
    for (let k = Math.max(from, to - WINDOW); k < to; k += 1) if (this.page.tokens.kind[k] === WORD) return true;
    return false;
  }

  /** "The bridge, he said, 'is not for sale'": a quotation that goes on with a small letter goes on with the words before the cue. */
  private inserted(hit: Hit, subject: CueSubject): Frame | null {
    const { page, to, floor } = this;
    const comma = skipAdjuncts(page, this.after(hit, subject), to);
    const quotation = isComma(page.tokens, comma) ? quotationAt(page, comma + 1) : null;
    const goesOn = quotation !== null && quotation.close - quotation.open > QUOTED && isSmall(page, quotation.open + 1);
    if (!goesOn || subject.start - floor < SAYS || page.cues.subordinators.has(page.tokens.word[floor])) return null;
    return this.trailing(hit, subject);
  }

  /** "Sales fell, he said": the clause stands before the cue, parted by a comma. */
  private trailing(hit: Hit, subject: CueSubject): Frame | null {
    const { page, floor, from } = this;
    const { start } = subject;
    const quoted = quotationBefore(page, start);
    const parted = isComma(page.tokens, start - 1) || (quoted !== null && isComma(page.tokens, quoted.close - 1));
    if (!hit.cue.family.trailing || start - 1 <= floor || !parted || !this.isClosed(hit, subject)) return null;
    const first = floor === from ? afterDateline(page.source, from, start - 1) : floor;
    return frameOf(page, 'cue.trailing', hit, floor, { first, last: start - 1 }, subject.noun);
  }

  /** Nothing but a hearer and adjuncts follow a cue that stands after its content. */
  private isClosed(hit: Hit, subject: CueSubject): boolean {
    const { tokens, source } = this.page;
    const at = skipAdverbs(this.page, this.after(hit, subject), this.to);
    if (this.page.cues.amounts.at(tokens, at, this.to) !== undefined) return false;
    return (
      at >= this.to || tokens.kind[at] !== WORD || (flagsAt(source.grammar, tokens, at) & (PREPOSITION | AND)) !== 0
    );
  }

  /** Where the words of a cue end, with its subject and hearer. */
  private after({ last, cue }: Hit, subject: CueSubject): number {
    const end = Math.max(last, subject.last);
    return cue.family.addressed || cue.asks ? skipHearer(this.page, end, this.to) : end;
  }

  /** What was said goes on after its cue: as a second statement by the same. */
  private goOn(hit: Hit, made: Frame, subject: CueSubject): void {
    if (made.rule !== 'quote.before' && made.rule !== 'cue.trailing') return;
    const after = this.after(hit, subject);
    const inverted = subject.start === made.cue.first;
    const rest = restAfterCue(this.page, this.to, made, after, inverted);
    const few = made.rule === 'cue.trailing' && made.content.last - made.start < SAYS;
    if (few && (!rest || isWholeClause(this.page, rest.content.first, this.to))) this.frames.pop();
    if (!rest) return;
    this.frames.push(rest);
    this.floor = rest.direct ? rest.content.last + 1 : rest.content.first;
  }
}

/** In a script with capital letters, a word that begins with a small one. */
function isSmall({ tokens, source }: Page, at: number): boolean {
  const sign = tokens.text[tokens.start[at]];
  return source.grammar.cased && tokens.kind[at] === WORD && sign === sign.toLowerCase();
}
