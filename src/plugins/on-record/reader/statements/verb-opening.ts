import { nounAt } from '../people/nouns';
import { startsDefinite } from '../people/office-words';
import { subjectIn } from '../people/subject';
import { OPENS, PREPOSITION, STOP, flagsAt } from '../people/words';
import { endsInHamza, isComma, isMark, isStop } from '../text/marks';
import { APART, MARK_TOKEN, NUMERAL, WORD } from '../text/tokens';
import type { Hit } from './cues';
import { quotationAt, type Page } from './frame';
import { isSpeech } from './opening';
import type { Quotation } from './quotations';

/** What a cue opens stands no further behind it, in tokens: subject, office and adjuncts come between. */
export const REACH = 70;
/** A word that may be no cue has its subject or its content this near, in tokens. */
const NEAR = 10;
/** A title cut short has no more letters. */
const ABBREVIATED = 2;
/** A quotation this short may be a name with a "that" after it within as many tokens. */
const NAME = 12;

/** What opens the content after a verb and its subject. */
export interface Opened {
  kind: 'colon' | 'that' | 'quote' | 'object';
  /** Where the subject's words end. */
  subject: number;
  first: number;
}

/** What a verb that stands before its subject opens by `to`; null where nothing shows that something is said. */
export function openedAfter(page: Page, hit: Hit, to: number): Opened | null {
  return new VerbOpening(page, hit, to).read();
}

class VerbOpening {
  constructor(
    private readonly page: Page,
    private readonly hit: Hit,
    private readonly to: number,
  ) {}

  read(): Opened | null {
    if (this.hit.cue.family.near && !this.isNear()) return null;
    const { tokens, cues } = this.page;
    for (let k = this.hit.last; k < this.to; k += 1) {
      if (this.isColon(k)) return { kind: 'colon', subject: k, first: k + 1 };
      if (isStop(tokens, k) && !this.isAbbreviated(k - 1)) break;
      const quote = this.quotedAt(k);
      if (quote) return this.actionBefore(k) ?? quote;
      if (this.isThat(k)) return this.that(k, k + cues.that.length);
    }
    return this.object();
  }

  /** «د. …»: a stop after a letter or two ends nothing inside a sentence. */
  private isAbbreviated(k: number): boolean {
    const { tokens } = this.page;
    return tokens.kind[k] === WORD && tokens.end[k] - tokens.start[k] <= ABBREVIATED;
  }

  /** What is announced may itself hold a quotation («أعلن الوزير افتتاح "…"»). */
  private actionBefore(quote: number): Opened | null {
    if (!this.hit.cue.family.actions) return null;
    for (let k = this.hit.last; k < quote; k += 1)
      if (this.isAction(k)) return { kind: 'object', subject: k, first: k };
    return null;
  }

  private isColon(k: number): boolean {
    const { tokens } = this.page;
    return isMark(tokens, k, this.page.openers) && !(tokens.kind[k - 1] === NUMERAL && tokens.kind[k + 1] === NUMERAL);
  }

  /** A word for "that" which stands alone and opens no clause of another kind. */
  private isThat(k: number): boolean {
    const { tokens, cues } = this.page;
    const apart = tokens.gap[k] === APART || tokens.kind[k - 1] !== WORD;
    if (tokens.kind[k] !== WORD || !apart || this.isCompound(k)) return false;
    return cues.that.at(tokens, k, this.to) !== undefined && !endsInHamza(tokens, k + cues.that.length - 1);
  }

  /** «قبل أن»: the words before it make the "that" another's. */
  private isCompound(at: number): boolean {
    const { tokens, cues } = this.page;
    return cues.compounds.before(tokens, at + 1, this.hit.first) !== undefined;
  }

  private isNear(): boolean {
    const { tokens, source } = this.page;
    const { last } = this.hit;
    const noun = nounAt(source, last, this.to);
    if (noun && (noun.certain || (noun.name && source.knows(noun.name))) && noun.kind !== 'nobody') return true;
    for (let k = last; k < this.to && k < last + NEAR; k += 1) {
      if (this.isColon(k) || this.quotedAt(k) || this.isThat(k)) return true;
      if (tokens.kind[k] === NUMERAL || isStop(tokens, k)) return false;
    }
    return false;
  }

  private that(at: number, after: number): Opened {
    const { tokens } = this.page;
    const colon = isMark(tokens, after, this.page.openers);
    return colon ? { kind: 'colon', subject: at, first: after + 1 } : { kind: 'that', subject: at, first: after };
  }

  /** Quoted speech, with no "that" after it which would make it a name in the subject. */
  private quotedAt(k: number): Opened | null {
    const quotation = quotationAt(this.page, k);
    if (!quotation || this.isTitle(quotation)) return null;
    if (!isSpeech(this.page, quotation) && !this.isThat(k + 1)) return null;
    const { close } = quotation;
    return close - k <= NAME && this.thatFollows(close + 1) ? null : { kind: 'quote', subject: k, first: k };
  }

  private thatFollows(from: number): boolean {
    for (let k = from; k < this.to && k < from + NAME; k += 1) if (this.isColon(k) || this.isThat(k)) return true;
    return false;
  }

  /** An office in quotation marks with a comma after it is somebody's title. */
  private isTitle({ open, close }: Quotation): boolean {
    const { tokens, source } = this.page;
    return isComma(tokens, close + 1) && nounAt(source, open, close + 1)?.kind === 'office';
  }

  /** A noun phrase as content: after its preposition, or a verbal noun with none. */
  private object(): Opened | null {
    const { objects, family } = this.hit.cue;
    if (family.things) {
      const thing = this.thing(family.things);
      if (thing) return thing;
    }
    for (let k = this.hit.last; k + 1 < this.to; k += 1) {
      if (family.actions && this.isAction(k)) return { kind: 'object', subject: k, first: k };
      if (objects && this.isTied(k)) return { kind: 'object', subject: k, first: k };
      if (objects?.at(this.page.tokens, k, this.to) === undefined) continue;
      const first = k + (objects.length > 1 ? objects.length - 1 : objects.length);
      if (isComma(this.page.tokens, first)) continue;
      return family.numbersOnly && !this.hasNumber(first) ? null : { kind: 'object', subject: k, first };
    }
    return family.actions ? this.afterComma() : null;
  }

  /** A preposition of one letter written on to a definite noun that no list knows («بالضرب»). */
  private isTied(k: number): boolean {
    const { tokens, source } = this.page;
    const [article] = source.grammar.definite;
    const letter = tokens.text[tokens.start[k]];
    return (
      this.hit.cue.family.object?.includes(letter) === true &&
      tokens.word[k] === 0 &&
      tokens.gap[k] === APART &&
      tokens.text.startsWith(article, tokens.start[k] + 1)
    );
  }

  /** «عزا المدير التأخير إلى …»: the noun after the subject, with the word that ties it to its cause. */
  private thing(ties: string[]): Opened | null {
    const { tokens, source } = this.page;
    const subject = this.hit.cue.family.chained ? null : subjectIn(source, this.hit.last, this.to, true);
    const shown = subject?.certain || (subject?.name && source.knows(subject.name));
    const first = subject && shown ? subject.last : this.hit.last;
    if (this.hit.cue.objects && !this.mayBeAsked(first, ties)) return null;
    for (let k = first + 1; k < this.to && !isStop(tokens, k); k += 1)
      if (ties.includes(tokens.text.slice(tokens.start[k], tokens.end[k])))
        return { kind: 'object', subject: first, first };
    return null;
  }

  /** «دعت الوزارة السكان إلى …»: where the tie is a preposition of the verb's own, somebody must stand before it. */
  private mayBeAsked(first: number, ties: string[]): boolean {
    const { tokens, source } = this.page;
    if (first === this.hit.last && !this.hit.cue.family.chained) return false;
    if (tokens.kind[first] !== WORD || ties.includes(tokens.text.slice(tokens.start[first], tokens.end[first])))
      return false;
    return !(flagsAt(source.grammar, tokens, first) & (STOP | PREPOSITION));
  }

  /** After its subject and a comma, an indefinite noun that no list knows is what a verb of announcing announces. */
  private afterComma(): Opened | null {
    const { tokens, source } = this.page;
    const subject = subjectIn(source, this.hit.last, this.to, true);
    if (!subject || !isComma(tokens, subject.last)) return null;
    const first = subject.last + 1;
    const noun = first + 1 < this.to && tokens.kind[first] === WORD && tokens.kind[first + 1] !== MARK_TOKEN;
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
    return role !== 'office' && (role !== 'organization' || startsDefinite(source, k - 1));
  }

  private hasNumber(from: number): boolean {
    const { tokens } = this.page;
    for (let k = from; k < this.to && k < from + REACH && !isComma(tokens, k); k += 1)
      if (tokens.kind[k] === NUMERAL) return true;
    return false;
  }
}
