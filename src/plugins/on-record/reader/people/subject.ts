import { isComma, isDash, isMark } from '../text/marks';
import { APART, WORD } from '../text/tokens';
import { skipHead } from './dateline';
import { plainNoun, type Noun, type Source, type Stretch } from './noun';
import { nounAt } from './nouns';
import { trimOffice } from './office-end';
import { addresses, isCommon } from './plain-name';
import { AND, COMMON, CONNECTS, GIVEN, OBJECT, OPENS, PREPOSITION, STOP, TIME, flagsAt } from './words';

/** After these a subject may begin with no space between. */
const SIGNS = ':،,؛.!؟»-–—';
/** Names with nothing but their place to show them have no more words. */
const BARE_NAME = 5;

/** The noun that is the subject of a cue, sought from the head of its sentence up to the cue; null when none is named. `strict`: only where a subject may begin. */
export function subjectIn(source: Source, from: number, to: number, strict = false): Noun | null {
  return new SubjectFinder(source, to, strict).find(from);
}

/** A quoted name of whom somebody speaks to is no longer, in tokens. */
const HEARER = 10;

class SubjectFinder {
  private fallback: Noun | null = null;
  /** An outlet in the subject's place: it wrote what nobody named says. */
  private outlet: Noun | null = null;

  constructor(
    private readonly source: Source,
    private readonly to: number,
    private readonly strict: boolean,
  ) {}

  find(from: number): Noun | null {
    const { tokens, grammar } = this.source;
    let at = this.skipHearer(skipHead(this.source, from, this.to));
    const told = grammar.provenance.at(tokens, at, this.to) !== undefined;
    let open = !told;
    if (told) at += grammar.provenance.length;
    while (at < this.to) {
      const noun = this.nounAt(at, open);
      const branch = told && noun?.kind === 'organization' && isComma(tokens, noun.last);
      if (noun && open && !branch) return noun;
      if (noun && !this.strict) this.fallback = this.better(noun);
      const next = noun ? noun.last : at + 1;
      open = this.opens(noun ? next - 1 : at, next, open && !noun);
      at = next;
    }
    return this.fallback ?? this.outlet;
  }

  /** «لـ«الصحيفة» …»: a preposition with quoted words names whom somebody speaks to, before the subject. */
  private skipHearer(at: number): number {
    const { tokens, grammar } = this.source;
    if (!grammar.attached.size || !(flagsAt(grammar, tokens, at) & PREPOSITION) || !isMark(tokens, at + 1, '«"“'))
      return at;
    for (let k = at + 2; k < this.to && k < at + HEARER; k += 1) if (isMark(tokens, k, '»"”')) return k + 1;
    return at;
  }

  /** Whether a subject may begin at `next`, given the token before it. */
  private opens(at: number, next: number, before: boolean): boolean {
    const { tokens, grammar } = this.source;
    if (isComma(tokens, at) || isDash(tokens, at)) return true;
    if (tokens.kind[at] !== WORD) return isMark(tokens, at, ':');
    const flags = flagsAt(grammar, tokens, at);
    if (flags & TIME) return !(flagsAt(grammar, tokens, at - 1) & COMMON);
    return before && grammar.connectors.before(tokens, next, at - 4 < 0 ? 0 : at - 4) !== undefined;
  }

  private nounAt(at: number, open: boolean): Noun | null {
    if (!this.mayBegin(at, open)) return null;
    const { tokens, grammar } = this.source;
    const noun = this.subject(at);
    if (!noun || flagsAt(grammar, tokens, noun.last) & OBJECT || this.isRevered(noun, open)) return null;
    if (noun.kind === 'organization') return open ? this.organization(noun) : null;
    const doubtful = noun.kind === 'person' && !noun.certain;
    if (doubtful && !noun.office && this.isPlace(noun))
      return open ? plainNoun('organization', noun.first, noun.last) : null;
    return doubtful && !(open && this.standsAsName(noun)) ? null : noun;
  }

  /** A country, whose government speaks. */
  private isPlace({ first, last }: Noun): boolean {
    const { places } = this.source.grammar;
    return this.placeAt(first, last) && first + places.length === last;
  }

  private placeAt(at: number, to: number): boolean {
    const { tokens, grammar } = this.source;
    return grammar.places.at(tokens, at, to) !== undefined;
  }

  private organization(noun: Noun): Noun | null {
    if (!this.isAgency(noun.first) || noun.last >= this.to) return noun;
    if (!this.strict && !isComma(this.source.tokens, noun.last)) this.outlet ??= noun;
    return null;
  }

  /** The holy and the dead are spoken of, and only at a sentence's head do they speak. */
  private isRevered(noun: Noun, open: boolean): boolean {
    const { tokens, grammar } = this.source;
    if (isMark(tokens, noun.last, '(') && grammar.blessings.at(tokens, noun.last + 1, tokens.count) !== undefined)
      return true;
    return !open && grammar.revered.at(tokens, noun.first, this.to) !== undefined;
  }

  /** Whether a word can begin a subject; away from the places where one stands, only a word that shows it itself. */
  private mayBegin(at: number, open: boolean): boolean {
    const { tokens, grammar } = this.source;
    if (tokens.kind[at] === WORD && tokens.gap[at] !== APART && !(open && isMark(tokens, at - 1, SIGNS))) return false;
    const flags = flagsAt(grammar, tokens, at);
    if (!open && (!(flags & (OPENS | GIVEN)) || this.governed(at))) return false;
    return !(flags & (STOP | PREPOSITION)) || (flags & OPENS) !== 0;
  }

  /** The noun at a token, without the object that may follow it. */
  private subject(at: number): Noun | null {
    const { tokens, grammar } = this.source;
    const whole = nounAt(this.source, at, this.to);
    const noun = this.shortened(whole, whole !== null && (flagsAt(grammar, tokens, whole.last) & OBJECT) !== 0);
    return noun?.office && flagsAt(grammar, tokens, noun.last) & OBJECT ? trimOffice(this.source, noun) : noun;
  }

  /** Of words that might be a name, those the article knows as one: «کریمی» of «کریمی نرخ نان». */
  private shortened(noun: Noun | null, object: boolean): Noun | null {
    if (!noun?.name || noun.kind !== 'person' || (noun.certain && !object) || noun.office) return noun;
    const { tokens, knows } = this.source;
    for (let k = noun.name.last; k > noun.name.first; k -= 1) {
      const name = { first: noun.name.first, last: k };
      if (k === noun.name.last || tokens.gap[k] === APART)
        if (knows(name)) return { ...noun, name, last: k, certain: true };
    }
    return noun;
  }

  private isAgency(at: number): boolean {
    const { tokens, grammar } = this.source;
    return grammar.roles.at(tokens, at, this.to) === 'agency' && !isVerbNext(this.source, at, this.to);
  }

  /** A preposition before it, or a quoted name that it explains, makes a noun an adjunct. */
  private governed(at: number): boolean {
    const { tokens, grammar } = this.source;
    if (isMark(tokens, at - 1, '»"”')) return true;
    return at > 0 && tokens.kind[at - 1] === WORD && (flagsAt(grammar, tokens, at - 1) & (PREPOSITION | AND)) !== 0;
  }

  /** An unknown run of words in the subject's place is a name when an adjunct, an office or the cue follows. */
  private standsAsName(noun: Noun): boolean {
    const { tokens, grammar } = this.source;
    if (!noun.name) return false;
    const words = this.wordsOf(noun.name);
    if (words === 0 || words > BARE_NAME) return false;
    if (noun.office) return words > 1 || noun.last >= this.to || isComma(tokens, noun.name.last);
    if (noun.last >= this.to) return true;
    if (tokens.kind[noun.last] !== WORD) return isComma(tokens, noun.last);
    if (grammar.roles.at(tokens, noun.last, this.to) === 'pointer') return false;
    if (addresses(this.source, noun.last, this.to)) return true;
    const flags = flagsAt(grammar, tokens, noun.last);
    return (flags & (STOP | CONNECTS)) !== 0 && !(flags & AND);
  }

  /** How many words a name has; none where one of them is a plain noun or a place. */
  private wordsOf({ first, last }: Stretch): number {
    let words = 0;
    for (let k = first; k < last; k += 1)
      if (isCommon(this.source, k) || this.placeAt(k, last)) return 0;
      else if (k === first || this.source.tokens.gap[k] === APART) words += 1;
    return words;
  }

  private better(noun: Noun): Noun | null {
    if (noun.kind === 'nobody') return this.fallback;
    return this.fallback?.kind === 'pronoun' ? this.fallback : noun;
  }
}

function isVerbNext(source: Source, at: number, to: number): boolean {
  return at + source.grammar.roles.length >= to;
}
