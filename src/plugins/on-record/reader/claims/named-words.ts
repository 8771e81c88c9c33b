import type { UnitWords } from '../languages/unit-words';
import { phrasesOf } from '../numbers/grammar';
import type { Lexicon } from '../text/lexicon';
import type { Phrases } from '../text/phrases';

/** Words that lead to a bare number, or call numbers numbers: before a list of them, or after those that a sentence begins with. */
export interface NamedWords {
  equals: Phrases<true>;
  before: Phrases<true>;
  after: Phrases<true>;
  denied: Phrases<true>;
}

/** Compiles a language's words for bare numbers. */
export function compileNamed(lexicon: Lexicon, units: UnitWords): NamedWords {
  return {
    equals: phrasesOf(lexicon, units.equals),
    before: phrasesOf(lexicon, units.numbersAfter),
    after: phrasesOf(lexicon, units.saidNumbers),
    denied: phrasesOf(lexicon, units.saidNoNumber),
  };
}
