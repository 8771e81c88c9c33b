import type { Calendar, PeriodMeaning, PeriodWords, Span } from '../languages/period-words';
import { phrasesOf, type NumberGrammar } from '../numbers/grammar';
import { Phrases } from '../text/phrases';
import { WordFlags } from '../text/word-flags';
import type { Lexicon } from '../text/lexicon';
import {
  PHRASE,
  YEAR,
  MONTH,
  COUNT,
  SPAN,
  RELATIVE,
  ORDINAL,
  SEASON,
  WEEKDAY,
  EDGE,
  THESE,
  EVERY,
  HEAD,
  FROM,
  CLOCK,
  YEAR_AFTER,
  YEAR_KIND,
  LAPSE,
  FREE,
  NUMBER,
  WHOLE,
  PART,
} from './openings';

type Edge = 'start' | 'end' | 'within';

/** A month's name; `sure` with the word for month written on to it. */
export interface MonthWord {
  calendar: Calendar;
  month: number;
  sure: boolean;
}

/** A language's words for periods over the shared lexicon. */
export interface PeriodGrammar {
  words: PeriodWords;
  numbers: NumberGrammar;
  /** What may begin with each word; a dictionary that a period may begin with marks its words here. */
  flags: WordFlags;
  months: Phrases<MonthWord>;
  monthWords: Phrases<true>;
  weekdays: Phrases<number>;
  spans: Phrases<Span>;
  seasons: Phrases<number>;
  seasonWords: Phrases<true>;
  phrases: Phrases<{ meaning: PeriodMeaning }>;
  prepositions: Phrases<true>;
  relative: Phrases<number>;
  lasting: Phrases<number>;
  ago: Phrases<true>;
  ordinals: Phrases<number>;
  edges: Phrases<Edge>;
  of: Phrases<true>;
  from: Phrases<true>;
  until: Phrases<true>;
  /** All that may stand between the ends of a from-to period. */
  middles: Phrases<true>;
  untilNow: Phrases<true>;
  free: Phrases<true>;
  comparisons: Phrases<true>;
  bases: Phrases<true>;
  these: Phrases<true>;
  every: Phrases<true>;
  once: Phrases<true>;
  lapses: Phrases<true>;
  yearNames: Phrases<true>;
  yearWords: Phrases<true>;
  yearPlurals: Phrases<true>;
  yearFollowers: Phrases<true>;
  yearKinds: Phrases<{ calendar: Calendar | null }>;
  bareYearAfter: Phrases<true>;
  clockBefore: Phrases<true>;
  clockAfter: Phrases<true>;
  breaks: Phrases<true>;
  pauses: Phrases<true>;
  genitives: Phrases<true>;
  standings: Phrases<true>;
  partLetters: Phrases<true>;
  nowEnds: Phrases<true>;
  changeFrom: Phrases<true>;
  changeTo: Phrases<true>;
}

/** Words of what changed: what leads to where it began, and to where it ended. */
interface Changes {
  changeFrom: string[];
  changeTo: string[];
}

/** Compiles a language's period words. */
export function compilePeriods(
  lexicon: Lexicon,
  words: PeriodWords,
  numbers: NumberGrammar,
  changes: Changes,
): PeriodGrammar {
  const grammar = grammarOf(lexicon, words, numbers, changes);
  const { flags } = grammar;
  flags.markLike(numbers.starts, NUMBER);
  for (const list of [words.months, words.weekdays, words.seasons, words.phrases])
    flags.mark(Object.keys(list), WHOLE, true);
  flags.mark(words.free, WHOLE, true);
  for (const [name, part] of Object.entries(grammar))
    if (part instanceof Phrases && !AROUND.has(name)) flags.markAll(part, PART);
  return grammar;
}

function grammarOf(lexicon: Lexicon, words: PeriodWords, numbers: NumberGrammar, changes: Changes): PeriodGrammar {
  const flags = new WordFlags(lexicon);
  const opening = (list: string[], kind: number): Phrases<true> => {
    flags.mark(list, kind);
    return phrasesOf(lexicon, list);
  };
  const valued = <T>(record: Record<string, T>, kind: number): Phrases<T> => {
    const phrases = new Phrases<T>(lexicon);
    flags.mark(Object.keys(record), kind);
    for (const [word, value] of Object.entries(record)) phrases.add(word, value);
    return phrases;
  };
  const kernel = (list: string[], kind: number): Phrases<true> => valued(allTrue(list), kind);
  return {
    words,
    numbers,
    flags,
    months: valued(monthNames(words), MONTH),
    weekdays: valued(words.weekdays, WEEKDAY),
    spans: valued(words.spans, SPAN),
    seasons: valued(words.seasons, SEASON),
    phrases: valued(
      eachAs(words.phrases, (meaning) => ({ meaning })),
      PHRASE,
    ),
    relative: valued(words.relative, RELATIVE),
    lasting: valued(words.lasting, COUNT),
    edges: valued(words.edges, EDGE),
    ordinals: valued(words.ordinals, ORDINAL),
    prepositions: opening(words.prepositions, HEAD),
    from: opening(words.from, FROM),
    until: opening(words.until, HEAD),
    free: opening(words.free, FREE),
    yearWords: kernel(words.yearWords, YEAR),
    seasonWords: kernel(words.seasonWords, SEASON),
    monthWords: kernel(words.monthWords, MONTH),
    bareYearAfter: opening(words.bareYearAfter, YEAR_AFTER),
    clockBefore: opening(words.clockBefore, CLOCK),
    yearKinds: valued(
      eachAs(words.yearKinds, (calendar) => ({ calendar })),
      YEAR_KIND,
    ),
    ...inside(lexicon, words),
    middles: phrasesOf(lexicon, [...words.until, ...words.untilAfterFrom]),
    partLetters: kernel(words.partLetters, PHRASE),
    these: kernel(words.these, THESE),
    every: kernel(words.every, EVERY),
    lapses: opening(words.lapses, LAPSE),
    changeFrom: phrasesOf(lexicon, changes.changeFrom),
    changeTo: phrasesOf(lexicon, changes.changeTo),
  };
}

/** The dictionaries of words that stand before or after a period, and in none. */
const AROUND = new Set([
  'yearFollowers',
  'comparisons',
  'bases',
  'breaks',
  'pauses',
  'nowEnds',
  'changeFrom',
  'changeTo',
]);

const INSIDE = [
  'yearPlurals',
  'yearFollowers',
  'ago',
  'of',
  'untilNow',
  'bases',
  'once',
  'yearNames',
  'comparisons',
  'clockAfter',
  'breaks',
  'pauses',
  'genitives',
  'standings',
  'nowEnds',
] as const;

/** The words that stand inside or after a period, or between it and its number. */
function inside(lexicon: Lexicon, words: PeriodWords): Record<(typeof INSIDE)[number], Phrases<true>> {
  const entries = INSIDE.map((key) => [key, phrasesOf(lexicon, words[key])] as const);
  return Object.fromEntries(entries) as Record<(typeof INSIDE)[number], Phrases<true>>;
}

function allTrue(list: string[]): Record<string, true> {
  return Object.fromEntries(list.map((word) => [word, true as const]));
}

function eachAs<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([word, value]) => [word, change(value)]));
}

function monthNames(words: PeriodWords): Record<string, MonthWord> {
  const names: Record<string, MonthWord> = {};
  for (const [name, month] of Object.entries(words.months)) {
    for (const word of words.monthWords) names[`${name}~${word}`] = { ...month, sure: true };
    names[name] = { ...month, sure: false };
  }
  return names;
}
