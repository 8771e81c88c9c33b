import { besideSubject, plainSubject, type BesideSubject } from '../people/beside-subject';
import { skipHead } from '../people/dateline';
import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { DOCUMENT, PREPOSITION, STOP, flagsAt } from '../people/words';
import { isComma, isMark } from '../text/marks';
import { MARK_TOKEN, WORD } from '../text/tokens';
import { isRelative, nounBefore } from './antecedent';
import { commaAfter } from './boundary';
import { chainedSubject } from './chained-subject';
import { opensContent, opensQuotation, type CuePlace, type CueSubject } from './cue-place';
import type { Hit } from './cues';
import { quotationBefore } from './frame';
import { openingAfter } from './opening';
import { nobody } from './source';

/** A subject is sought no further before its cue, in tokens. */
const WINDOW = 80;
/** A subject inside words that run on is no longer than this, in tokens. */
const INNER = 12;
/** Whom a "who" stands for is named no further before it, in tokens. */
const ANTECEDENT = 30;

/** Who says what a cue beside its subject tells; null where the cue has no subject. */
export function cueSubject(place: CuePlace, hit: Hit): CueSubject | null {
  return new SubjectOfCue(place, hit).find();
}

class SubjectOfCue {
  /** Where the cue's words begin, its adverbs with them. */
  private readonly at: number;
  private readonly and: boolean;
  private readonly start: number;
  private readonly comma: boolean;

  constructor(
    private readonly place: CuePlace,
    private readonly hit: Hit,
  ) {
    const { page, floor } = place;
    const { tokens, cues } = page;
    let at = hit.first;
    while (at > floor && cues.adverbs.before(tokens, at, floor) !== undefined) at -= cues.adverbs.length;
    if (at < hit.first && at > floor && cues.auxiliaries.has(tokens.word[at - 1])) at -= 1;
    this.at = at;
    this.and = at > floor && cues.and.has(tokens.word[at - 1]);
    this.start = this.and ? at - 1 : at;
    this.comma = this.start > floor && (isComma(tokens, this.start - 1) || isMark(tokens, this.start - 1, '"”’'));
  }

  find(): CueSubject | null {
    const { place, hit, at, and, start, comma } = this;
    const { last, floor, page } = place;
    const whole = comma ? start - 1 : start;
    if (hit.cue.family.chained) return chainedSubject(place, hit, whole);
    if (at > floor && at - 1 > place.from && isRelative(page, at - 1)) return this.relative();
    if (last && last.content.last > hit.first) return and ? this.same(whole) : this.inner(last.content.first);
    return and && last ? this.same(start) : this.own(this.clauseStart(Math.max(floor, place.reach, at - WINDOW), at));
  }

  /** The subject that the clause itself names. */
  private own(from: number): CueSubject | null {
    const { doubtful, relayed } = this.hit.cue.family;
    if (this.hit.cue.asks && this.hit.first === this.place.from) return null;
    if (relayed) return this.relayed(from);
    return (doubtful ? this.paper(from) : null) ?? this.named(from);
  }

  private named(from: number): CueSubject | null {
    const { hit, at } = this;
    const { page } = this.place;
    const { addressed, doubtful, quoted, trailing } = hit.cue.family;
    const before = addressed || (quoted && !trailing);
    const subject = besideSubject(page.source, from, at, hit.last, before ? hit.last : this.invertedEnd());
    if (!subject) return this.plain(from) ?? this.dashed(from);
    const { noun } = subject;
    if (noun && noun.first < hit.first && (doubtful || quoted) && !this.isBeside(noun, doubtful === true))
      return quoted ? this.apart(noun, from) : null;
    if (!quoted && this.isUnasserted(subject.start, from)) return null;
    return { ...subject, start: this.fills(from, subject.start) ? from : subject.start, to: this.clauseEnd(subject) };
  }

  /** A subject after its cue ends where a clause about it begins (", said a man who was there"). */
  private invertedEnd(): number {
    const { page, to } = this.place;
    const { tokens, cues } = page;
    for (let k = this.hit.last + 1; k < to && k < this.hit.last + INNER; k += 1)
      if (cues.relatives.has(tokens.word[k]) || cues.subordinators.has(tokens.word[k])) return k;
    return to;
  }

  /** Between a quotation and its cue stand no words but the subject's ("'…,' nuclear experts Ann Berg and Tom Lee wrote"). */
  private fills(from: number, start: number): boolean {
    const { tokens, cues } = this.place.page;
    const quotation = start > from && this.at - from <= INNER ? quotationBefore(this.place.page, from) : null;
    if (!quotation || !this.closesSpeech(from)) return false;
    for (let k = from; k < start; k += 1)
      if (tokens.kind[k] === MARK_TOKEN ? !isMark(tokens, k, "-'’.,") : cues.finite.has(tokens.word[k])) return false;
    return true;
  }

  /** "Ann Berg — a diver from Salem — says": the subject stands before what the dashes part from it. */
  private dashed(clause: number): CueSubject | null {
    const { page, to, floor } = this.place;
    const close = this.at - 1;
    if (clause !== this.at || !isMark(page.tokens, close, '–—')) return null;
    let open = close - 1;
    while (open > floor && open > close - ANTECEDENT && !isMark(page.tokens, open, '–—')) open -= 1;
    const noun = isMark(page.tokens, open, '–—') ? nounBefore(page, floor, open) : null;
    return noun && { noun, start: noun.first, last: this.hit.last, to };
  }

  /** Plain words before the cue, where it or what follows shows that somebody speaks. */
  private plain(from: number): CueSubject | null {
    const { doubtful, quoted, addressed, trailing } = this.hit.cue.family;
    if (doubtful) return this.opensSpeech() || this.closesSpeech(from) ? this.unnamed(from) : null;
    if (quoted) return trailing || this.hasObject() ? this.unnamed(from) : null;
    return this.unnamed(from) ?? (addressed || opensContent(this.place, this.hit) ? this.parted(from) : null);
  }

  /** "Berg in her speech called it 'a disgrace'": a subject with words of its own before the cue. */
  private apart(noun: Noun, from: number): CueSubject | null {
    const plain = this.plain(from);
    return plain && noun.kind === 'person' && noun.first >= plain.start && noun.certain ? { ...plain, noun } : plain;
  }

  /** "called him 'the one'", and no "plan called 'the one'" or "called by". */
  private hasObject(): boolean {
    const { page, to } = this.place;
    const { last } = this.hit;
    if (last >= to || page.tokens.kind[last] !== WORD) return false;
    return this.hit.last - this.hit.first > 1 || !(flagsAt(page.source.grammar, page.tokens, last) & PREPOSITION);
  }

  /** "quoted the mayor as saying": the one named in between speaks, in the words of whoever quotes. */
  private relayed(from: number): CueSubject | null {
    const { page, to } = this.place;
    const { cues } = page.cues;
    for (let k = this.at - 2; k > from && k >= this.at - INNER; k -= 1) {
      if (!cues.at(page.tokens, k, this.at)?.family.quoted) continue;
      const noun = nounAt(page.source, k + cues.length, this.at);
      return noun?.last === this.at ? { noun, start: from, last: this.hit.last, to } : null;
    }
    return null;
  }

  /** "Figures out on Monday show that …": a paper tells, whatever stands between it and its cue. */
  private paper(from: number): CueSubject | null {
    const { page, to } = this.place;
    const { grammar } = page.source;
    if (openingAfter(page, this.hit, to).kind !== 'that') return null;
    for (let k = this.at - 1; k >= from && k > this.at - INNER; k -= 1) {
      if (page.cues.finite.has(page.tokens.word[k]) || isComma(page.tokens, k)) return null;
      if (!(flagsAt(grammar, page.tokens, k) & DOCUMENT)) continue;
      const noun = nounAt(page.source, from, this.at) ?? nobody(from);
      return noun.kind === 'person' ? null : { noun, start: from, last: this.hit.last, to };
    }
    return null;
  }

  /** Whether a subject stands right before its cue, but for what is parted by commas, or what "and" goes on with. */
  private isBeside(noun: Noun, doubtful: boolean): boolean {
    if (noun.last === this.at && !(doubtful && this.isLinked(noun))) return true;
    return this.and || (noun.kind !== 'nobody' && isComma(this.place.page.tokens, this.at - 1));
  }

  /** "voters in four states": a last word that may be the cue may belong to the phrase. */
  private isLinked({ kind, first }: Noun): boolean {
    const { tokens, source } = this.place.page;
    for (let k = first + 1; kind === 'nobody' && k < this.at; k += 1)
      if (flagsAt(source.grammar, tokens, k) & PREPOSITION) return true;
    return false;
  }

  /** "as he said he would": no speech, unless his words are quoted. */
  private isUnasserted(start: number, from: number): boolean {
    const { page } = this.place;
    return (
      start > from && page.cues.unasserted.has(page.tokens.word[start - 1]) && !opensQuotation(this.place, this.hit)
    );
  }

  /** Plain words with no verb among them, which fill the place of a subject. */
  private unnamed(from: number): CueSubject | null {
    const { page, to } = this.place;
    const { tokens, cues } = page;
    const start = plainSubject(page.source, from, this.at);
    const indefinite = page.source.grammar.roles.before(tokens, this.at, from) === 'indefinite';
    if (start < 0 || (!indefinite && flagsAt(page.source.grammar, tokens, this.at - 1) & STOP)) return null;
    for (let k = start; k < this.at; k += 1) if (cues.finite.has(tokens.word[k])) return null;
    const noun = { ...nobody(start), last: this.at };
    return { noun, start: this.fills(from, start) ? from : start, last: this.hit.last, to };
  }

  /** "A ranger, who saw the fire, told AFP that …": somebody unnamed, with a clause of commas before the cue. */
  private parted(from: number): CueSubject | null {
    const { at, hit, place } = this;
    if (at - 1 <= from || !isComma(place.page.tokens, at - 1)) return null;
    return { noun: { ...nobody(from), last: at }, start: from, last: hit.last, to: place.to };
  }

  /** Whoever spoke last goes on. */
  private same(start: number): CueSubject {
    return { noun: null, start, last: this.hit.last, to: this.place.to };
  }

  /** "Ann Berg, who said …": the noun before speaks, up to the comma that ends its clause. */
  private relative(): CueSubject | null {
    const { page, from, to, last } = this.place;
    const who = this.at - 1;
    if (last && last.content.last > who && !isComma(page.tokens, who - 1)) return null;
    const noun = nounBefore(page, Math.max(from, who - ANTECEDENT), who) ?? nobody(who);
    const start = isComma(page.tokens, who - 1) ? who - 1 : who;
    const end = opensQuotation(this.place, this.hit) ? to : commaAfter(page, this.hit.last + 2, to);
    return { noun, start, last: this.hit.last, to: end };
  }

  /** Inside words that run on, another one speaks only after an "and" or a semicolon, or where a quotation follows. */
  private inner(from: number): CueSubject | null {
    const { page, to } = this.place;
    const { tokens, cues } = page;
    for (let k = this.at - 1; k > from && k >= this.at - INNER; k -= 1) {
      const although = cues.subordinators.has(tokens.word[k]) && isComma(tokens, k - 1);
      const and = tokens.kind[k] === WORD && (cues.and.has(tokens.word[k]) || although);
      const mark = isMark(tokens, k, ';–—') || (isComma(tokens, k) && opensQuotation(this.place, this.hit));
      if (!and && !mark) continue;
      const noun = nounAt(page.source, k + 1, this.at);
      if (noun?.last !== this.at) continue;
      const start = and && isComma(tokens, k - 1) ? k - 1 : k;
      return { noun, start, last: this.hit.last, to };
    }
    return null;
  }

  /** A quotation stands right before these words ("'He is the one,' the ad claims"). */
  private closesSpeech(from: number): boolean {
    const quotation = quotationBefore(this.place.page, from);
    return quotation !== null && isMark(this.place.page.tokens, quotation.close - 1, ',?!');
  }

  /** A quotation follows at once ("The ad claims 'He is the one you can trust'"). */
  private opensSpeech(): boolean {
    const opening = openingAfter(this.place.page, this.hit, this.place.to);
    return opening.kind === 'quote' && opening.at === this.hit.last;
  }

  private clauseStart(from: number, to: number): number {
    const { tokens, quotations } = this.place.page;
    let at = from;
    for (let k = from; k < to; k += 1) {
      if (quotations.inside[k] >= 0) {
        k = Math.min(to, quotations.list[quotations.inside[k]].close);
        at = k + 1;
      } else if (isMark(tokens, k, ';:–—')) at = k + 1;
    }
    return Math.min(at, to);
  }

  /** "When the minister said …, the market fell": the clause ends at its comma. */
  private clauseEnd({ start }: BesideSubject): number {
    const { page, from, to } = this.place;
    let head = skipHead(page.source, from, to);
    if (start > from && page.cues.subordinators.has(page.tokens.word[start - 1])) head = Math.min(head, start - 1);
    const opens = page.cues.subordinators.has(page.tokens.word[head]) && commaAfter(page, head, start) === start;
    return opens ? commaAfter(page, this.hit.last + 2, to) : to;
  }
}
