import type { Trace } from '../trace';
import { fold } from './fold';
import type { Lexicon } from './lexicon';

/** Kinds of token. */
export const WORD = 1;
export const NUMERAL = 2;
export const MARK_TOKEN = 3;

/** How a token stands to the one before it. */
export const APART = 0;
export const TOUCHING = 1;
/** Parted by a zero-width non-joiner or a direction mark only. */
export const JOINED = 2;

/**
 * The words, numerals and marks of a text, side by side in arrays: token `i` is `text.slice(start[i], end[i])`.
 * `word[i]` is its number in the lexicon (0: a word no rule asks about), `hash[i]` the hash of its folded letters.
 * `paragraphs` and `sentences` hold the first token of each, with `count` at the end.
 */
export interface Tokens {
  text: string;
  lexicon: Lexicon;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  word: Int32Array;
  hash: Int32Array;
  paragraphs: number[];
  sentences: number[];
  /** Gathers why the text reads as it does; undefined in the usual reading. */
  trace: Trace | undefined;
}

/** The folded letters of token `i`. */
export function keyOf(tokens: Tokens, i: number): string {
  return tokens.word[i] ? tokens.lexicon.word(tokens.word[i]) : fold(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** The text as pasted from token `first` up to, not including, token `last`. */
export function wordsOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
}

/** The index of the last entry of an ascending list that is not above `value`; -1 when all are. */
export function placeIn(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A room so large is given up when a text needs far less. */
const LARGE = 1 << 18;

/**
 * The arrays that a text's tokens are written into. A room may be used again for the next text once nobody asks after
 * the tokens of the last: what those left is cleared, so that past `count` all is zero.
 */
export class TokenRoom {
  start = new Int32Array(16);
  end = new Int32Array(16);
  kind = new Uint8Array(16);
  gap = new Uint8Array(16);
  word = new Int32Array(16);
  hash = new Int32Array(16);
  private used = 0;

  /** Makes place for so many tokens at first. */
  open(size: number): void {
    const { length } = this.start;
    if (size > length || (length > LARGE && size < length >> 3)) this.resize(Math.max(size, 16), 0);
    else for (const list of this.lists()) list.fill(0, 0, this.used);
    this.used = 0;
  }

  /** Notes how many tokens there are in the end. */
  close(count: number): void {
    this.used = count;
  }

  /** Doubles the place, keeping what is there. */
  grow(): void {
    this.resize(this.start.length * 2, this.start.length);
  }

  private lists(): (Int32Array | Uint8Array)[] {
    return [this.start, this.end, this.kind, this.gap, this.word, this.hash];
  }

  private resize(size: number, kept: number): void {
    const wide = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const into = new Int32Array(size);
      into.set(from.subarray(0, kept));
      return into;
    };
    const narrow = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
      const into = new Uint8Array(size);
      into.set(from.subarray(0, kept));
      return into;
    };
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.word = wide(this.word);
    this.hash = wide(this.hash);
    this.kind = narrow(this.kind);
    this.gap = narrow(this.gap);
  }
}
