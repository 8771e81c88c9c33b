import { DIGIT, JOIN, LETTER, MARK, NEWLINE, SILENT, classOf, foldInto, isPlain, signOf } from './characters';
import { EMPTY_HASH, mix, type Lexicon } from './lexicon';
import { APART, JOINED, MARK_TOKEN, NUMERAL, TOUCHING, TokenRoom, WORD, type Tokens } from './tokens';

/** Longer words are no entries of any dictionary; their hash still runs over all their letters. */
const LONGEST_WORD = 64;
/** After longer ones than this a single letter may follow («هزارو»). */
const SHORT_CLITIC = 3;

/** What the scanner must know of a language beside its words. */
export interface Splitting {
  /** Words written on to the next one, such as the Arabic «و» and «ال», folded, longest first. */
  clitics: string[];
  /** Those of one letter that another such one may follow («وب»). */
  leading: string[];
}

/** Cuts a text into words, numerals and marks in one pass over its characters; its tokens are written into `room`. */
export function scan(text: string, lexicon: Lexicon, splitting: Splitting, room = new TokenRoom()): Tokens {
  return new Scanner(text, lexicon, splitting, room).run();
}

/** The folded letters of the word at hand and where each stands; one scan runs at a time. */
const letters = new Uint16Array(LONGEST_WORD);
const places = new Int32Array(LONGEST_WORD);

/** Whether two of a sign are one quotation mark: the apostrophes and the accent that stands for one. */
function halves(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2019 || code === 0x2018;
}

class Scanner {
  private readonly paragraphs: number[] = [];
  private count = 0;
  private gap = APART;
  private opened = true;
  /** Asked once: text comes in so many forms of the engine's strings that each asking is a search. */
  private readonly length: number;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly splitting: Splitting,
    private readonly room: TokenRoom,
  ) {
    this.length = text.length;
    room.open((text.length >> 2) + 16);
  }

  run(): Tokens {
    const { text, length, lexicon, room, paragraphs } = this;
    let i = 0;
    while (i < length) {
      const kind = classOf(text.charCodeAt(i));
      if (kind === LETTER) i = this.word(i);
      else if (kind === DIGIT) i = this.numeral(i);
      else if (kind === MARK) i = this.mark(i);
      else {
        this.skip(kind);
        i += 1;
      }
    }
    const { count } = this;
    paragraphs.push(count);
    room.close(count);
    const { start, end, kind, gap, word, hash } = room;
    return { text, lexicon, count, start, end, kind, gap, word, hash, paragraphs, sentences: [], trace: undefined };
  }

  private skip(kind: number): void {
    if (kind === SILENT) return;
    if (kind === JOIN) {
      if (this.gap === TOUCHING) this.gap = JOINED;
      return;
    }
    this.gap = APART;
    if (kind === NEWLINE) this.opened = true;
  }

  /** Most words are letters that fold to one each; the others are read again with all that may stand in a word. */
  private word(from: number): number {
    const { text } = this;
    const end = Math.min(this.length, from + LONGEST_WORD - 1);
    let hash = EMPTY_HASH;
    let i = from;
    let sign = 0;
    for (; i < end; i += 1) {
      sign = signOf(text.charCodeAt(i));
      if (!isPlain(sign)) break;
      const unit = sign & 0xffff;
      letters[i - from] = unit;
      hash = mix(hash, unit);
    }
    const kind = sign >>> 16;
    if (kind === SILENT || (kind === LETTER && i < this.length)) return this.oddWord(from);
    const length = i - from;
    const id = this.lexicon.find(letters, 0, length, hash);
    if (id !== 0 || !this.mayBeSplit()) this.push(from, i, WORD, id, hash);
    else {
      for (let k = 0; k < length; k += 1) places[k] = from + k;
      this.split(from, i, length);
    }
    return i;
  }

  private oddWord(from: number): number {
    const { text, length: end } = this;
    let length = 0;
    let hash = EMPTY_HASH;
    let i = from;
    for (; i < end; i += 1) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === SILENT) continue;
      if (kind !== LETTER) break;
      const at = length < LONGEST_WORD ? length : LONGEST_WORD - 1;
      const added = foldInto(letters, at, code) - at;
      for (let k = 0; k < added && at + k < LONGEST_WORD; k += 1) {
        places[at + k] = i;
        hash = mix(hash, letters[at + k]);
      }
      length += added;
    }
    const id = length < LONGEST_WORD ? this.lexicon.find(letters, 0, length, hash) : 0;
    if (id === 0 && length < LONGEST_WORD && this.mayBeSplit()) this.split(from, i, length);
    else this.push(from, i, WORD, id, hash);
    return i;
  }

  private mayBeSplit(): boolean {
    for (const clitic of this.splitting.clitics) if (clitic.charCodeAt(0) === letters[0]) return true;
    return false;
  }

  /** Parts a word from what is written on to its front, when what is left is a word some rule knows. */
  private split(from: number, to: number, length: number): void {
    const cuts: number[] = [];
    const known = this.cut(0, length, cuts);
    let start = 0;
    for (const cut of known ? cuts : []) {
      this.part(start, cut, start ? places[start] : from, places[cut]);
      start = cut;
    }
    this.part(start, length, start ? places[start] : from, to);
  }

  private cut(at: number, length: number, cuts: number[], free = true): boolean {
    if (at && this.lookUp(at, length)) return true;
    if (cuts.length === 3) return false;
    const { clitics, leading } = this.splitting;
    for (const clitic of clitics) {
      if (!free && clitic.length === 1) continue;
      const least = clitic.length > SHORT_CLITIC ? 1 : 2;
      if (at + clitic.length + least > length || !this.begins(at, clitic)) continue;
      cuts.push(at + clitic.length);
      if (this.cut(at + clitic.length, length, cuts, leading.includes(clitic))) return true;
      cuts.pop();
    }
    return false;
  }

  private begins(at: number, clitic: string): boolean {
    for (let k = 0; k < clitic.length; k += 1) if (letters[at + k] !== clitic.charCodeAt(k)) return false;
    return true;
  }

  private lookUp(from: number, to: number): number {
    return this.lexicon.find(letters, from, to, this.hash(from, to));
  }

  private hash(from: number, to: number): number {
    let hash = EMPTY_HASH;
    for (let k = from; k < to; k += 1) hash = mix(hash, letters[k]);
    return hash;
  }

  private part(from: number, to: number, start: number, end: number): void {
    const hash = this.hash(from, to);
    this.push(start, end, WORD, this.lexicon.find(letters, from, to, hash), hash);
  }

  private numeral(from: number): number {
    const { text, length } = this;
    let i = from + 1;
    while (i < length && classOf(text.charCodeAt(i)) === DIGIT) i += 1;
    this.push(from, i, NUMERAL, 0, 0);
    return i;
  }

  private mark(from: number): number {
    const code = this.text.charCodeAt(from);
    const next = this.text.charCodeAt(from + 1);
    const pair = (code >= 0xd800 && code < 0xdc00 && (next & 0xfc00) === 0xdc00) || (code === next && halves(code));
    const length = Math.min(foldInto(letters, 0, code), LONGEST_WORD);
    const hash = this.hash(0, length);
    this.push(from, from + (pair ? 2 : 1), MARK_TOKEN, pair ? 0 : this.lexicon.find(letters, 0, length, hash), hash);
    return from + (pair ? 2 : 1);
  }

  private push(start: number, end: number, kind: number, word: number, hash: number): void {
    const { room, count: n } = this;
    if (n === room.start.length) room.grow();
    if (this.opened) {
      this.paragraphs.push(n);
      this.opened = false;
      this.gap = APART;
    }
    room.start[n] = start;
    room.end[n] = end;
    room.kind[n] = kind;
    room.gap[n] = this.gap;
    room.word[n] = word;
    room.hash[n] = hash;
    this.gap = TOUCHING;
    this.count = n + 1;
  }
}
