import { exact, type Exact } from '../numbers/exact';
import type { NationalWords } from '../languages/unit-words';
import { fold } from '../text/fold';
import type { Lexicon } from '../text/lexicon';
import { Phrases } from '../text/phrases';

/** Currencies whose name alone leaves the country open («دينار»), by folded name and country. */
export interface National {
  currencies: Map<string, { often: boolean; only: boolean; byCountry: Map<string, { code: string; factor?: Exact }> }>;
  countries: Phrases<string>;
}

/** Compiles a language's currencies that several countries have. */
export function compileNational(lexicon: Lexicon, words: NationalWords): National {
  const national: National = { currencies: new Map(), countries: new Phrases(lexicon) };
  for (const { names, codes, often, only } of words.currencies) {
    const byCountry = new Map(
      Object.entries(codes).map(([country, written]) => {
        const [code, factor] = written.split(' ');
        return [country, factor ? { code, factor: exact(factor) } : { code }];
      }),
    );
    for (const name of names)
      national.currencies.set(fold(name), { often: often === true, only: only === true, byCountry });
  }
  for (const [country, names] of Object.entries(words.countries))
    for (const name of names) national.countries.add(name, country);
  return national;
}
