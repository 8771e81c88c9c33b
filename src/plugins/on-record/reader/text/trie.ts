/** A phrase as word numbers, in the order it is matched, and what it stands for. */
export interface Entry<T> {
  words: readonly number[];
  value: T;
}

/** Word numbers and nodes are kept in 16 bits each. */
const MOST = 0xffff;

/**
 * Phrases folded into one tree over word numbers, in flat arrays: `roots` says by a word's number where the phrases
 * stand that begin with it (0: nowhere), so that most questions end with one look into it.
 */
export class Trie<T> {
  readonly roots: Uint16Array;
  /** One bit by a word's number, so that the words most asked about stay near at hand: whether any phrase begins with it. */
  readonly heads: Int32Array;
  /** How many words the last match took. */
  length = 0;
  /** By node: the value of the phrase that ends there. */
  private readonly values: (T | undefined)[] = [undefined];
  /** By node: whether longer phrases go on from it. */
  private readonly branches: Uint8Array;
  /** Open addressing: each even place holds a node and the word that leads on from it, the odd one where to. */
  private readonly edges: Int32Array;
  private readonly shift: number;

  constructor(entries: readonly Entry<T>[], size: number) {
    const steps = entries.reduce((sum, { words }) => sum + words.length, 0);
    if (size > MOST || steps > MOST) throw new Error('There are too many words for one dictionary.');
    const bits = Math.max(2, 33 - Math.clz32(steps));
    this.roots = new Uint16Array(size);
    this.heads = new Int32Array((size >> 5) + 1);
    this.branches = new Uint8Array(steps + 1);
    this.edges = new Int32Array(2 << bits);
    this.shift = 32 - bits;
    for (const { words, value } of entries) this.enter(words, value);
  }

  /** The value of the longest phrase at `root` that lies in `room` words from `first` on, walked by `step` (1 or -1). */
  match(root: number, words: Int32Array, first: number, step: 1 | -1, room: number): T | undefined {
    let found: T | undefined;
    let node = root;
    let at = first;
    for (let k = 1; ; k += 1) {
      const value = this.values[node];
      if (value !== undefined) {
        found = value;
        this.length = k;
      }
      if (k >= room || !this.branches[node]) return found;
      at += step;
      const slot = this.slot(node, words[at]);
      node = this.edges[slot + 1];
      if (node === 0) return found;
    }
  }

  /** Where the edge from a node by a word is kept, or the empty place it would take. */
  private slot(node: number, word: number): number {
    const { edges } = this;
    const key = (node << 16) | word;
    const mask = edges.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1;
    while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & mask;
    return slot;
  }

  private enter(words: readonly number[], value: T): void {
    this.heads[words[0] >> 5] |= 1 << words[0];
    let node = (this.roots[words[0]] ||= this.add());
    for (let k = 1; k < words.length; k += 1) {
      this.branches[node] = 1;
      const slot = this.slot(node, words[k]);
      if (!this.edges[slot + 1]) {
        this.edges[slot] = (node << 16) | words[k];
        this.edges[slot + 1] = this.add();
      }
      node = this.edges[slot + 1];
    }
    this.values[node] ??= value;
  }

  private add(): number {
    return this.values.push(undefined) - 1;
  }
}
