import type { PeopleWords } from '../languages/people-words';
import type { Lexicon } from '../text/lexicon';
import { Phrases, spellings } from '../text/phrases';
import { JOINED, WORD, type Tokens } from '../text/tokens';
import { WordFlags } from '../text/word-flags';

/** What a single word may be, as bits of one number. */
export const STOP = 1;
export const GIVEN = 2;
export const PREPOSITION = 4;
export const TIME = 8;
export const PARTICLE = 16;
export const NAMESAKE = 32;
export const AND = 64;
export const LINK = 128;
/** Some phrase with a role begins with it. */
export const OPENS = 256;
/** Some phrase that stands before or after a subject («پیش‌تر», "meanwhile") begins with it. */
export const CONNECTS = 512;
/** After a noun it shows that the noun is no subject. */
export const OBJECT = 1024;
/** No person's name holds it. */
export const COMMON = 2048;
/** A paper, which speaks as the organization whose it is. */
export const DOCUMENT = 4096;
/** The first word of a given name of two («نور‌الدین»), which alone may be a plain noun. */
const HALF = 8192;
/** A title, or an office with or without an article, begins with it. */
const HONOUR = 16384;
/** Only a noun that begins so shows by its own words that it is a person with an office. */
const SHOWN = HONOUR | GIVEN | PARTICLE;

/** What a phrase names. */
export type Role =
  | 'pronoun'
  | 'thing'
  | 'title'
  | 'office'
  | 'organization'
  | 'standalone'
  | 'agency'
  | 'group'
  | 'pointer'
  | 'indefinite';

/** A language's words for people, compiled over its lexicon. */
export interface PeopleGrammar {
  lexicon: Lexicon;
  cased: boolean;
  flags: WordFlags;
  /** Endings of plural nouns. */
  plurals: string[];
  /** The second words of given names of two, by word number. */
  seconds: Set<number>;
  roles: Phrases<Role>;
  postings: Phrases<true>;
  anybody: Phrases<true>;
  seats: Phrases<true>;
  places: Phrases<true>;
  connectors: Phrases<true>;
  provenance: Phrases<true>;
  issuers: Phrases<true>;
  sames: Phrases<true>;
  revered: Phrases<true>;
  blessings: Phrases<true>;
  definite: string[];
  endings: string[];
  governed: string[];
  attached: Set<string>;
  possessives: Set<number>;
  generations: Set<number>;
  surnameEnds: Set<number>;
  classes: Set<number>;
  ranks: Set<number>;
  fields: Set<number>;
}

/** Compiles a language's words for people over the shared lexicon. */
export function compilePeople(lexicon: Lexicon, words: PeopleWords): PeopleGrammar {
  const set = (list: string[]): Phrases<true> => {
    const phrases = new Phrases<true>(lexicon);
    for (const phrase of list) phrases.add(phrase, true);
    return phrases;
  };
  const firsts = (list: string[]): Set<number> =>
    new Set(list.flatMap((word) => spellings(lexicon, word).map((ids) => ids[0])));
  return {
    lexicon,
    cased: words.names === 'cased',
    roles: compileRoles(lexicon, words),
    postings: set(words.postings),
    anybody: set(words.anybody),
    seats: set(words.seats),
    places: set(words.places),
    connectors: set(words.connectors),
    provenance: set(words.provenance),
    issuers: set(words.issuers),
    sames: set(words.sames),
    revered: set(words.revered),
    blessings: set(words.blessings),
    definite: words.definite,
    endings: words.endings,
    governed: words.governed,
    attached: new Set(words.attached),
    plurals: words.plurals,
    seconds: new Set(
      words.givenNames
        .flatMap((name) => spellings(lexicon, name))
        .filter((ids) => ids.length > 1)
        .map((ids) => ids[1]),
    ),
    possessives: firsts(words.possessives),
    generations: firsts(words.generations),
    surnameEnds: firsts(words.surnameEnds),
    classes: firsts(words.classes),
    ranks: firsts(words.ranks),
    fields: firsts(words.fields),
    flags: compileFlags(lexicon, words),
  };
}

/** Earlier lists win where a phrase is in two of them. */
function rolesOf(words: PeopleWords): [Role, string[]][] {
  return [
    ['pronoun', words.pronouns],
    ['thing', words.things],
    ['group', words.groups],
    ['title', words.titles],
    ['office', words.offices],
    ['agency', words.agencies],
    ['standalone', words.standalone],
    ['organization', words.organizations],
    ['pointer', words.pointers],
    ['indefinite', words.indefinites],
  ];
}

function compileRoles(lexicon: Lexicon, words: PeopleWords): Phrases<Role> {
  const roles = new Phrases<Role>(lexicon);
  for (const [role, list] of rolesOf(words)) for (const phrase of list) roles.add(phrase, role);
  return roles;
}

function compileFlags(lexicon: Lexicon, words: PeopleWords): WordFlags {
  const flags = new WordFlags(lexicon);
  const mark = (list: string[], flag: number, first: boolean): void => flags.mark(list, flag, !first);
  mark(words.stops, STOP, false);
  mark(words.times, STOP | TIME, false);
  mark(words.prepositions, PREPOSITION, false);
  mark(words.givenNames, HALF, true);
  mark(words.givenNames, GIVEN, false);
  mark(words.particles, PARTICLE, false);
  mark(words.namesakes, NAMESAKE, false);
  mark(words.and, AND, false);
  mark(words.objectMarks, OBJECT, false);
  mark(words.placeLinks, LINK, false);
  mark(words.commons, COMMON, false);
  mark(words.documents, DOCUMENT, false);
  for (const [, list] of rolesOf(words)) mark(list, OPENS, true);
  mark(words.places, OPENS, true);
  mark([...words.titles, ...words.offices, ...words.indefinites], HONOUR, true);
  mark(words.connectors, CONNECTS, true);
  return flags;
}

/** Whether somebody with a name and an office may begin with a word; where no letter or article shows a name, only few words do. */
export function mayOpen(grammar: PeopleGrammar, tokens: Tokens, i: number): boolean {
  if (!(flagsOf(grammar, tokens.word[i]) & (OPENS | GIVEN | HALF))) return false;
  return grammar.cased || grammar.definite.length > 0 || (flagsAt(grammar, tokens, i) & SHOWN) !== 0;
}

/** The flags of a word; none for a word no list names. */
export function flagsOf(grammar: PeopleGrammar, word: number): number {
  return grammar.flags.of(word);
}

/** The flags of the word at token `i`; none where it is only a part of a longer one («ولی» of «ولی‌پور»). */
export function flagsAt(grammar: PeopleGrammar, tokens: Tokens, i: number): number {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return 0;
  const word = flagsOf(grammar, tokens.word[i]);
  const flags = word & HALF && grammar.seconds.has(tokens.word[i + 1]) ? word | GIVEN : word;
  const parted = i + 1 < tokens.count && tokens.gap[i + 1] === JOINED && tokens.kind[i + 1] === WORD;
  return parted ? flags & (OPENS | GIVEN | CONNECTS | HONOUR) : flags;
}

/** A folded word without the article written on to its front («الوزير»). */
export function withoutArticle(word: string, [article]: string[]): string {
  return article && word.length > article.length + 2 && word.startsWith(article) ? word.slice(article.length) : word;
}
