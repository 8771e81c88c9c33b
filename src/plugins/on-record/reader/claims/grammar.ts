import type { ModifierWords } from '../languages/language';
import type { UnitEntry, UnitWords } from '../languages/unit-words';
import { exact, type Exact } from '../numbers/exact';
import { idsOf, phrasesOf } from '../numbers/grammar';
import { compileClosers, type Closers } from './closers';
import { compileNamed, type NamedWords } from './named-words';
import { compileNational, type National } from './national';
import { fold } from '../text/fold';
import type { Lexicon } from '../text/lexicon';
import { Phrases } from '../text/phrases';
import type { Modifier, UnitKind } from '../types';

/** What a unit word says of the number beside it. */
export interface UnitMeaning {
  kind: UnitKind;
  code?: string;
  factor?: Exact;
  /** The letters it must be written in, and what else the same letters mean in another case. */
  written?: string;
  otherwise?: UnitMeaning;
  /** Words one of which must stand close by. */
  near?: Set<number>;
  /** Whether a text must begin with it. */
  heads?: boolean;
  /** The code of the unit it must come right after. */
  onlyAfter?: string;
  /** Where it may count people («تن»): whether the phrases after it show that it does. */
  people?: Phrases<boolean>;
  /** After it, nouns with these endings are people («۵ تن از وزیران»). */
  of?: number;
  endings?: string[];
}

/** A language's words around numbers, over the shared lexicon. */
export interface ClaimGrammar {
  code: string;
  unitAfter: Phrases<UnitMeaning>;
  unitBefore: Phrases<UnitMeaning>;
  modifierBefore: Phrases<Modifier>;
  modifierAfter: Phrases<Modifier>;
  stops: Phrases<true>;
  ends: Phrases<true>;
  bareAfter: Phrases<true>;
  peopleAfter: Phrases<true>;
  bareBefore: Phrases<true>;
  named: NamedWords;
  pluralVerbs: Phrases<true>;
  clauseOpeners: Phrases<true>;
  partOf: Phrases<true>;
  oneUnsaid: Phrases<true>;
  classifiers: Phrases<true>;
  alone: Phrases<true>;
  idioms: Phrases<true>;
  pairs: Phrases<true>;
  counting: Phrases<true>;
  partitives: Phrases<true>;
  belowZero: Phrases<true>;
  aboveZero: Phrases<true>;
  changeTo: Phrases<true>;
  sharesBefore: Phrases<true>;
  indexBefore: Phrases<true>;
  outOfEvery: Phrases<true>;
  plurals: string[];
  pasts: string[];
  streets: Phrases<true>;
  namedBy: Phrases<true>;
  carriers: Phrases<true>;
  again: Phrases<true>;
  notAfter: Phrases<true>;
  notBefore: Phrases<true>;
  notBeforeOne: Phrases<true>;
  numberOf: Phrases<true>;
  numbering: Phrases<true>;
  dimensions: Phrases<true>;
  measured: Set<number>;
  scores: Phrases<true>;
  connectors: Phrases<true>;
  lightVerbs: Phrases<true>;
  participles: Phrases<true>;
  copulas: Phrases<true>;
  predicatives: Phrases<true>;
  ordinals: Phrases<true>;
  /** Words that before a plain noun are no amount («یک», "one"). */
  articles: Phrases<true>;
  and: Set<number>;
  adjectives: string[];
  closers: Closers;
  national: National;
  agesBefore: Phrases<true>;
}

/** What the numbers part of a language lends to claims. */
export interface Borrowed {
  ordinals: string[];
  ordinalEndings: string[];
  articles: string[];
  and: string[];
  outOfEvery: string[];
}

/** Compiles a language's units, counted nouns and modifiers. */
export function compileClaims(
  lexicon: Lexicon,
  code: string,
  units: UnitWords,
  modifiers: ModifierWords,
  numbers: Borrowed,
): ClaimGrammar {
  const set = (words: string[]): Phrases<true> => phrasesOf(lexicon, words);
  return {
    code,
    unitAfter: unitsOf(lexicon, units.after, units),
    unitBefore: unitsOf(lexicon, units.before, { ...units, endings: [], ambiguous: [] }),
    modifierBefore: modifiersOf(lexicon, modifiers.before),
    modifierAfter: modifiersOf(lexicon, modifiers.after),
    stops: set(units.stops),
    ends: set(units.ends),
    named: compileNamed(lexicon, units),
    ...compileBare(units, set),
    classifiers: set(units.classifiers),
    alone: set(units.alone),
    idioms: set(units.idioms),
    pairs: set(units.pairs),
    counting: set(units.counting),
    partitives: set(units.partitives),
    belowZero: set(units.belowZero),
    aboveZero: set(units.aboveZero),
    changeTo: set(units.changeTo),
    sharesBefore: set(units.sharesBefore),
    indexBefore: set(units.indexBefore),
    outOfEvery: set(numbers.outOfEvery),
    plurals: units.plurals,
    pasts: units.pasts,
    streets: set(units.streets),
    namedBy: set(units.namedBy),
    carriers: set(units.carriers),
    again: set(units.again),
    notAfter: set(units.notAfter),
    ...numberingOf(units, set),
    dimensions: set(units.dimensions),
    measured: idsOf(lexicon, units.measured),
    scores: set(units.scores),
    connectors: set(units.connectors),
    lightVerbs: set(units.lightVerbs),
    participles: set(units.participles),
    copulas: set(units.copulas),
    predicatives: set(units.predicatives),
    ordinals: set([...numbers.ordinals, ...numbers.ordinalEndings]),
    articles: set(numbers.articles),
    and: idsOf(lexicon, numbers.and),
    adjectives: units.adjectives,
    closers: compileClosers(units.closers),
    national: compileNational(lexicon, units.national),
    agesBefore: set(units.agesBefore),
  };
}

/** The words around a number that tell of another than the next word. */
function numberingOf(
  { notBefore, notBeforeOne, numberOf, numbering }: UnitWords,
  set: (words: string[]) => Phrases<true>,
): Pick<ClaimGrammar, 'notBefore' | 'notBeforeOne' | 'numberOf' | 'numbering'> {
  return {
    notBefore: set(notBefore),
    notBeforeOne: set(notBeforeOne),
    numberOf: set(numberOf),
    numbering: set(numbering),
  };
}

/** The words beside a number with no noun or unit of its own. */
function compileBare(
  units: UnitWords,
  set: (words: string[]) => Phrases<true>,
): Pick<
  ClaimGrammar,
  'bareAfter' | 'peopleAfter' | 'bareBefore' | 'pluralVerbs' | 'clauseOpeners' | 'partOf' | 'oneUnsaid'
> {
  return {
    bareAfter: set(units.bareAfter),
    peopleAfter: set(units.peopleAfter),
    bareBefore: set(units.bareBefore),
    pluralVerbs: set(units.pluralVerbs),
    clauseOpeners: set(units.clauseOpeners),
    partOf: set(units.partOf),
    oneUnsaid: set(units.oneUnsaid),
  };
}

function unitsOf(lexicon: Lexicon, entries: UnitEntry[], words: UnitWords): Phrases<UnitMeaning> {
  const phrases = new Phrases<UnitMeaning>(lexicon);
  const meanings = new Map<string, UnitMeaning>();
  for (const entry of entries) {
    for (const word of entry.words) {
      const meaning = meaningOf(lexicon, entry, word, words);
      const known = meanings.get(fold(word));
      if (known) lastOf(known).otherwise ??= !lastOf(known).written && !lastOf(known).near ? undefined : meaning;
      else meanings.set(fold(word), meaning);
      phrases.add(word, meaning);
      for (const ending of words.endings) phrases.add(word + ending, meaning);
    }
  }
  return phrases;
}

/** The last of the meanings that one folded word has by the case of its letters. */
function lastOf(meaning: UnitMeaning): UnitMeaning {
  return meaning.otherwise ? lastOf(meaning.otherwise) : meaning;
}

function meaningOf(lexicon: Lexicon, entry: UnitEntry, word: string, words: UnitWords): UnitMeaning {
  const meaning: UnitMeaning = { kind: entry.kind };
  if (entry.code) meaning.code = entry.code;
  if (entry.factor) meaning.factor = exact(entry.factor);
  if (entry.asWritten) meaning.written = word;
  if (entry.near) meaning.near = idsOf(lexicon, entry.near);
  if (entry.heads) meaning.heads = true;
  if (entry.onlyAfter) meaning.onlyAfter = entry.onlyAfter;
  const doubtful = words.ambiguous.find((item) => item.word === word);
  if (doubtful) {
    meaning.people = peopleOf(lexicon, doubtful);
    meaning.of = lexicon.intern(fold(doubtful.of));
    meaning.endings = doubtful.endings.map(fold);
  }
  return meaning;
}

function peopleOf(lexicon: Lexicon, words: { unless: string[]; goods: string[] }): Phrases<boolean> {
  const phrases = new Phrases<boolean>(lexicon);
  for (const phrase of words.unless) phrases.add(phrase, true);
  for (const phrase of words.goods) phrases.add(phrase, false);
  return phrases;
}

function modifiersOf(lexicon: Lexicon, words: Partial<Record<Modifier, string[]>>): Phrases<Modifier> {
  const phrases = new Phrases<Modifier>(lexicon);
  for (const [modifier, list] of Object.entries(words) as [Modifier, string[]][]) {
    for (const word of list) phrases.add(word, modifier);
  }
  return phrases;
}
