import { besideSubject, nounAfter, type BesideSubject } from '../people/beside-subject';
import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { afterDateline } from '../people/subject';
import { isComma, isMark, isStop } from '../text/marks';
import { LINK, PREPOSITION, STOP, flagsAt } from '../people/words';
import { MARK_TOKEN, NUMERAL, WORD } from '../text/tokens';
import type { Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page } from './frame';
import { skipAdverbs } from './opening';
import type { Quotation } from './quotations';
import { cutSources, nobody, readSource } from './source';

/** A quotation of fewer tokens inside a clause is an odd word, no speech of its own. */
const QUOTED = 3;

/** A subject is sought past no more cues than this. */
const CUES_BACK = 3;
/** A subject is sought no further before its cue, in tokens. */
const WINDOW = 80;
/** A subject between a comma and its cue is no longer than this, in tokens. */
const WHOLE_SUBJECT = 14;

/** Words with no name in them that may be a subject before their cue. */
const PLAIN_SUBJECT = 6;

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
    const whole = this.whole(this.hits[this.hits.length - 1]);
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

  /** A sentence that ends in ", the ministry said" is the ministry's whole, whatever speech it tells of. */
  private whole(hit: Hit | undefined): Frame | null {
    if (!hit?.cue.family.trailing) return null;
    const { tokens, cues, source } = this.page;
    const tail = skipAdverbs(this.page, hit.last, this.to);
    let at = hit.first;
    while (at > this.from && cues.adverbs.before(tokens, at, this.from) !== undefined) at -= cues.adverbs.length;
    const floor = Math.max(this.from, at - WHOLE_SUBJECT);
    let comma = at - 1;
    while (comma > floor && !isComma(tokens, comma)) comma -= 1;
    if (comma <= this.from + 2 || !isComma(tokens, comma) || quotationBefore(this.page, comma) || quotationBefore(this.page, comma + 1)) return null;
    const noun = comma + 1 < at ? this.lateSubject(comma + 1, at) : nounAfter(source, hit.last, this.to);
    if (!noun || (comma + 1 === at && noun.kind === 'pronoun')) return null;
    const end = comma + 1 < at ? tail : noun.last;
    const ended = end >= this.to || tokens.kind[end] === MARK_TOKEN || (flagsAt(source.grammar, tokens, end) & PREPOSITION) !== 0;
    if (!ended || quotationAt(this.page, end) || quotationAt(this.page, end + 1) || isMark(tokens, end, ':')) return null;
    const [opening] = this.hits;
    const other = this.hits.length > 1 && this.hits[this.hits.length - 2].first > comma;
    if (other || (opening.cue.form === 'source' && opening.first === this.from) || nounAt(source, this.from, comma)?.last === comma) return null;
    return frameOf(this.page, 'cue.trailing', hit, this.from, { first: afterDateline(source, this.from, comma), last: comma }, noun);
  }

  /** The subject that fills the words between a comma and its cue; some few plain words are somebody unnamed. */
  private lateSubject(from: number, to: number): Noun | null {
    const { tokens, source } = this.page;
    const noun = nounAfter(source, from, to);
    if (noun?.last === to) return noun;
    if (to - from > PLAIN_SUBJECT) return null;
    for (let k = from; k < to; k += 1) if (tokens.kind[k] !== WORD || (flagsAt(source.grammar, tokens, k) & PREPOSITION && !(flagsAt(source.grammar, tokens, k) & LINK))) return null;
    return noun?.kind === 'organization' ? noun : nobody(from);
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
    const made = (chained ? null : this.quotedBefore(hit, subject)) ?? this.after(hit, subject) ?? this.trailing(hit, subject);
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
    if (last && last.content.last > hit.first) return and ? { noun: null, start: comma ? start - 1 : start, last: hit.last } : null;
    if (and && this.frames.length) return { noun: null, start, last: hit.last };
    return besideSubject(source, this.clauseStart(Math.max(this.floor, this.reach, at - WINDOW), at), at, hit.last, this.to);
  }

  /** A participle speaks for its sentence's subject, or goes on with the statement before it. */
  private chained(hit: Hit, start: number, last: Frame | undefined): BesideSubject | null {
    if (last) return { noun: null, start, last: hit.last };
    if (start === hit.first) return null;
    return { noun: nounAfter(this.page.source, this.from, start) ?? nobody(this.from), start, last: hit.last };
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
    if (!begins) return frameOf(this.page, 'cue.trailing', hit, this.floor, { first: this.floor, last: quotation.close }, subject.noun);
    return frameOf(this.page, 'quote.before', hit, quotation.open, { first: quotation.open + 1, last: quotation.close }, subject.noun, true);
  }

  private hasWords(from: number, to: number): boolean {
    for (let k = Math.max(from, to - WINDOW); k < to; k += 1) if (this.page.tokens.kind[k] === WORD) return true;
    return false;
  }

  private after(hit: Hit, subject: BesideSubject): Frame | null {
    const { tokens, cues } = this.page;
    const { family } = hit.cue;
    let at = skipAdverbs(this.page, Math.max(hit.last, subject.last), this.to);
    if (family.addressed) at = this.skipAddressee(at);
    if (family.that && cues.that.at(tokens, at, this.to) !== undefined) return this.clause('cue.that', hit, subject, at + cues.that.length);
    const mark = isComma(tokens, at) || isMark(tokens, at, this.page.openers) ? at + 1 : at;
    const quotation = quotationAt(this.page, mark);
    if (quotation && quotation.close - quotation.open > QUOTED) return this.quoted(hit, subject, quotation);
    if (mark > at && isMark(tokens, at, this.page.openers)) return this.clause('cue.colon', hit, subject, mark);
    if (hit.cue.asks) return this.clause('cue.bare', hit, subject, hit.last);
    if (hit.cue.objects) return this.clause('cue.object', hit, subject, hit.last);
    return family.bare && this.opensClause(at, subject) && (!family.finite || this.hasFinite(at)) ? this.clause('cue.bare', hit, subject, at) : null;
  }

  /** A quotation after the cue: speech of its own where it runs to the end of a sentence, else a quoted part of a clause. */
  private quoted(hit: Hit, subject: BesideSubject, quotation: Quotation): Frame {
    const { tokens } = this.page;
    const ended = isStop(tokens, quotation.close - 1) || isStop(tokens, quotation.close + 1) || quotation.close + 1 >= this.to || isComma(tokens, quotation.close - 1) || isComma(tokens, quotation.close + 1) || this.page.cues.and.has(tokens.word[quotation.close + 1]);
    if (!ended) return this.clause('cue.bare', hit, subject, quotation.open);
    return frameOf(this.page, 'cue.quote', hit, subject.start, { first: quotation.open + 1, last: quotation.close }, subject.noun, true);
  }

  private clause(rule: 'cue.that' | 'cue.bare' | 'cue.colon' | 'cue.object', hit: Hit, subject: BesideSubject, first: number): Frame {
    const { tokens } = this.page;
    let at = first;
    if (isComma(tokens, at)) at = this.skipAside(at);
    return frameOf(this.page, rule, hit, subject.start, { first: at, last: this.to }, subject.noun, rule === 'cue.colon');
  }

  /** "that, according to the investigation, …": the aside is the reporter's. */
  private skipAside(comma: number): number {
    const { tokens, cues } = this.page;
    const source = cues.cues.at(tokens, comma + 1, this.to)?.form === 'source';
    for (let k = comma + 1; source && k < this.to && k < comma + 12; k += 1) if (isComma(tokens, k)) return k + 1;
    return comma + 1;
  }

  private skipAddressee(at: number): number {
    const noun = nounAfter(this.page.source, at, this.to);
    let k = noun ? noun.last : at;
    if (!noun) while (k < this.to && this.page.tokens.kind[k] === WORD && !(flagsAt(this.page.source.grammar, this.page.tokens, k) & STOP) && k < at + 3) k += 1;
    return skipAdverbs(this.page, k, this.to);
  }

  /** With no "that" between, a clause begins with a word that is no preposition, and does not end at once. */
  private opensClause(at: number, subject: BesideSubject): boolean {
    const { tokens, source } = this.page;
    if (at + 2 >= this.to || tokens.kind[at] === MARK_TOKEN || subject.last > at) return tokens.kind[at] === MARK_TOKEN && isMark(tokens, at, '$£€¥"“') && at + 2 < this.to;
    const flags = flagsAt(source.grammar, tokens, at);
    const amount = tokens.kind[at + 1] === NUMERAL || tokens.kind[at + 2] === NUMERAL;
    return (amount || !(flags & PREPOSITION)) && !this.page.cues.and.has(tokens.word[at]);
  }

  private hasFinite(from: number): boolean {
    for (let k = from; k < this.to && k < from + WINDOW; k += 1) if (this.page.cues.finite.has(this.page.tokens.word[k])) return true;
    return false;
  }

  /** "Sales fell, he said": the clause stands before the cue, parted by a comma. */
  private trailing(hit: Hit, subject: BesideSubject): Frame | null {
    const { tokens } = this.page;
    const { start } = subject;
    if (!hit.cue.family.trailing || start - 1 <= this.floor || !isComma(tokens, start - 1) || start - this.floor < 3) return null;
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
