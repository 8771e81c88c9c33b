const SEED = -2128831035;
const PRIME = 16777619;

/** Adds one folded code unit to a running hash (FNV-1a over 16-bit units). */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of the empty word. */
export const EMPTY_HASH = SEED;

/** Every word some rule of a language asks about, numbered from 1; 0 is a word no rule knows. */
export class Lexicon {
  private readonly words: string[] = [''];
  private readonly hashes: number[] = [0];
  private slots = new Int32Array(1024);
  private readonly phrases = new Map<string, number[]>();

  /** How many words there are, the unknown one counted. */
  get size(): number {
    return this.words.length;
  }

  /** The folded word behind a number. */
  word(id: number): string {
    return this.words[id];
  }

  /** The number of a folded word, given now if it has none. */
  intern(word: string): number {
    const units = new Uint16Array(word.length);
    for (let i = 0; i < word.length; i += 1) units[i] = word.charCodeAt(i);
    const hash = hashOf(word);
    const known = this.find(units, 0, word.length, hash);
    if (known) return known;
    if (this.words.length * 3 > this.slots.length) this.grow();
    this.hashes.push(hash);
    this.place(hash, this.words.push(word) - 1);
    return this.words.length - 1;
  }

  /** What `intern` made of a piece of a dictionary's phrase, made once: the same pieces stand in many phrases. */
  remembered(piece: string, intern: (lexicon: Lexicon, piece: string) => number[]): number[] {
    let ids = this.phrases.get(piece);
    if (!ids) this.phrases.set(piece, (ids = intern(this, piece)));
    return ids;
  }

  /** The number of the folded word in `units[from, to)`, whose hash is given; 0 when no rule knows it. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot];
      if (id === 0) return 0;
      if (this.hashes[id] === hash && same(this.words[id], units, from, to)) return id;
    }
  }

  private place(hash: number, id: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot]) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id += 1) this.place(this.hashes[id], id);
  }
}

function same(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== units[from + i]) return false;
  return true;
}

/** The hash of a folded word, as the scanner computes it letter by letter. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  return hash;
}
