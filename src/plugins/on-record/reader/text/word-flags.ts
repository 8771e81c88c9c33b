import type { Lexicon } from './lexicon';
import { spellings, type Phrases } from './phrases';

/**
 * What single words may be, as bits of one number: one look into an array by `tokens.word[i]`. A rule that would ask
 * several dictionaries of every token marks the words that may matter to it here, and asks only those.
 */
export class WordFlags {
  private readonly marked: [word: number, flags: number][] = [];
  /** Made when first asked, when the lexicon has all its words. */
  private flags: Int32Array | undefined;

  constructor(private readonly lexicon: Lexicon) {}

  /** Marks the first word of each phrase in every spelling, or with `whole` only phrases of one word. */
  mark(phrases: readonly string[], flags: number, whole = false): void {
    for (const phrase of phrases)
      for (const words of spellings(this.lexicon, phrase))
        if (!whole || words.length === 1) this.marked.push([words[0], flags]);
    this.flags = undefined;
  }

  /** Marks the words that have any mark in other flags. */
  markLike(others: WordFlags, flags: number): void {
    for (const [word] of others.marked) this.marked.push([word, flags]);
    this.flags = undefined;
  }

  /** Marks every word of a dictionary's phrases. */
  markAll(phrases: Phrases<unknown>, flags: number): void {
    for (const word of phrases.words()) this.marked.push([word, flags]);
    this.flags = undefined;
  }

  /** The flags of a word by its number; 0 for one that nothing was said of. */
  of(word: number): number {
    return (this.flags ?? this.closed())[word];
  }

  private closed(): Int32Array {
    const flags = new Int32Array(this.lexicon.size);
    for (const [word, bits] of this.marked) flags[word] |= bits;
    return (this.flags = flags);
  }
}
