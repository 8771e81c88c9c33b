import type { Explanations, UnitWords } from '../languages/language';
import { idsOf, phrasesOf } from '../numbers/grammar';
import type { Lexicon } from '../text/lexicon';
import type { Phrases } from '../text/phrases';

/** A language's words that tie amounts to one another, over the shared lexicon. */
export interface FindingGrammar {
  rates: Phrases<true>;
  changes: Phrases<true>;
  changeFrom: Phrases<true>;
  changeTo: Phrases<true>;
  partsOf: Phrases<true>;
  wholes: Phrases<true>;
  predicates: Phrases<true>;
  totals: Phrases<true>;
  sames: Phrases<true>;
  stops: Phrases<true>;
  ands: Set<number>;
  explanations: Explanations;
}

/** Compiles a language's words for changes, shares and sums. */
export function compileFindings(lexicon: Lexicon, words: UnitWords, ands: string[]): FindingGrammar {
  return {
    rates: phrasesOf(lexicon, words.rates),
    changes: phrasesOf(lexicon, words.changes),
    changeFrom: phrasesOf(lexicon, words.changeFrom),
    changeTo: phrasesOf(lexicon, words.changeTo),
    partsOf: phrasesOf(lexicon, words.partsOf),
    wholes: phrasesOf(lexicon, words.wholes),
    predicates: phrasesOf(lexicon, words.predicates),
    totals: phrasesOf(lexicon, words.totals),
    sames: phrasesOf(lexicon, words.sames),
    stops: phrasesOf(lexicon, words.stops),
    ands: idsOf(lexicon, ands),
    explanations: words.explanations,
  };
}
