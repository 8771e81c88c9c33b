import { fold } from '../text/fold';
import { isMark } from '../text/marks';
import { isContraction, isNear } from '../text/near';
import { TOUCHING, type Tokens } from '../text/tokens';
import { findAbbreviations } from './abbreviations';
import type { Figure } from './figure';
import { endingsOf, keys, wholeKey } from './name-keys';
import type { Noun, Source, Stretch } from './noun';
import { nounAt } from './nouns';
import { OfficeBook } from './office-book';
import { startsDefinite } from './office-words';
import { ShortNames } from './short-names';
import { AND, LINK, flagsAt, withoutArticle, type Role } from './words';

/** No more organizations with one head are told apart. */
const CALLED = 12;
/** Surnames of fewer letters than these may differ in one and be two people's. */
const LONG = 7;
/** Of no more names in an article is one looked for that is meant by "the firm". */
const NAMED = 12;
/** No more surnames back are looked at for one that is misspelt. */
const SURNAMES = 40;
/** How far back an organization is sought that only its head is told of, in tokens. */
const BEFORE = 300;
/** Joins two names of one thing. */
const STROKE = '/';

/** Everybody an article names, found again by any part of their names and by their offices. */
export class Cast {
  readonly figures: Figure[] = [];
  private readonly names = new Map<string, Figure>();
  /** The last words of full names, in the order they were met. */
  private readonly surnames: [string, Figure][] = [];
  private readonly offices: OfficeBook;
  private readonly heads = new Map<string, Figure[]>();

  private readonly abbreviations: Map<string, Stretch> | undefined;
  private readonly short: ShortNames | undefined;

  constructor(private readonly source: Source) {
    if (source.grammar.cased) {
      this.abbreviations = findAbbreviations(source.tokens);
      this.short = new ShortNames();
    }
    this.offices = new OfficeBook(source, this.figures);
  }

  /** The figure a noun with a name or an office stands for. */
  meet(noun: Noun): Figure | null {
    if (noun.kind === 'office' && noun.office) return this.offices.holderOf(noun.office);
    if (!noun.name) return null;
    const full = this.abbreviations?.get(textOf(this.source.tokens, noun.name));
    if (full) return this.organization(full);
    const spelt = this.spelt(noun.name);
    if (spelt) return spelt;
    const figure = noun.kind === 'organization' ? this.organization(noun.name) : this.called(noun, noun.name);
    if (noun.office && figure.kind === 'person') this.offices.give(figure, noun.office);
    return figure;
  }

  /** The organization whose first letters these are, if they are no name of their own. */
  private spelt(name: Stretch): Figure | undefined {
    const { tokens, grammar } = this.source;
    if (!this.short || name.last > name.first + 1) return undefined;
    const own = grammar.roles.at(tokens, name.first, name.last) === 'standalone';
    return own ? undefined : this.short.spelt(textOf(tokens, name));
  }

  /** A person, or where nothing shows that it is one, the organization so called after its head («میراث فرهنگی»). */
  private called(noun: Noun, name: Stretch): Figure {
    const words = noun.certain || noun.office ? [] : keys(this.source.tokens, name);
    const known = words.length > 1 ? this.names.get(`>${words.join('')}`) : undefined;
    return known ?? this.person(name);
  }

  /** Whether the article has met this name, in full or in part. */
  knows(name: Stretch): boolean {
    const key = wholeKey(this.source.tokens, name);
    return this.names.has(key) || this.names.has(`>${key}`) || this.short?.givenTo(key) !== undefined;
  }

  /** The organization that a thing's head ("the council") names: `last` if it is one so called, else the nearest before it. */
  organizationCalled({ first, last }: Stretch, latest: Figure | null): Figure | null {
    const called = this.heads.get(this.headKey({ first: last - 1, last })) ?? [];
    if (latest && called.includes(latest)) return latest;
    let found = called[0] ?? null;
    for (const figure of called) if (figure.first < first) found = figure;
    return found;
  }

  /** The only organization of an article's first paragraph, which the rest may call "the firm". */
  get leading(): Figure | null {
    const end = this.source.tokens.paragraphs[1];
    const first = this.figures.slice(0, NAMED).filter((figure) => figure.kind === 'organization' && figure.first < end);
    return first.length === 1 ? first[0] : null;
  }

  /** Where the words of an office end by an earlier wording of it; -1 when it is new. */
  officeEnd({ first, last }: Stretch): number {
    return this.offices.knownEnd(first, last);
  }

  private person(name: Stretch): Figure {
    const words = keys(this.source.tokens, name);
    const endings = endingsOf(words);
    const known = this.names.get(endings[0]) ?? this.shorter(endings) ?? this.respelt(words) ?? this.byOneWord(words);
    if (!known) return this.enter('person', name, words);
    const isFuller =
      known.words < words.length ||
      (this.short !== undefined && known.words === words.length && isContraction(firstWord(known), words[0]));
    if (known.kind === 'person' && isFuller) {
      known.name = textOf(this.source.tokens, name);
      known.words = words.length;
      this.index(known, words);
    }
    return known;
  }

  /** Somebody met before under the last part of this name only. */
  private shorter(endings: string[]): Figure | undefined {
    for (let k = 1; k < endings.length; k += 1) {
      const known = this.names.get(endings[k]);
      if (known && known.words <= endings.length - k) return known;
    }
    return undefined;
  }

  /** The same surname after a given name cut short ("Mohd Quill" for Mohamad Quill). */
  private respelt(words: string[]): Figure | undefined {
    if (!this.short || words.length < 2) return undefined;
    const own = words[words.length - 1];
    return this.surnames.slice(-SURNAMES).find(([surname, figure]) => {
      const given = firstWord(figure);
      return surname === own && (isContraction(given, words[0]) || isContraction(words[0], given));
    })?.[1];
  }

  /** Whom one word means that is no surname: a given name, or a long surname with one letter wrong ("Wrenfild" for Orla Wrenfield). */
  private byOneWord(words: string[]): Figure | undefined {
    const [word] = words;
    if (words.length > 1) return undefined;
    return this.short?.givenTo(word) ?? (word.length < LONG ? undefined : this.misspelt(word));
  }

  private misspelt(word: string): Figure | undefined {
    return this.surnames.slice(-SURNAMES).find(([surname]) => surname.length >= LONG && isNear(word, surname))?.[1];
  }

  private organization(name: Stretch): Figure {
    const words = keys(this.source.tokens, name);
    const key = `=${withoutArticle(words.join(''), this.source.grammar.definite)}`;
    const known = this.names.get(key) ?? this.headAlone(name) ?? this.longer(name, words);
    if (known) return known;
    const figure = this.add('organization', name, 0);
    this.head(figure, name);
    this.short?.organization(figure, this.source.tokens, name);
    for (const wording of wordings(words)) this.shorten(figure, name, wording);
    return figure;
  }

  /** «الوزارة»: with nothing but its article, a head means the organization of that head named last before. */
  private headAlone(name: Stretch): Figure | null {
    const { tokens, grammar } = this.source;
    if (name.last > name.first + 1) return null;
    const role = grammar.roles.at(tokens, name.first, name.last);
    const definite = startsDefinite(this.source, name.first) || articleBefore(this.source, name.first) !== '';
    if (!(definite ? role === 'organization' : this.isShort(role))) return null;
    return this.organizationCalled(name, null) ?? (definite ? this.namedBefore(name) : null);
  }

  /** «الشركة»: with none of that head met, the last one that the words before name in full. */
  private namedBefore({ first }: Stretch): Figure | null {
    const { source } = this;
    const head = this.headKey({ first, last: first + 1 });
    for (let k = first - 1; k >= 0 && k >= first - BEFORE; k -= 1) {
      if (source.grammar.roles.at(source.tokens, k, k + 1) !== 'organization' || startsDefinite(source, k)) continue;
      if (this.headKey({ first: k, last: k + 1 }) !== head) continue;
      const noun = nounAt(source, k, first);
      if (noun?.kind === 'organization' && noun.name && noun.last > k + 1) return this.organization(noun.name);
    }
    return null;
  }

  /** «پلیس» for «پلیس یزد», where no article shows that one spoken of before is meant. */
  private isShort(role: Role | undefined): boolean {
    const { cased, definite } = this.source.grammar;
    return role === 'standalone' && !cased && definite.length === 0;
  }

  private headKey(head: Stretch): string {
    return withoutArticle(fold(textOf(this.source.tokens, head)), this.source.grammar.definite);
  }

  /** The organization whose name goes on from these words, or has them after its head; where it went on into something else than "and" or a place, these are its name. */
  private longer(name: Stretch, words: string[]): Figure | undefined {
    if (words.length === 1) return undefined;
    const known = this.names.get(`<${words.join('')}`);
    if (!known) return this.names.get(`>${words.join('')}`) ?? this.within(name, words);
    if (known.name.includes(STROKE)) return known;
    const { tokens, grammar } = this.source;
    const next = known.first + name.last - name.first;
    const goesOn = flagsAt(grammar, tokens, next) & (AND | LINK) || grammar.places.at(tokens, next, tokens.count);
    if (!goesOn && known.name.length > textOf(tokens, name).length) known.name = textOf(tokens, name);
    return known;
  }

  /** «المصرف المركزي» of «مصرف الساحل المركزي»: with the article on its head, the last organization of that head with all its words. */
  private within({ first }: Stretch, words: string[]): Figure | undefined {
    if (!startsDefinite(this.source, first)) return undefined;
    const called = this.heads.get(this.headKey({ first, last: first + 1 })) ?? [];
    const rest = words.slice(1);
    return [...called].reverse().find((figure) => {
      const own = fold(figure.name).split(/\s+/);
      return rest.every((word) => own.includes(word));
    });
  }

  /** Files an organization under shorter forms of its name: its first words, those after its head, and the name beside it («سازمان …، اوپک»). */
  private shorten(figure: Figure, name: Stretch, words: string[]): void {
    const file = (key: string): void => {
      if (!this.names.has(key)) this.names.set(key, figure);
    };
    file(`=${withoutArticle(words.join(''), this.source.grammar.definite)}`);
    for (let k = words.length - 1; k > 1; k -= 1) {
      file(`<${words.slice(0, k).join('')}`);
      file(`>${words.slice(1, k + 1).join('')}`);
    }
    const beside = this.nameBeside(name.last);
    if (beside) file(`=${withoutArticle(keys(this.source.tokens, beside).join(''), this.source.grammar.definite)}`);
  }

  /** The name of one word that explains an organization's, between commas or in brackets at token `at`. */
  private nameBeside(at: number): Stretch | null {
    const { tokens, grammar } = this.source;
    if (!isMark(tokens, at, '،,(') || grammar.roles.at(tokens, at + 1, tokens.count) !== 'standalone') return null;
    const last = at + 1 + grammar.roles.length;
    return isMark(tokens, last, isMark(tokens, at, '(') ? ')' : '،,') ? { first: at + 1, last } : null;
  }

  /** Files an organization under those of its words that head organizations. */
  private head(figure: Figure, { first, last }: Stretch): void {
    const { tokens, grammar } = this.source;
    for (let k = first; k < last; k += 1) {
      const role = grammar.roles.at(tokens, k, k + 1);
      if (role !== 'organization' && !(k === first && this.isShort(role))) continue;
      const word = this.headKey({ first: k, last: k + 1 });
      const list = this.heads.get(word);
      if (!list) this.heads.set(word, [figure]);
      else if (list.length < CALLED && !list.includes(figure)) list.push(figure);
    }
  }

  private enter(kind: 'person' | 'organization', name: Stretch, words: string[]): Figure {
    const figure = this.add(kind, name, words.length);
    this.index(figure, words);
    return figure;
  }

  private add(kind: 'person' | 'organization', name: Stretch, words: number): Figure {
    const figure: Figure = {
      kind,
      name: nameOf(this.source, name),
      words,
      position: '',
      heads: new Set(),
      first: name.first,
      holder: null,
      apart: false,
      speeches: 0,
    };
    this.figures.push(figure);
    return figure;
  }

  /** Files a figure under its name, every ending of it, and its surname without the last word. */
  private index(figure: Figure, words: string[]): void {
    this.short?.person(figure, words);
    const surname = words[words.length - 1];
    if (words.length > 1) this.surnames.push([surname, figure]);
    const endings = endingsOf(words);
    for (const ending of endings) this.names.set(ending, figure);
    for (let k = 1; k + 1 < words.length; k += 1) {
      const part = endings[k].slice(0, -surname.length);
      if (!this.names.has(part)) this.names.set(part, figure);
    }
  }
}

function firstWord({ name }: Figure): string {
  return fold(name).split(' ')[0];
}

/** A name's words, and where a stroke joins two words of one thing, those with either alone («وزارت صحت/بهداشت»). */
function wordings(words: string[]): string[][] {
  if (!words.some((word) => word.includes(STROKE))) return [words];
  return [words, words.map((word) => word.split(STROKE)[0]), words.map((word) => word.split(STROKE)[1] ?? word)];
}

/** A name as pasted, with the article that is written into the preposition before it («للمديرية»). */
function nameOf(source: Source, name: Stretch): string {
  return `${articleBefore(source, name.first)}${textOf(source.tokens, name)}`;
}

/** The article that is written into the preposition before a word; empty where none is. */
function articleBefore({ tokens, grammar }: Source, first: number): string {
  if (first === 0 || tokens.gap[first] !== TOUCHING) return '';
  const written = textOf(tokens, { first: first - 1, last: first });
  return grammar.definite.includes(written) ? grammar.definite[0] : '';
}

/** The words of a stretch as pasted. */
export function textOf(tokens: Tokens, { first, last }: Stretch): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
}
