import { fold, isWord } from './fold';
import type { Lexicon } from './lexicon';
import { scan } from './scan';
import { TokenRoom, keyOf, type Tokens } from './tokens';
import { Trie, type Entry } from './trie';

/** In dictionaries, where two words may be written together, with a zero-width non-joiner, or apart. */
export const SEAM = '~';
const SEAMS = /[~\u200c]/;
const NON_JOINER = '\u200c';

/**
 * A dictionary of phrases over word numbers, matched forward from a token or backward to one; longest match first.
 * To ask of a token that begins no phrase costs one look into an array, so a rule needs no test of its own before it.
 */
export class Phrases<T> {
  private readonly entries: Entry<T>[] = [];
  /** Made when first asked, when the lexicon has all its words. */
  private forward: Trie<T> | undefined;
  private backward: Trie<T> | undefined;
  /** How many tokens the last match took. */
  length = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Adds a phrase in every spelling its seams allow, which it returns. An entry made earlier is kept. */
  add(phrase: string, value: T): number[][] {
    const forms = spellings(this.lexicon, phrase);
    for (const words of forms) this.entries.push({ words, value });
    this.forward = this.backward = undefined;
    return forms;
  }

  /** Adds two parts as a phrase with a seam between. */
  addSeamed(front: string, back: string, value: T): void {
    if (hasSeam(front) || hasSeam(back)) {
      this.add(front + SEAM + back, value);
      return;
    }
    this.entries.push({ words: [...internWords(this.lexicon, front), ...internWords(this.lexicon, back)], value });
    this.entries.push({ words: internWords(this.lexicon, front + back), value });
    this.forward = this.backward = undefined;
  }

  /** A dictionary with the same phrases, to which others may be added. */
  copy(): Phrases<T> {
    const copy = new Phrases<T>(this.lexicon);
    copy.entries.push(...this.entries);
    return copy;
  }

  /** The numbers of all words of its phrases. */
  words(): number[] {
    return this.entries.flatMap(({ words }) => words);
  }

  /** The value of the longest phrase that begins at token `i` and ends by `limit`; its length is left in `length`. */
  at(tokens: Tokens, i: number, limit: number): T | undefined {
    if (i >= limit) return undefined;
    const trie = this.forward ?? this.forwards();
    const word = tokens.word[i];
    if (!(trie.heads[word >> 5] & (1 << word))) return undefined;
    return this.found(trie, trie.match(trie.roots[word], tokens.word, i, 1, limit - i));
  }

  /** The first token from `i` on where a phrase may begin; `limit` where none does. */
  next({ word }: Tokens, i: number, limit: number): number {
    const { heads } = this.forward ?? this.forwards();
    let at = i;
    while (at < limit && !(heads[word[at] >> 5] & (1 << word[at]))) at += 1;
    return at;
  }

  /** The value of the longest phrase that ends just before token `i` and begins no earlier than `floor`. */
  before(tokens: Tokens, i: number, floor: number): T | undefined {
    if (i <= floor) return undefined;
    const trie = this.backward ?? this.backwards();
    const word = tokens.word[i - 1];
    if (!(trie.heads[word >> 5] & (1 << word))) return undefined;
    return this.found(trie, trie.match(trie.roots[word], tokens.word, i - 1, -1, i - floor));
  }

  private found(trie: Trie<T>, value: T | undefined): T | undefined {
    if (value !== undefined) this.length = trie.length;
    return value;
  }

  private forwards(): Trie<T> {
    return (this.forward = new Trie(this.entries, this.lexicon.size));
  }

  private backwards(): Trie<T> {
    const reversed = this.entries.map(({ words, value }) => ({ words: [...words].reverse(), value }));
    return (this.backward = new Trie(reversed, this.lexicon.size));
  }
}

/** Every way a phrase may be written, as word numbers: at each seam apart or together. */
export function spellings(lexicon: Lexicon, phrase: string): number[][] {
  if (!hasSeam(phrase)) {
    const words = internWords(lexicon, phrase);
    return words.length > 0 ? [words] : [];
  }
  const parts = phrase.split(SEAMS);
  let forms = [parts[0]];
  for (const part of parts.slice(1)) forms = forms.flatMap((form) => [`${form} ${part}`, form + part]);
  return forms.map((form) => internWords(lexicon, form)).filter((ids) => ids.length > 0);
}

function hasSeam(phrase: string): boolean {
  return phrase.includes(SEAM) || phrase.includes(NON_JOINER);
}

const room = new TokenRoom();

/** The word numbers of a phrase, new words entered into the lexicon. */
export function internWords(lexicon: Lexicon, phrase: string): number[] {
  if (!phrase.includes(' ')) return lexicon.remembered(phrase, internPart);
  const words: number[] = [];
  for (const part of phrase.split(' ')) words.push(...lexicon.remembered(part, internPart));
  return words;
}

function internPart(lexicon: Lexicon, part: string): number[] {
  const word = isWord(part) ? fold(part) : '';
  if (word) return [lexicon.intern(word)];
  const tokens = scan(part, lexicon, { clitics: [], leading: [] }, room);
  return Array.from({ length: tokens.count }, (_, i) => tokens.word[i] || lexicon.intern(keyOf(tokens, i)));
}
