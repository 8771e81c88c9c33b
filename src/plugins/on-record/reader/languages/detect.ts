import { LETTER, classOf } from '../text/characters';
import { all } from './index';
import type { Letters } from './language';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 6000;
/** What a letter of the script, a letter in this language's keyboard form, one only this language has, an opening and a frequent word weigh. */
const [SCRIPT, FORM, OWN, OPENING, WORD] = [1, 1, 5, 2, 8];
/** Longer words are not among the frequent ones. */
const LONGEST_WORD = 8;

/** For each letter and each frequent word, the points it gives to each language. */
interface Weights {
  codes: string[];
  letters: Map<number, number[]>;
  words: Map<string, number[]>;
}

let weights: Weights | undefined;

/** The code of the language a text is most likely in: by its script, the letters it has alone, and its most frequent words. */
export function detectLanguage(text: string): string {
  weights ??= weigh();
  const points = weights.codes.map(() => 0);
  const end = Math.min(text.length, SAMPLE);
  let start = -1;
  for (let i = 0; i <= end; i += 1) {
    const letter = i < end && classOf(text.charCodeAt(i)) === LETTER;
    if (letter) {
      if (start < 0) start = i;
      add(points, weights.letters.get(text.charCodeAt(i)));
    } else if (start >= 0) {
      addWord(points, text, start, i, weights);
      start = -1;
    }
  }
  return weights.codes[points.indexOf(Math.max(...points))];
}

function addWord(points: number[], text: string, start: number, end: number, { codes, words }: Weights): void {
  if (end - start <= LONGEST_WORD) add(points, words.get(plain(text.slice(start, end))));
  codes.forEach((code, k) => {
    const opening = all[code].letters.openings.find((front) => text.startsWith(front, start));
    if (opening !== undefined && end - start > opening.length + 2) points[k] += OPENING;
  });
}

function add(points: number[], more: number[] | undefined): void {
  if (more) for (let k = 0; k < more.length; k += 1) points[k] += more[k];
}

/** Lower case, and one form for the two letters that Persian is often typed with Arabic keys. */
function plain(word: string): string {
  return word.toLowerCase().replace(/ي/g, 'ی').replace(/ك/g, 'ک');
}

function weigh(): Weights {
  const codes = Object.keys(all);
  const made: Weights = { codes, letters: new Map(), words: new Map() };
  codes.forEach((code, k) => {
    const { script, forms, own, frequent }: Letters = all[code].letters;
    for (const [list, weight] of [
      [script, SCRIPT],
      [forms, FORM],
      [own, OWN],
    ] as const) {
      for (const letter of list + list.toUpperCase()) {
        const given = pointsOf(made.letters, letter.charCodeAt(0), codes.length);
        given[k] = Math.max(given[k], weight + (list === script ? 0 : SCRIPT));
      }
    }
    for (const word of frequent) pointsOf(made.words, plain(word), codes.length)[k] = WORD;
  });
  return made;
}

function pointsOf<K>(map: Map<K, number[]>, key: K, size: number): number[] {
  let points = map.get(key);
  if (!points) map.set(key, (points = Array.from({ length: size }, () => 0)));
  return points;
}
