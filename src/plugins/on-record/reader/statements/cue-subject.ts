import { besideSubject, nounAfter, plainSubject, type BesideSubject } from '../people/beside-subject';
import { skipHead } from '../people/dateline';
import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { PREPOSITION, STOP, flagsAt } from '../people/words';
import { isComma, isMark } from '../text/marks';
import { WORD } from '../text/tokens';
import { isRelative, nounBefore } from './antecedent';
import { commaAfter } from './boundary';
import type { Hit } from './cues';
import type { Frame, Page } from './frame';
import { openingAfter } from './opening';
import { nobody } from './source';

/** A subject is sought no further before its cue, in tokens. */
const WINDOW = 80;
/** A subject inside words that run on is no longer than this, in tokens. */
const INNER = 12;
/** Whom a "who" stands for is named no further before it, in tokens. */
const ANTECEDENT = 30;

/** Where a cue stands: its sentence, its clause, and what was said before it. */
export interface CuePlace {
  page: Page;
  from: number;
  to: number;
  /** Where words that no frame has taken begin. */
  floor: number;
  /** Where the search for a subject begins at the earliest. */
  reach: number;
  last: Frame | undefined;
  /** Whether no other cue of the sentence follows. */
  closes: boolean;
}

/** A cue's subject, and where the clause that they open ends at the latest. */
export interface CueSubject extends BesideSubject {
  to: number;
}

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
    if (hit.cue.family.chained) return this.chained(whole);
    if (at > floor && at - 1 > place.from && isRelative(page, at - 1)) return this.relative();
    if (last && last.content.last > hit.first) return and ? this.same(whole) : this.inner(last.content.first);
    return and && last ? this.same(start) : this.own(this.clauseStart(Math.max(floor, place.reach, at - WINDOW), at));
  }

  /** The subject that the clause itself names. */
  private own(from: number): CueSubject | null {
    const { hit, at } = this;
    const { page, to } = this.place;
    const { addressed, doubtful, quoted, trailing } = hit.cue.family;
    const before = addressed || (quoted && !trailing);
    const subject = besideSubject(page.source, from, at, hit.last, before ? hit.last : to);
    if (!subject) return this.plain(from);
    const { noun } = subject;
    if (noun && noun.first < hit.first && (doubtful || quoted) && !this.isBeside(noun, doubtful === true))
      return quoted ? this.apart(noun, from) : null;
    if (!quoted && this.isUnasserted(subject.start, from)) return null;
    return { ...subject, to: this.clauseEnd(subject) };
  }

  /** Plain words before the cue, where it or what follows shows that somebody speaks. */
  private plain(from: number): CueSubject | null {
    const { doubtful, quoted, addressed, trailing } = this.hit.cue.family;
    if (doubtful) return this.opensSpeech() ? this.unnamed(from) : null;
    if (quoted) return trailing || this.hasObject() ? this.unnamed(from) : null;
    return this.unnamed(from) ?? (addressed || this.opensContent() ? this.parted(from) : null);
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
    return start > from && page.cues.unasserted.has(page.tokens.word[start - 1]) && !this.opensQuotation();
  }

  /** Plain words with no verb among them, which fill the place of a subject. */
  private unnamed(from: number): CueSubject | null {
    const { page, to } = this.place;
    const { tokens, cues } = page;
    const start = plainSubject(page.source, from, this.at);
    if (start < 0 || flagsAt(page.source.grammar, tokens, this.at - 1) & STOP) return null;
    for (let k = start; k < this.at; k += 1) if (cues.finite.has(tokens.word[k])) return null;
    const noun = { ...nobody(start), last: this.at };
    return { noun, start, last: this.hit.last, to };
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

  /** A participle after a comma speaks for its sentence's subject, or goes on with the statement before it. */
  private chained(start: number): CueSubject | null {
    const { place, hit } = this;
    const opens = this.opensContent() || hit.cue.family.quoted === true;
    if (start === hit.first && !opens) return null;
    if (place.last) return this.same(start);
    if (!(place.closes || opens || hit.cue.family.finite)) return null;
    const noun = nounAfter(place.page.source, place.from, start) ?? nobody(place.from);
    return { noun, start, last: hit.last, to: place.to };
  }

  /** "Ann Berg, who said …": the noun before speaks, up to the comma that ends its clause. */
  private relative(): CueSubject | null {
    const { page, from, to, last } = this.place;
    const who = this.at - 1;
    if (last && last.content.last > who && !isComma(page.tokens, who - 1)) return null;
    const noun = nounBefore(page, Math.max(from, who - ANTECEDENT), who) ?? nobody(who);
    const start = isComma(page.tokens, who - 1) ? who - 1 : who;
    return { noun, start, last: this.hit.last, to: commaAfter(page, this.hit.last + 2, to) };
  }

  /** Inside words that run on, another one speaks only after an "and" or a semicolon, or where a quotation follows. */
  private inner(from: number): CueSubject | null {
    const { page, to } = this.place;
    const { tokens, cues } = page;
    for (let k = this.at - 1; k > from && k >= this.at - INNER; k -= 1) {
      const although = cues.subordinators.has(tokens.word[k]) && isComma(tokens, k - 1);
      const and = tokens.kind[k] === WORD && (cues.and.has(tokens.word[k]) || although);
      const mark = isMark(tokens, k, ';–—') || (isComma(tokens, k) && this.opensQuotation());
      if (!and && !mark) continue;
      const noun = nounAt(page.source, k + 1, this.at);
      if (noun?.last !== this.at) continue;
      const start = and && isComma(tokens, k - 1) ? k - 1 : k;
      return { noun, start, last: this.hit.last, to };
    }
    return null;
  }

  /** A quotation follows at once ("The ad claims 'He is the one you can trust'"). */
  private opensSpeech(): boolean {
    const opening = openingAfter(this.place.page, this.hit, this.place.to);
    return opening.kind === 'quote' && opening.at === this.hit.last;
  }

  private opensContent(): boolean {
    return openingAfter(this.place.page, this.hit, this.place.to).kind !== 'none';
  }

  private opensQuotation(): boolean {
    const { kind } = openingAfter(this.place.page, this.hit, this.place.to);
    return kind === 'quote' || kind === 'colon';
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
