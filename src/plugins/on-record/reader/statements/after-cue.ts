import type { BesideSubject } from '../people/beside-subject';
import { PREPOSITION, flagsAt } from '../people/words';
import { isComma, isMark, isStop } from '../text/marks';
import { MARK_TOKEN, NUMERAL, placeIn } from '../text/tokens';
import type { Hit } from './cues';
import { frameOf, quotationAt, quotationBefore, type Frame, type Page, type RuleName } from './frame';
import { readFragment } from './fragment';
import { skipHearer } from './hearer';
import { skipAdjuncts, skipAdverbs } from './opening';
import type { Quotation } from './quotations';

/** A quotation of fewer tokens inside a clause is an odd word, no speech of its own. */
export const QUOTED = 3;
/** A finite verb is sought no further into a clause, in tokens. */
const VERB_REACH = 80;
/** The verb of a clause after ", but" is no further, in tokens. */
const CLAUSE = 4;
/** What is asked for begins no further behind its cue, in tokens. */
const ASKED = 30;
/** No more words lead from a cue to a colon, in tokens. */
const LEAD = 7;
/** A clause that begins with an adjunct of its own is longer, in tokens. */
const ADJOINED = 12;
/** An aside between commas is no longer, in tokens. */
const ASIDE = 12;

/** The content that follows a cue with its subject before it: a that-clause, a quotation, or a clause with no mark. */
export function readAfterCue(page: Page, to: number, hit: Hit, subject: BesideSubject): Frame | null {
  return new AfterCue(page, to, hit, subject).read();
}

class AfterCue {
  constructor(
    private readonly page: Page,
    private readonly to: number,
    private readonly hit: Hit,
    private readonly subject: BesideSubject,
  ) {}

  read(): Frame | null {
    const { family, asks, objects } = this.hit.cue;
    const last = Math.max(this.hit.last, this.subject.last);
    if (family.quoted) return this.parted(last) ?? readFragment(this.page, last, this.to, this.hit, this.subject);
    const aim = skipAdverbs(this.page, last, this.to);
    if (this.undertakes(aim)) return this.clause('cue.object', aim);
    const after = skipAdjuncts(this.page, last, this.to);
    const at = this.skipInsertion(family.addressed ? skipHearer(this.page, after, this.to) : after);
    const that = family.that ? this.thatEnd(at) : -1;
    if (that >= 0) return this.clause('cue.that', that);
    const marked = this.marked(at);
    if (marked) return marked;
    if (asks) return this.parted(skipHearer(this.page, after, this.to)) ?? this.asked(last);
    const bare = family.bare ? this.bare(at, aim) : null;
    if (bare) return bare;
    if (objects && this.opensPhrase(aim)) return this.clause('cue.object', aim);
    return family.bare ? readFragment(this.page, last, this.to, this.hit, this.subject, QUOTED) : null;
  }

  /** Where a "that" ends, which a comma may part from its cue; -1 where there is none. */
  private thatEnd(at: number): number {
    const { tokens, cues } = this.page;
    const that = isComma(tokens, at) ? at + 1 : at;
    return cues.that.at(tokens, that, this.to) === undefined ? -1 : that + cues.that.length;
  }

  /** A clause with nothing that marks it; an adjunct of its own may open it. */
  private bare(at: number, aim: number): Frame | null {
    const opened = this.opensClause(at) ? at : this.opensAdjunct(aim) ? aim : -1;
    if (opened < 0 || (this.hit.cue.family.finite && !this.hasFinite(opened))) return null;
    return this.clause('cue.bare', opened);
  }

  private undertakes(at: number): boolean {
    const { tokens, cues } = this.page;
    return this.hit.cue.family.undertakes === true && cues.unsaid.at(tokens, at, this.to) !== undefined;
  }

  /** What is asked opens with a question word; what is asked for, with whom it is asked of. */
  private asked(from: number): Frame | null {
    const { tokens, cues } = this.page;
    const { asks } = this.hit.cue;
    for (let k = from; k < this.to && k < from + ASKED; k += 1) {
      if (quotationAt(this.page, k))
        return cues.unsaid.at(tokens, k + 1, this.to) === undefined ? null : this.clause('cue.bare', this.hit.last);
      if (asks?.at(tokens, k, this.to) === undefined) continue;
      if (cues.unsaid.at(tokens, k, this.to) !== undefined) return this.clause('cue.bare', this.hit.last);
      const preposition = (flagsAt(this.page.source.grammar, tokens, k) & PREPOSITION) !== 0;
      return this.clause('cue.bare', preposition ? k + 1 : k);
    }
    return null;
  }

  /** "said, without evidence, that": what stands between the commas is the reporter's. */
  private skipInsertion(at: number): number {
    const { tokens, cues } = this.page;
    if (!isComma(tokens, at) || quotationAt(this.page, at + 1)) return at;
    for (let k = at + 1; k < this.to && k < at + ASIDE; k += 1) {
      if (quotationAt(this.page, k)) return at;
      if (isMark(tokens, k, this.page.openers) && quotationAt(this.page, k + 1)) return k;
      if (isComma(tokens, k) && (cues.that.at(tokens, k + 1, this.to) !== undefined || quotationAt(this.page, k + 1)))
        return k + 1;
    }
    return at;
  }

  /** A quotation that a comma or a colon parts from the words before it. */
  private parted(at: number): Frame | null {
    const { tokens, openers } = this.page;
    const quotation = isComma(tokens, at) || isMark(tokens, at, openers) ? quotationAt(this.page, at + 1) : null;
    return quotation && this.isSpoken(quotation, true) ? this.quoted(quotation) : null;
  }

  /** A quotation or colon after the cue. */
  private marked(at: number): Frame | null {
    const { tokens } = this.page;
    const colon = isMark(tokens, at, this.page.openers);
    const mark = colon || isComma(tokens, at) ? at + 1 : at;
    const quotation = quotationAt(this.page, mark) ?? this.announced(at);
    if (quotation && this.isSpoken(quotation, mark > at)) return this.quoted(quotation);
    return colon ? this.clause('cue.colon', mark) : null;
  }

  /** Long enough to be no odd word, or parted from its cue by a mark and ended by one of its own ("asked, 'Why?'"). */
  private isSpoken({ open, close }: Quotation, parted: boolean): boolean {
    return close - open > QUOTED || (parted && open + 1 < close && isMark(this.page.tokens, close - 1, ',.!?'));
  }

  /** "put it this way: '…'": a few words lead to the colon. */
  private announced(from: number): Quotation | null {
    const { tokens, openers } = this.page;
    for (let k = from; k < this.to && k < from + LEAD; k += 1) {
      if (isMark(tokens, k, openers)) return quotationAt(this.page, k + 1);
      if (tokens.kind[k] === MARK_TOKEN && !isComma(tokens, k)) return null;
    }
    return null;
  }

  /** Speech of its own where it runs to the end of a sentence, else a quoted part of a clause. */
  private quoted(quotation: Quotation): Frame {
    const { page, hit, subject } = this;
    if (!this.endsSentence(quotation.close)) return this.clause('cue.bare', quotation.open);
    return frameOf(
      page,
      'cue.quote',
      hit,
      subject.start,
      { first: quotation.open + 1, last: quotation.close },
      subject.noun,
      true,
    );
  }

  private endsSentence(close: number): boolean {
    const { tokens, cues } = this.page;
    const ends = (at: number): boolean => isStop(tokens, at) || isComma(tokens, at);
    return close + 1 >= this.to || ends(close - 1) || ends(close + 1) || cues.and.has(tokens.word[close + 1]);
  }

  private clause(rule: RuleName, first: number): Frame {
    const { page, hit, subject } = this;
    const at = isComma(page.tokens, first) ? this.skipAside(first) : first;
    const last = rule === 'cue.object' ? this.phraseEnd(at) : this.to;
    return frameOf(page, rule, hit, subject.start, { first: at, last }, subject.noun, rule === 'cue.colon');
  }

  /** A noun phrase ends where a clause follows it (", but that was rejected"). */
  private phraseEnd(from: number): number {
    const { tokens, cues } = this.page;
    for (let k = from; k + 2 < this.to && k < from + VERB_REACH; k += 1)
      if (isComma(tokens, k) && cues.and.has(tokens.word[k + 1]) && this.hasFinite(k + 2, CLAUSE)) return k;
    return this.to;
  }

  /** "that, according to the investigation, …": the aside is the reporter's. */
  private skipAside(comma: number): number {
    const { tokens, cues } = this.page;
    const source = cues.cues.at(tokens, comma + 1, this.to)?.form === 'source';
    for (let k = comma + 1; source && k < this.to && k < comma + ASIDE; k += 1) if (isComma(tokens, k)) return k + 1;
    return comma + 1;
  }

  /** "said so", "said little about it": nothing is told. */
  private isVoid(at: number): boolean {
    const { tokens, source, cues } = this.page;
    if (!cues.voids.has(tokens.word[at])) return false;
    const ends = at + 1 >= this.to || tokens.kind[at + 1] === MARK_TOKEN;
    return ends || (flagsAt(source.grammar, tokens, at + 1) & PREPOSITION) !== 0;
  }

  private opensPhrase(at: number): boolean {
    const { tokens, source } = this.page;
    return at < this.to && tokens.kind[at] !== MARK_TOKEN && !(flagsAt(source.grammar, tokens, at) & PREPOSITION);
  }

  /** With no "that" between, a clause begins with a word that is no preposition, and does not end at once. */
  private opensClause(at: number): boolean {
    const { tokens, source, cues } = this.page;
    if (at + 2 >= this.to) return false;
    if (tokens.kind[at] === MARK_TOKEN) return isMark(tokens, at, '$£€¥"“');
    if (this.subject.last > at || cues.and.has(tokens.word[at]) || this.isVoid(at)) return false;
    const numeral = tokens.kind[at + 1] === NUMERAL || tokens.kind[at + 2] === NUMERAL;
    return (
      numeral ||
      cues.amounts.at(tokens, at, this.to) !== undefined ||
      !(flagsAt(source.grammar, tokens, at) & PREPOSITION)
    );
  }

  /** "He said in the year 2009 Tarn imported …": at the head of its sentence, a cue whose clause begins with an adjunct of its own. */
  private opensAdjunct(at: number): boolean {
    const { tokens, source, cues } = this.page;
    const { start, noun } = this.subject;
    if (!noun || tokens.sentences[placeIn(tokens.sentences, start)] !== start) return false;
    if (noun.kind !== 'pronoun' && (!this.hit.cue.family.hearers || quotationBefore(this.page, start))) return false;
    if (cues.amounts.at(tokens, at, this.to) !== undefined || cues.unsaid.at(tokens, at, this.to) !== undefined)
      return false;
    const adjunct = at === this.hit.last && (flagsAt(source.grammar, tokens, at) & PREPOSITION) !== 0;
    return adjunct && this.to - at > ADJOINED;
  }

  private hasFinite(from: number, reach = VERB_REACH): boolean {
    const { tokens, cues } = this.page;
    for (let k = from; k < this.to && k < from + reach; k += 1) if (cues.finite.has(tokens.word[k])) return true;
    return false;
  }
}
