import { fold } from '../text/fold';
import { all } from './index';
import type { Letters } from './language';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 6000;

/** The code of the language a text is most likely in, by its letters and its most frequent short words. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.split(/[^\p{L}\p{M}]/u);
  let best = Object.keys(all)[0];
  let most = 0;
  for (const [code, language] of Object.entries(all)) {
    const points = score(language.letters, sample, words);
    if (points > most) {
      most = points;
      best = code;
    }
  }
  return best;
}

function score(letters: Letters, sample: string, words: string[]): number {
  const own = new Set(letters.own);
  const foreign = new Set(letters.foreign);
  const frequent = new Set(letters.frequent.map(fold));
  let points = 0;
  for (const sign of sample.toLowerCase()) {
    if (own.has(sign)) points += 1;
    else if (foreign.has(sign)) points -= 1;
  }
  for (const word of words) if (frequent.has(fold(word))) points += 6;
  return points;
}
