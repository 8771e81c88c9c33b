import { LETTER, classOf } from '../text/characters';
import { EMPTY_HASH, mix } from '../text/lexicon';
import { all } from './index';
import type { Letters } from './language';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 3000;
/** What a letter of the script, a letter in this language's keyboard form, one only this language has, an opening and a frequent word weigh. */
const [SCRIPT, FORM, OWN, OPENING, WORD] = [1, 1, 5, 2, 8];
/** Longer words are not among the frequent ones. */
const LONGEST_WORD = 8;

/** What letters, words and openings give to each language, in the order of `codes`. */
interface Weights {
  codes: string[];
  /** By code unit: which of `points` the letter gives; 0 is none. */
  kinds: Uint8Array;
  points: number[][];
  /** By the hash of their plain letters. */
  words: Map<number, number[]>;
  openings: { language: number; front: string }[];
}

let weights: Weights | undefined;

/** The code of the language a text is most likely in: by its script, the letters it has alone, and its most frequent words. */
export function detectLanguage(text: string): string {
  weights ??= weigh();
  const { codes, kinds, points } = weights;
  const total = codes.map(() => 0);
  const seen = new Uint32Array(points.length);
  const end = Math.min(text.length, SAMPLE);
  let start = -1;
  let hash = EMPTY_HASH;
  for (let i = 0; i <= end; i += 1) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (classOf(code) === LETTER) {
      if (start < 0) start = i;
      seen[kinds[code]] += 1;
      hash = mix(hash, plain(code));
    } else if (start >= 0) {
      addWord(total, text, start, i, hash, weights);
      start = -1;
      hash = EMPTY_HASH;
    }
  }
  seen.forEach((times, kind) => add(total, points[kind], times));
  return codes[total.indexOf(Math.max(...total))];
}

function addWord(
  total: number[],
  text: string,
  start: number,
  end: number,
  hash: number,
  { words, openings }: Weights,
): void {
  const points = end - start <= LONGEST_WORD ? words.get(hash) : undefined;
  if (points) add(total, points, 1);
  for (const { language, front } of openings) {
    if (end - start > front.length + 2 && text.startsWith(front, start)) total[language] += OPENING;
  }
}

function add(total: number[], points: number[], times: number): void {
  for (let k = 0; k < points.length; k += 1) total[k] += points[k] * times;
}

/** Lower case, and one form for the two letters that Persian is often typed with Arabic keys. */
function plain(code: number): number {
  if (code < 128) return code | 32;
  return code === 0x64a ? 0x6cc : code === 0x643 ? 0x6a9 : code;
}

function weigh(): Weights {
  const codes = Object.keys(all);
  const none = codes.map(() => 0);
  const made: Weights = { codes, kinds: new Uint8Array(65536), points: [none], words: new Map(), openings: [] };
  codes.forEach((code, language) => {
    const { letters } = all[code];
    for (const [letter, weight] of lettersOf(letters)) weighLetter(made, letter, language, weight);
    for (const word of letters.frequent) {
      const hash = Array.from(word).reduce((sum, letter) => mix(sum, plain(letter.charCodeAt(0))), EMPTY_HASH);
      const points = made.words.get(hash) ?? [...none];
      points[language] = WORD;
      made.words.set(hash, points);
    }
    for (const front of letters.openings) made.openings.push({ language, front });
  });
  return made;
}

/** The letters of a language with what each weighs, the heaviest last. */
function lettersOf({ script, forms, own }: Letters): [string, number][] {
  const weighed = [
    [script, SCRIPT],
    [forms, SCRIPT + FORM],
    [own, SCRIPT + OWN],
  ] as const;
  return weighed.flatMap(([list, weight]) =>
    Array.from(list + list.toUpperCase(), (letter): [string, number] => [letter, weight]),
  );
}

/** Gives a letter points for a language; letters that weigh alike share an entry. */
function weighLetter(made: Weights, letter: string, language: number, weight: number): void {
  const code = letter.charCodeAt(0);
  const points = [...made.points[made.kinds[code]]];
  points[language] = weight;
  const same = made.points.findIndex((other) => other.join() === points.join());
  made.kinds[code] = same >= 0 ? same : made.points.push(points) - 1;
}
