import { APART, keyOf, type Tokens } from '../text/tokens';
import type { Stretch } from './noun';

/** The words of a name, folded; parts with a zero-width non-joiner between make one word. */
export function keys(tokens: Tokens, { first, last }: Stretch): string[] {
  const words: string[] = [];
  for (let k = first; k < last; k += 1) {
    const word = keyOf(tokens, k);
    if (k === first || tokens.gap[k] === APART) words.push(word);
    else words[words.length - 1] += word;
  }
  return words;
}

/** The words of a name, folded and written together. */
export function wholeKey(tokens: Tokens, { first, last }: Stretch): string {
  let key = keyOf(tokens, first);
  for (let k = first + 1; k < last; k += 1) key += keyOf(tokens, k);
  return key;
}

/** By each word of a name: it and those after it, written together. */
export function endingsOf(words: string[]): string[] {
  const endings = [...words];
  for (let k = words.length - 2; k >= 0; k -= 1) endings[k] += endings[k + 1];
  return endings;
}
