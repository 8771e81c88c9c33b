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
  /** Open addressing: each even place holds a word's number, the odd one its hash. */
  private slots = new Int32Array(2048);
  /** The letters of all words one after the other, and by a word's number where its own begin. */
  private letters = new Uint16Array(4096);
  private starts = new Int32Array(512);
  /** The letters of the word that is being entered. */
  private units = new Uint16Array(64);
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
    const { length } = word;
    if (length > this.units.length) this.units = new Uint16Array(length);
    const { units } = this;
    let hash = SEED;
    for (let i = 0; i < length; i += 1) {
      units[i] = word.charCodeAt(i);
      hash = mix(hash, units[i]);
    }
    return this.find(units, 0, length, hash) || this.enter(word, hash);
  }

  /** What `intern` made of a piece of a dictionary's phrase, made once: the same pieces stand in many phrases. */
  remembered(piece: string, intern: (lexicon: Lexicon, piece: string) => number[]): number[] {
    let ids = this.phrases.get(piece);
    if (!ids) this.phrases.set(piece, (ids = intern(this, piece)));
    return ids;
  }

  /** The number of the folded word in `units[from, to)`, whose hash is given; 0 when no rule knows it. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot];
      if (id === 0 || (slots[slot + 1] === hash && this.isWord(id, units, from, to))) return id;
    }
  }

  private isWord(id: number, units: Uint16Array, from: number, to: number): boolean {
    const { letters, starts } = this;
    const start = starts[id];
    const length = to - from;
    if (starts[id + 1] - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (letters[start + i] !== units[from + i]) return false;
    return true;
  }

  private enter(word: string, hash: number): number {
    const id = this.words.push(word) - 1;
    const start = this.starts[id];
    const end = start + word.length;
    if (id * 6 > this.slots.length) this.grow();
    if (id + 2 > this.starts.length) this.starts = larger(this.starts, new Int32Array(this.starts.length * 2));
    if (end > this.letters.length) this.letters = larger(this.letters, new Uint16Array(end * 2));
    for (let i = start; i < end; i += 1) this.letters[i] = this.units[i - start];
    this.starts[id + 1] = end;
    this.place(hash, id);
    return id;
  }

  private place(hash: number, id: number): void {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    while (slots[slot]) slot = (slot + 2) & mask;
    slots[slot] = id;
    slots[slot + 1] = hash;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += 2) if (slots[at]) this.place(slots[at + 1], slots[at]);
  }
}

function larger<T extends Int32Array | Uint16Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
