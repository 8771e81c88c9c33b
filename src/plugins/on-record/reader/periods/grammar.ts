import type { Calendar, PeriodMeaning, PeriodWords, Span } from '../languages/language';
import { phrasesOf, type NumberGrammar } from '../numbers/grammar';
import { Phrases, spellings } from '../text/phrases';
import type { Lexicon } from '../text/lexicon';

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
  /** By word number: whether a period may begin with the word. */
  starts: boolean[];
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
  yearKinds: Phrases<{ calendar: Calendar | null }>;
  bareYearAfter: Phrases<true>;
  clockBefore: Phrases<true>;
  clockAfter: Phrases<true>;
  breaks: Phrases<true>;
  pauses: Phrases<true>;
}

/** Compiles a language's period words. */
export function compilePeriods(lexicon: Lexicon, words: PeriodWords, numbers: NumberGrammar): PeriodGrammar {
  const starts: boolean[] = [];
  const begin = (word: string): void => {
    for (const ids of spellings(lexicon, word)) starts[ids[0]] = true;
  };
  const opening = (list: string[]): Phrases<true> => {
    list.forEach(begin);
    return phrasesOf(lexicon, list);
  };
  const valued = <T>(record: Record<string, T>): Phrases<T> => {
    const phrases = new Phrases<T>(lexicon);
    for (const [word, value] of Object.entries(record)) {
      begin(word);
      phrases.add(word, value);
    }
    return phrases;
  };
  return {
    words,
    numbers,
    starts,
    months: valued(monthNames(words)),
    weekdays: valued(words.weekdays),
    spans: valued(words.spans),
    seasons: valued(words.seasons),
    phrases: valued(Object.fromEntries(Object.entries(words.phrases).map(([word, meaning]) => [word, { meaning }]))),
    relative: valued(words.relative),
    lasting: valued(words.lasting),
    edges: valued(words.edges),
    ordinals: valued(words.ordinals),
    prepositions: opening(words.prepositions),
    from: opening(words.from),
    until: opening(words.until),
    free: opening(words.free),
    yearWords: opening(words.yearWords),
    seasonWords: opening(words.seasonWords),
    monthWords: opening(words.monthWords),
    bareYearAfter: opening(words.bareYearAfter),
    clockBefore: opening(words.clockBefore),
    yearKinds: valued(
      Object.fromEntries(Object.entries(words.yearKinds).map(([word, calendar]) => [word, { calendar }])),
    ),
    ago: phrasesOf(lexicon, words.ago),
    of: phrasesOf(lexicon, words.of),
    untilNow: phrasesOf(lexicon, words.untilNow),
    middles: phrasesOf(lexicon, [...words.until, ...words.untilAfterFrom]),
    bases: phrasesOf(lexicon, words.bases),
    these: opening(words.these),
    every: opening(words.every),
    once: phrasesOf(lexicon, words.once),
    lapses: opening(words.lapses),
    yearNames: phrasesOf(lexicon, words.yearNames),
    comparisons: phrasesOf(lexicon, words.comparisons),
    clockAfter: phrasesOf(lexicon, words.clockAfter),
    breaks: phrasesOf(lexicon, words.breaks),
    pauses: phrasesOf(lexicon, words.pauses),
  };
}

function monthNames(words: PeriodWords): Record<string, MonthWord> {
  const names: Record<string, MonthWord> = {};
  for (const [name, month] of Object.entries(words.months)) {
    for (const word of words.monthWords) names[`${name}~${word}`] = { ...month, sure: true };
    names[name] = { ...month, sure: false };
  }
  return names;
}
