import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import type { National } from './national';
import type { Amount } from './read';

/** Named so often, a country is what an article is about. */
const OFTEN = 3;

/** How often an article names a country, and whether at once. */
interface Told {
  times: number;
  first: boolean;
}

/**
 * Gives a currency that is named without its country the one of the country the article speaks of most. The claim's rule
 * records the choice: `claim.national`, or `claim.open` where no country decides it and the language's usual one stays.
 */
export function nationalize(tokens: Tokens, amounts: Amount[], national: National): Amount[] {
  if (!national.currencies.size) return amounts;
  let strange = 0;
  let told: [string, Told][] | undefined;
  for (const amount of amounts) {
    if (amount.unit?.kind !== 'currency' || !amount.unit.text) continue;
    const known = national.currencies.get(fold(amount.unit.text));
    if (!known || (known.only && amount.unit.first > amount.number.first)) continue;
    told ??= countriesOf(tokens, national);
    const country = told.find(([name, { times, first }]) => {
      return known.byCountry.has(name) && (!known.often || first || times >= OFTEN);
    });
    const meaning = country && known.byCountry.get(country[0]);
    amount.rule = meaning ? 'claim.national' : 'claim.open';
    if (meaning) amount.unit = { ...amount.unit, ...meaning };
    else if (known.only) {
      amount.unit = null;
      strange += 1;
    }
  }
  return strange ? amounts.filter((amount) => amount.unit || amount.rule !== 'claim.open') : amounts;
}

/** The countries an article names, those named most first, and of equals the one named first. */
function countriesOf(tokens: Tokens, national: National): [string, Told][] {
  const countries = new Map<string, Told>();
  for (let i = 0; i < tokens.count; i += 1) {
    const country = tokens.word[i] ? national.countries.at(tokens, i, tokens.count) : undefined;
    if (country === undefined) continue;
    const told = countries.get(country);
    if (told) told.times += 1;
    else countries.set(country, { times: 1, first: i < tokens.sentences[1] });
  }
  return [...countries].sort((a, b) => b[1].times - a[1].times);
}
