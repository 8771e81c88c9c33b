import type { Speakers } from '../people/speakers';
import type { Noun } from '../people/noun';
import { plainNounAt } from '../people/plain-noun';
import { skipHead } from '../people/subject';
import { isDash, isMark, isStop } from '../text/marks';
import { NUMERAL, WORD } from '../text/tokens';
import { boundaryBefore } from './boundary';
import { ChainReader } from './chain';
import { findCues, type Hit } from './cues';
import type { Frame, Page } from './frame';
import { openingAfter } from './opening';

/** A cue-less headline's name is no longer than this, in tokens. */
const HEADLINE_NAME = 12;
/** So many cues of a sentence decide whether it takes the word over. */
const TAKEOVER_REACH = 6;

/** Reads an article paragraph by paragraph: a statement runs to the next cue or to its paragraph's end. */
export class ParagraphReader {
  private readonly frames: Frame[] = [];
  private open: Frame | null = null;
  private sentence = 0;

  constructor(
    private readonly page: Page,
    private readonly speakers: Speakers,
  ) {}

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
    if (this.frames.length === before && !this.open) this.headline(from, to);
  }

  /** A statement goes on in the next paragraph when nothing of it came yet, or when that is an item of a list it opened. */
  private goesOn(open: Frame, from: number): boolean {
    const { tokens } = this.page;
    if (open.content.first >= from) return true;
    const listed = isMark(tokens, from - 1, ':') || open.content.last !== from || this.isItem(from);
    return listed && this.isItem(from);
  }

  private isItem(at: number): boolean {
    const { tokens } = this.page;
    return isDash(tokens, at) || isMark(tokens, at, '*+') || (tokens.kind[at] === NUMERAL && isMark(tokens, at + 1, '-.–)ـ'));
  }

  private read(from: number, to: number): void {
    const hits = this.hitsIn(from, to);
    const start = this.open ? this.takesOver(hits, from, to) : from;
    if (start < 0) {
      if (this.open) this.open.content.last = to;
      return;
    }
    const frames = new ChainReader(this.page, start, to, hits.filter((hit) => hit.first >= start)).run();
    if (!frames.length) this.plain(from, to);
    if (frames.length && this.open) this.open.content.last = Math.max(this.open.content.first, frames[0].start);
    if (frames.length) this.open = this.runningOn(frames[frames.length - 1], to);
    this.frames.push(...frames);
  }

  private hitsIn(from: number, to: number): Hit[] {
    const { tokens, cues, quotations } = this.page;
    const hits: Hit[] = [];
    findCues(tokens, cues, from, to, hits);
    return hits.filter((hit) => quotations.inside[hit.first] < 0);
  }

  private runningOn(frame: Frame, to: number): Frame | null {
    const open = frame.content.last === to && (frame.rule === 'cue.colon' || (this.page.runsOn && frame.rule === 'cue.that'));
    return open ? frame : null;
  }

  /** Where a new speaker's words begin in a sentence that might still belong to the statement before; -1 where it does. */
  private takesOver(hits: Hit[], from: number, to: number): number {
    const opener = hits.slice(0, TAKEOVER_REACH).find((hit) => hit.cue.form === 'verb' && openingAfter(this.page, hit, to).kind !== 'none' && openingAfter(this.page, hit, to).kind !== 'that');
    const head = this.headNoun(from, to);
    if (opener) {
      const boundary = boundaryBefore(this.page, opener.first, from);
      return boundary.chained && !head && hits[0].cue.form !== 'clause' ? boundary.start : from;
    }
    if (!hits.length || !head || hits[0].first < head.last) return this.pointsBack(hits, from) ? from : -1;
    return from;
  }

  private pointsBack(hits: Hit[], from: number): boolean {
    const [hit] = hits;
    return hit?.cue.form === 'source' && hit.first - from < 4 && plainNounAt(this.page.source, hit.last, hit.last + 6)?.kind === 'pronoun';
  }

  /** A pronoun, an office or somebody known at the head of a sentence. */
  private headNoun(from: number, to: number): Noun | null {
    const at = skipHead(this.page.source, from, to);
    const noun = plainNounAt(this.page.source, at, to);
    if (!noun || noun.kind === 'nobody' || noun.kind === 'organization') return null;
    const known = noun.certain || (noun.name !== null && this.speakers.cast.knows(noun.name));
    return known ? noun : null;
  }

  /** A subject that only acts may be whom the next pronoun means. */
  private plain(from: number, to: number): void {
    const noun = this.headNoun(from, to);
    if (noun && noun.kind === 'person') this.frames.push(actor(noun));
  }

  /** «name: words» in a line with no full stop is a headline's way of quoting. */
  private headline(from: number, to: number): void {
    const { tokens } = this.page;
    if (isStop(tokens, to - 1)) return;
    let colon = from;
    while (colon < to && colon < from + HEADLINE_NAME && !isMark(tokens, colon, ':')) colon += 1;
    if (colon === from || colon + 1 >= to || !isMark(tokens, colon, ':')) return;
    const noun = plainNounAt(this.page.source, from, colon);
    if (!noun || noun.last !== colon || (noun.kind !== 'person' && noun.kind !== 'office')) return;
    const sure = noun.certain || (noun.name !== null && (this.speakers.cast.knows(noun.name) || tokens.kind[from] !== WORD));
    if (!sure) return;
    this.frames.push({ rule: 'headline.colon', start: from, cue: { first: colon, last: colon + 1 }, content: { first: colon + 1, last: to }, direct: true, subject: noun, unowned: false });
  }
}

function actor(noun: Noun): Frame {
  return { rule: 'cue.bare', start: noun.first, cue: noun, content: { first: noun.last, last: noun.last }, direct: false, subject: noun, unowned: false };
}
