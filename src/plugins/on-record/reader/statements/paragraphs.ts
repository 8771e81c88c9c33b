import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { trimOrganization } from '../people/office-end';
import { skipHead } from '../people/dateline';
import { leadSubject } from '../people/verb-subject';
import { isCapital } from '../people/capital-run';
import { isComma, isDash, isMark, isStop } from '../text/marks';
import { NUMERAL, WORD, placeIn } from '../text/tokens';
import { BesideReader } from './beside';
import { ChainReader } from './chain';
import { readColon } from './colon';
import { findCues, type Hit } from './cues';
import type { Frame, Page } from './frame';
import { VerbFirstReader } from './verb-first';
import { readHeadline } from './headline';
import { isReportVerb, reportOwner } from './report';
import { misspeltCue } from './misspelt';
import { leadIn, quotedOn, runOver, takeBack } from './quoted-on';
import { RUNNING_ON, breaksOff, headNoun, takesOver } from './takeover';
import { readTurn } from './turn';

/** Words of saying in a quotation that nobody closes stand this near the head of their sentence, in tokens. */
const ENDLESS_HEAD = 2;

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
    const turn = readTurn(this.page, from, to);
    if (turn) this.turn(turn);
    while (sentences[this.sentence] < to && this.sentence + 1 < sentences.length) {
      if (!turn) this.read(sentences[this.sentence], sentences[this.sentence + 1]);
      this.sentence += 1;
    }
    const headline = this.open || this.saysSince(before) ? null : readHeadline(this.page, from, to);
    if (headline) this.frames.push(headline);
  }

  /** The whole paragraph is one turn of a transcript. */
  private turn(frame: Frame): void {
    this.open = null;
    if (frame.subject) this.page.cast.meet(frame.subject);
    this.frames.push(frame);
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
    if (this.open && breaksOff(this.page, this.open, from, to, hits)) this.open = null;
    const start = this.open ? takesOver(this.page, hits, from, to, this.open) : from;
    if (start < 0) {
      if (this.open) this.open.content.last = to;
      return;
    }
    const frames = this.sentenceReader(
      start,
      to,
      hits.filter((hit) => hit.first >= start),
    ).run();
    if (frames.length) this.add(frames, to);
    else this.silent(from, to, hits.length > 0);
  }

  /** A sentence with no cue of its own may go on with quoted words. */
  private silent(from: number, to: number, reports: boolean): void {
    const before = this.page.tokens.sentences[Math.max(0, this.sentence - 1)];
    const goesOn = readColon(this.page, from, to) ?? quotedOn(this.page, this.frames, from, before);
    if (goesOn) this.frames.push(goesOn);
    else this.plain(from, to, reports);
  }

  private add(frames: Frame[], to: number): void {
    const [first] = frames;
    takeBack(this.page, this.frames, first);
    leadIn(this.page, this.frames, first);
    this.endBefore(first.start);
    if (this.open) this.open.content.last = Math.max(this.open.content.first, first.start);
    this.open = this.runningOn(frames[frames.length - 1], to);
    runOver(this.page, frames[frames.length - 1], to);
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
        (quotations.inside[hit.first] < 0 || this.headsEndless(hit, from) || this.chainsEndless(hit)) &&
        (!isReportVerb(hit) || this.isReport(from, i, hit)) &&
        !this.isName(hit, from),
    );
  }

  /** In a quotation that nobody closes, words of saying at the head of a later sentence are the reporter's. */
  private headsEndless({ first, cue }: Hit, from: number): boolean {
    const { list, inside } = this.page.quotations;
    const { open, endless } = list[inside[first]];
    return endless === true && open < from && cue.form === 'verb' && first - from < ENDLESS_HEAD;
  }

  /** Where verbs come first, a participle after a comma in such a quotation is the reporter's, too («…، مؤكدا أن»). */
  private chainsEndless({ first, last, cue }: Hit): boolean {
    const { order, tokens, cues, quotations } = this.page;
    if (order !== 'verb-first' || !cue.family.chained || !isComma(tokens, first - 1)) return false;
    const { endless, close } = quotations.list[quotations.inside[first]];
    const that = cues.that.at(tokens, last, close) !== undefined || cues.that.at(tokens, last + 1, close) !== undefined;
    return endless === true && (that || cue.family.actions === true);
  }

  private isReport(from: number, place: number, hit: Hit): boolean {
    return this.page.subjectFirst && place === 0 && reportOwner(this.page, from, hit) !== null;
  }

  /** Where names begin with capital letters, a cue that does so inside its sentence is a part of one ("United States"). */
  private isName({ first }: Hit, from: number): boolean {
    const { tokens, source } = this.page;
    return first > from && tokens.kind[first - 1] === WORD && source.grammar.cased && isCapital(source, first);
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
      frame.content.last === to &&
      (frame.rule === 'cue.colon' || (this.page.runsOn !== 'no' && RUNNING_ON.has(frame.rule)));
    return open ? frame : null;
  }

  /** A subject that only acts may be whom the next pronoun means. */
  private plain(from: number, to: number, reports: boolean): void {
    const noun =
      headNoun(this.page, from, to) ??
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
