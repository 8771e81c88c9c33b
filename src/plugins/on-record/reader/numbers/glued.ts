import type { NumberWords } from '../languages/number-words';

const HUNDRED = 100;
const TEN = 10;

/** Two number words that a language writes as one, and their value («صدوبیست»). */
export function gluedValues(words: NumberWords): [string, string][] {
  const plain = plainValues(words);
  return plain.flatMap(([front, above]) =>
    plain
      .filter(([, below]) => below > 0 && below < roomUnder(above))
      .map(([back, below]): [string, string] => [front + words.glued + back, String(above + below)]),
  );
}

/** A number word and a scale that a language writes as one, as count and scale («دومیلیون»). */
export function gluedScales(words: NumberWords): [string, { count: string; scale: string }][] {
  return plainValues(words).flatMap(([front, count]) =>
    Object.entries(words.scales)
      .filter(() => count > 0)
      .map(([word, scale]): [string, { count: string; scale: string }] => [
        front + word,
        { count: String(count), scale },
      ]),
  );
}

function plainValues(words: NumberWords): [string, number][] {
  if (!words.glued) return [];
  return Object.entries(words.values)
    .filter(([word]) => !word.includes(' '))
    .map(([word, value]) => [word, Number(value)]);
}

/** Up to where a smaller number fits beneath hundreds or tens. */
function roomUnder(value: number): number {
  if (value === 0) return 0;
  if (value % HUNDRED === 0) return HUNDRED;
  return value > TEN && value < HUNDRED && value % TEN === 0 ? TEN : 0;
}
