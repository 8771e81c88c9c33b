import { plainNoun, type Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { trimOffice } from '../people/office-end';
import { skipHead } from '../people/dateline';
import { leadSubject } from '../people/verb-subject';
import { isComma, isStop } from '../text/marks';
import { WORD } from '../text/tokens';
import type { Hit } from './cues';
import { frameOf, type Frame, type Page } from './frame';
import { relativeEnd } from './relative-clause';

/** A source's name is parted from its content by a comma within so many tokens. */
const REACH = 30;
/** A source phrase further into its sentence must follow a comma or a conjunction to have its content after it. */
const HEAD = 6;

/** A source phrase («به گفته», "according to") with its name and content, in the sentence `[from, to)`; `alone` when no other cue is in it but sources before. */
export function readSource(page: Page, from: number, to: number, hit: Hit, alone: boolean): Frame | null {
  return new SourceReader(page, from, to, hit, alone).read();
}

class SourceReader {
  constructor(
    private readonly page: Page,
    private readonly from: number,
    private readonly to: number,
    private readonly hit: Hit,
    private readonly alone: boolean,
  ) {}

  read(): Frame | null {
    const { tokens, source, cues } = this.page;
    const { hit } = this;
    const reach = Math.min(this.to, hit.last + REACH);
    const noun = this.trim(nounAt(source, this.subjectAt(), reach)) ?? this.paper();
    if (cues.selves.at(tokens, hit.last, this.to) !== undefined || (noun && !this.canTell(noun))) return null;
    const handed = source.grammar.provenance.at(tokens, hit.first, hit.last) !== undefined;
    if ((handed || hit.cue.family.reports) && !this.reports(noun, handed)) return null;
    const comma = this.commaIn(hit.last, reach);
    const at = this.contentOf(noun, comma);
    const subject = noun ?? nobody(hit.last);
    if (at < this.to && !isStop(tokens, at) && (this.atHead() || this.joined())) {
      return frameOf(this.page, 'source.before', hit, this.from, { first: this.skipThat(at), last: this.to }, subject);
    }
    return noun || this.isUnnamed() ? this.after(subject) : null;
  }

  /** Where a verb comes first, adjuncts may stand between it and its subject («حسبما أفاد به يوم الأحد بيان …»). */
  private subjectAt(): number {
    const { tokens, cues, order } = this.page;
    let at = this.hit.last;
    while (order === 'verb-first' && at < this.hit.last + HEAD && cues.adverbs.at(tokens, at, this.to) !== undefined)
      at += cues.adverbs.length;
    return at;
  }

  /** «بر اساس اعلامیه، …»: a paper that a comma follows is that of the organization spoken of. */
  private paper(): Noun | null {
    const { tokens, cues } = this.page;
    const { last } = this.hit;
    const stands = cues.papers.has(tokens.word[last - 1]) && isComma(tokens, last);
    return stands ? plainNoun('thing', last - 1, last) : null;
  }

  /** The words before a source phrase are what it tells. */
  private after(subject: Noun): Frame | null {
    const { first } = this.hit;
    const before = isComma(this.page.tokens, first - 1) ? first - 1 : first;
    if (before <= this.from + 2) return null;
    const told = { first: this.from, last: before };
    return frameOf(this.page, 'source.after', this.hit, this.from, told, this.meant(subject, before));
  }

  /** «ضبطت الشرطة …، حسبما أفاد به بيان لذات الجهاز»: what points back right after the words told means the organization that acts in them. */
  private meant(subject: Noun, before: number): Noun {
    const lead = subject.kind === 'thing' ? leadSubject(this.page.source, this.from, before) : null;
    return lead?.kind === 'organization' ? lead : subject;
  }

  /** Where a source phrase may be "by" as well («حسب الفئة»), a name that nothing shows tells nothing; nor does one whose words are only spoken of («به ادعای او مبنی بر …»). */
  private canTell({ kind, certain, name, last }: Noun): boolean {
    const { tokens, cues, source, order } = this.page;
    if (cues.compounds.at(tokens, last, this.to) !== undefined) return false;
    if (order !== 'verb-first' || kind !== 'person' || certain) return true;
    return name !== null && (source.knows(name) || nounAt(source, last, last + REACH)?.kind === 'office');
  }

  /** "according to court filings": words stand there, though no name. */
  private isUnnamed(): boolean {
    return this.page.order === 'beside' && this.page.tokens.kind[this.hit.last] === WORD;
  }

  private skipThat(at: number): number {
    const { tokens, cues } = this.page;
    const and = cues.and.has(tokens.word[at]) && cues.that.at(tokens, at + 1, this.to) !== undefined ? at + 1 : at;
    return cues.that.at(tokens, and, this.to) !== undefined ? and + cues.that.length : at;
  }

  private atHead(): boolean {
    return this.hit.first - skipHead(this.page.source, this.from, this.to) <= HEAD;
  }

  private joined(): boolean {
    const { tokens, cues } = this.page;
    const { first } = this.hit;
    return (
      cues.and.has(tokens.word[first - 1]) ||
      cues.that.before(tokens, first, this.from) !== undefined ||
      (isComma(tokens, first - 1) && this.page.subjectFirst)
    );
  }

  /** A report speaks for itself only where it is no news agency's, and nobody else speaks in its sentence. */
  private reports(noun: Noun | null, handed: boolean): boolean {
    const { tokens, source } = this.page;
    if (noun?.kind === 'thing') return !handed && this.alone;
    return (
      noun?.kind === 'organization' &&
      this.alone &&
      (!handed || isComma(tokens, noun.last)) &&
      source.grammar.roles.at(tokens, this.hit.last, this.to) !== 'agency'
    );
  }

  private trim(noun: Noun | null): Noun | null {
    const runsOn = noun?.kind === 'office' && !isComma(this.page.tokens, noun.last);
    return noun && runsOn ? trimOffice(this.page.source, noun) : noun;
  }

  private contentOf(noun: Noun | null, comma: number): number {
    if (!noun || noun.kind === 'nobody') return comma < 0 ? (noun?.last ?? this.to) : comma + 1;
    if (isComma(this.page.tokens, noun.last)) return noun.last + 1;
    const relative = relativeEnd(this.page, noun.last, this.to);
    if (relative >= 0) return relative;
    const organization = noun.kind === 'organization';
    if (organization && comma >= 0 && noun.last > comma) return comma + 1;
    const next = this.commaIn(noun.last, Math.min(this.to, noun.last + 8));
    if (organization && this.page.subjectFirst) return this.shortened(noun);
    return next >= 0 ? next + 1 : noun.last;
  }

  /** With no comma to end it, an organization's name is no more than its head and its place. */
  private shortened(noun: Noun): number {
    const { tokens, source } = this.page;
    if (source.grammar.roles.at(tokens, this.hit.last, this.to) !== 'standalone') return noun.last;
    let last = this.hit.last + source.grammar.roles.length;
    if (source.grammar.places.at(tokens, last, this.to) !== undefined) last += source.grammar.places.length;
    noun.last = last;
    noun.name = { first: this.hit.last, last };
    return last;
  }

  private commaIn(from: number, to: number): number {
    for (let k = from; k < to; k += 1) if (isComma(this.page.tokens, k)) return k;
    return -1;
  }
}

/** Content that names a further source after a comma ("…, according to") ends there: that source is the reporter's. */
export function cutSources({ tokens }: Page, frames: Frame[], hits: Hit[]): void {
  let k = 0;
  for (const { rule, content } of frames) {
    while (k < hits.length && hits[k].first <= content.first + 2) k += 1;
    while (
      k < hits.length &&
      hits[k].first < content.last &&
      !(hits[k].cue.form === 'source' && isComma(tokens, hits[k].first - 1))
    )
      k += 1;
    const late = k < hits.length && hits[k].first < content.last;
    if (late && rule !== 'source.before' && rule !== 'source.after') content.last = hits[k].first - 1;
  }
}

/** Somebody whom the article does not name. */
export function nobody(at: number): Noun {
  return { kind: 'nobody', first: at, last: at + 1, name: null, office: null, certain: true };
}
