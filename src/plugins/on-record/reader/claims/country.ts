import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import type { National } from './national';
import type { Amount } from './read';

/** Gives a currency that is named without its country the one of the country the article speaks of most. */
export function nationalize(tokens: Tokens, amounts: Amount[], national: National): Amount[] {
  if (!national.currencies.size) return amounts;
  let told: Map<string, number> | undefined;
  for (const amount of amounts) {
    if (amount.unit?.kind !== 'currency' || !amount.unit.text) continue;
    const known = national.currencies.get(fold(amount.unit.text));
    if (!known) continue;
    told ??= countriesOf(tokens, national);
    const country = [...told.keys()].find((name) => known.has(name));
    const meaning = country === undefined ? undefined : known.get(country);
    if (meaning) amount.unit = { ...amount.unit, ...meaning };
  }
  return amounts;
}

/** The countries an article names, those named most first, and of equals the one named first. */
function countriesOf(tokens: Tokens, national: National): Map<string, number> {
  const times = new Map<string, number>();
  for (let i = 0; i < tokens.count; i += 1) {
    const country = tokens.word[i] ? national.countries.at(tokens, i, tokens.count) : undefined;
    if (country) times.set(country, (times.get(country) ?? 0) + 1);
  }
  return new Map([...times].sort((a, b) => b[1] - a[1]));
}
