import type { Lexicon } from './lexicon';
import { scan } from './scan';
import { keyOf, type Tokens } from './tokens';

/** In dictionaries, where two words may be written together, with a zero-width non-joiner, or apart. */
export const SEAM = '~';

interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

/** A dictionary of phrases over word numbers, matched forward from a token or backward to one; longest match first. */
export class Phrases<T> {
  private readonly roots: (Node<T> | undefined)[] = [];
  private readonly tails: (Node<T> | undefined)[] = [];
  /** How many tokens the last match took. */
  length = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Adds a phrase in every spelling its seams allow. An entry made earlier is kept. */
  add(phrase: string, value: T): void {
    for (const ids of spellings(this.lexicon, phrase)) {
      enter(this.roots, ids, value);
      enter(this.tails, ids.reverse(), value);
    }
  }

  /** The value of the longest phrase that begins at token `i` and ends by `limit`; its length is left in `length`. */
  at(tokens: Tokens, i: number, limit: number): T | undefined {
    if (i >= limit) return undefined;
    let node = this.roots[tokens.word[i]];
    let found: T | undefined;
    for (let k = 1; node; k += 1) {
      if (node.value !== undefined) {
        found = node.value;
        this.length = k;
      }
      node = i + k < limit ? node.next.get(tokens.word[i + k]) : undefined;
    }
    return found;
  }

  /** The value of the longest phrase that ends just before token `i` and begins no earlier than `floor`. */
  before(tokens: Tokens, i: number, floor: number): T | undefined {
    if (i <= floor) return undefined;
    let node = this.tails[tokens.word[i - 1]];
    let found: T | undefined;
    for (let k = 1; node; k += 1) {
      if (node.value !== undefined) {
        found = node.value;
        this.length = k;
      }
      node = i - k - 1 >= floor ? node.next.get(tokens.word[i - k - 1]) : undefined;
    }
    return found;
  }
}

function enter<T>(roots: (Node<T> | undefined)[], ids: number[], value: T): void {
  let node: Node<T> = (roots[ids[0]] ??= { next: new Map() });
  for (const id of ids.slice(1)) {
    let next = node.next.get(id);
    if (!next) node.next.set(id, (next = { next: new Map() }));
    node = next;
  }
  node.value ??= value;
}

/** Every way a phrase may be written, as word numbers: at each seam apart or together. */
export function spellings(lexicon: Lexicon, phrase: string): number[][] {
  const parts = phrase.replace(/\u200c/g, SEAM).split(SEAM);
  let forms = [parts[0]];
  for (const part of parts.slice(1)) forms = forms.flatMap((form) => [`${form} ${part}`, form + part]);
  return forms.map((form) => internWords(lexicon, form)).filter((ids) => ids.length > 0);
}

/** The word numbers of a phrase, new words entered into the lexicon. */
export function internWords(lexicon: Lexicon, phrase: string): number[] {
  const tokens = scan(phrase, lexicon, { clitics: [] });
  return Array.from({ length: tokens.count }, (_, i) => tokens.word[i] || lexicon.intern(keyOf(tokens, i)));
}
