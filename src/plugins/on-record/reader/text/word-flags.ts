import type { Lexicon } from './lexicon';
import { spellings, type Phrases } from './phrases';

/**
 * What single words may be, as bits of one number: one look into an array by `tokens.word[i]`. A rule that would ask
 * several dictionaries of every token marks the words that may matter to it here, and asks only those.
 */
export class WordFlags {
  /** Each word marked, and its flags, one after the other. */
  private readonly marked: number[] = [];
  /** Made when first asked, when the lexicon has all its words. */
  private flags: Int32Array | undefined;

  constructor(private readonly lexicon: Lexicon) {}

  /** Flags with the same marks, to which others may be added. */
  copy(): WordFlags {
    const copy = new WordFlags(this.lexicon);
    copy.marked.push(...this.marked);
    return copy;
  }

  /** Marks the first word of each phrase in every spelling, or with `whole` only phrases of one word. */
  mark(phrases: readonly string[], flags: number, whole = false): void {
    for (const phrase of phrases) this.markForms(spellings(this.lexicon, phrase), flags, whole);
  }

  /** Marks the first word of each spelling, given as word numbers. */
  markForms(forms: readonly number[][], flags: number, whole = false): void {
    for (const words of forms) if (!whole || words.length === 1) this.marked.push(words[0], flags);
    this.flags = undefined;
  }

  /** Marks the words that have any mark in other flags. */
  markLike(others: WordFlags, flags: number): void {
    for (let k = 0; k < others.marked.length; k += 2) this.marked.push(others.marked[k], flags);
    this.flags = undefined;
  }

  /** Marks every word of a dictionary's phrases. */
  markAll(phrases: Phrases<unknown>, flags: number): void {
    for (const word of phrases.words()) this.marked.push(word, flags);
    this.flags = undefined;
  }

  /** The flags of a word by its number; 0 for one that nothing was said of. */
  of(word: number): number {
    return (this.flags ?? this.closed())[word];
  }

  private closed(): Int32Array {
    const flags = new Int32Array(this.lexicon.size);
    for (let k = 0; k < this.marked.length; k += 2) flags[this.marked[k]] |= this.marked[k + 1];
    return (this.flags = flags);
  }
}
