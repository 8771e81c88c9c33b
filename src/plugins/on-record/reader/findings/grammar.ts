import type { PeriodWords } from '../languages/period-words';
import type { Explanations, UnitWords } from '../languages/unit-words';
import { idsOf, phrasesOf } from '../numbers/grammar';
import { fold } from '../text/fold';
import type { Lexicon } from '../text/lexicon';
import type { Phrases } from '../text/phrases';
import { WordFlags } from '../text/word-flags';
import { CHANGE, EACH, PARTS, TOTAL } from './tie-words';

/** A language's words that tie amounts to one another, over the shared lexicon. */
export interface FindingGrammar {
  rates: Phrases<true>;
  every: Phrases<true>;
  changes: Phrases<true>;
  changeFrom: Phrases<true>;
  changeTo: Phrases<true>;
  bases: Phrases<true>;
  thans: Phrases<true>;
  tells: Phrases<true>;
  breaks: Phrases<true>;
  partsOf: Phrases<true>;
  wholes: Phrases<true>;
  listings: Phrases<true>;
  /** Words to the side of a pair they stand for, two numbers a pair: between them the sides leave nobody out ("men", "women"). */
  opposites: Map<number, number>;
  predicates: Phrases<true>;
  totals: Phrases<true>;
  sames: Phrases<true>;
  shareOf: Phrases<true>;
  stops: Phrases<true>;
  head: UnitWords['head'];
  ands: Set<number>;
  explanations: Explanations;
  /** What words that tie figures to one another a word may be part of. */
  ties: WordFlags;
}

/** Compiles a language's words for changes, shares and sums. */
export function compileFindings(
  lexicon: Lexicon,
  words: UnitWords,
  { bases, breaks, every }: PeriodWords,
  ands: string[],
): FindingGrammar {
  return {
    rates: phrasesOf(lexicon, words.rates),
    every: phrasesOf(lexicon, every),
    changes: phrasesOf(lexicon, words.changes),
    changeFrom: phrasesOf(lexicon, words.changeFrom),
    changeTo: phrasesOf(lexicon, words.changeTo),
    bases: phrasesOf(lexicon, bases),
    thans: phrasesOf(lexicon, words.thans),
    tells: phrasesOf(lexicon, words.tells),
    breaks: phrasesOf(lexicon, breaks),
    partsOf: phrasesOf(lexicon, words.partsOf),
    wholes: phrasesOf(lexicon, words.wholes),
    listings: phrasesOf(lexicon, words.listings),
    opposites: sidesOf(lexicon, words.opposites),
    predicates: phrasesOf(lexicon, words.predicates),
    totals: phrasesOf(lexicon, words.totals),
    sames: phrasesOf(lexicon, words.sames),
    shareOf: phrasesOf(lexicon, words.shareOf),
    stops: phrasesOf(lexicon, words.stops),
    head: words.head,
    ands: idsOf(lexicon, ands),
    explanations: words.explanations,
    ties: tiesOf(lexicon, words, every),
  };
}

function tiesOf(lexicon: Lexicon, words: UnitWords, every: string[]): WordFlags {
  const ties = new WordFlags(lexicon);
  const mark = (phrases: string[], tie: number): void => ties.mark(withoutLonger(phrases).map(longestWord), tie);
  mark(words.changes, CHANGE);
  mark(every, EACH);
  mark([...words.partsOf, ...words.wholes, ...words.listings], PARTS);
  mark(words.totals, TOTAL);
  return ties;
}

/** Phrases that another of them begins («از کل» of «از کل این») say no more than that. */
function withoutLonger(phrases: string[]): string[] {
  return phrases.filter((phrase) => !phrases.some((other) => phrase.startsWith(`${other} `)));
}

/** The word by which a phrase is most rarely taken to be there where it is not. */
function longestWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length < longest.length ? longest : word));
}

function sidesOf(lexicon: Lexicon, pairs: string[][][]): Map<number, number> {
  const sides = pairs.flatMap((pair, k) =>
    pair.flatMap((side, half) => side.map((word) => [word, 2 * k + half] as const)),
  );
  return new Map(sides.map(([word, number]) => [lexicon.intern(fold(word)), number]));
}
