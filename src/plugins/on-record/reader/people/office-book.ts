import { fold } from '../text/fold';
import { keyOf, WORD } from '../text/tokens';
import { holder, type Figure } from './figure';
import { wholeKey } from './name-keys';
import type { Source, Stretch } from './noun';
import { AND, LINK, STOP, flagsAt, flagsOf, withoutArticle } from './words';

interface Office {
  head: string;
  key: string;
  words: Set<string>;
  figure: Figure;
}

/** The words of an office as they are compared: its head, then the others, each by its stem. */
interface Wording {
  first: number;
  head: string;
  words: string[];
  key: string;
}

/** So many offices with one head are compared with a new one; an article with more repeats itself. */
const COMPARED = 12;
/** Words of an office that begin with the same letters are one word. */
const STEM = 6;
/** Two wordings with this share of the shorter one's words are the same office. */
const SAME = 0.7;

/** The offices an article names, and who holds them. */
export class OfficeBook {
  private readonly byKey = new Map<string, Office>();
  private readonly byHead = new Map<string, Office[]>();
  /** Heads of more than one word by their first letters ("cabinet secretary": CS). */
  private readonly spelt = new Map<string, string>();

  constructor(
    private readonly source: Source,
    private readonly figures: Figure[],
  ) {}

  /** The holder of an office: a person known to hold it, or the unnamed holder. */
  holderOf(words: Stretch): Figure {
    const wording = this.wordingOf(words);
    const office = this.find(wording) ?? this.enter(wording, this.unnamed(words, wording.head));
    this.lengthen(office, words, wording);
    return office.figure;
  }

  /** Notes that a person holds an office; its unnamed holder, if any, was this person all along. */
  give(person: Figure, words: Stretch): void {
    const wording = this.wordingOf(words);
    const office = this.find(wording, person);
    if (office?.figure.kind === 'office' && !office.figure.holder) office.figure.holder = person;
    if (office && holder(office.figure) === person) this.lengthen(office, words, wording);
    else this.enter(wording, person);
    this.giveSecond(person, words);
    const text = this.text(words);
    if (text.length > person.position.length) person.position = text;
  }

  /** «معاون وزیر و رئیس سازمان»: two offices of one person. */
  private giveSecond(person: Figure, { first, last }: Stretch): void {
    const { tokens, grammar } = this.source;
    for (let k = first + 1; k + 1 < last; k += 1) {
      if (!(flagsAt(grammar, tokens, k) & AND) || grammar.roles.at(tokens, k + 1, last) !== 'office') continue;
      const wording = this.wordingOf({ first: k + 1, last });
      if (!this.find(wording, person)) this.enter(wording, person);
    }
  }

  /** The end of the longest office, begun at `first`, that is in the book word for word; -1 for none. */
  knownEnd(first: number, last: number): number {
    for (let end = last; end > first; end -= 1)
      if (this.byKey.has(this.wordingOf({ first, last: end }).key)) return end;
    return -1;
  }

  private unnamed(words: Stretch, head: string): Figure {
    const figure: Figure = {
      kind: 'office',
      name: '',
      words: 0,
      position: this.text(words),
      heads: new Set([head]),
      first: words.first,
      holder: null,
      apart: false,
      speeches: 0,
    };
    this.figures.push(figure);
    return figure;
  }

  private lengthen(office: Office, words: Stretch, wording: Wording): void {
    const text = this.text(words);
    const figure = holder(office.figure);
    if (text.length > figure.position.length) figure.position = text;
    for (const word of wording.words) office.words.add(word);
  }

  /** The office so worded, or the nearest before it with nearly the same words; of somebody's, one of their own first. */
  private find({ first, head, words, key }: Wording, person?: Figure): Office | undefined {
    const exact = this.byKey.get(key);
    if (exact) return exact;
    const list = this.byHead.get(head);
    if (!list) return undefined;
    const like = list
      .slice(-COMPARED)
      .filter((office) => alike(office.words, words))
      .reverse();
    if (!person) return like.find(({ figure }) => figure.first <= first) ?? like[like.length - 1];
    const own = like.find(({ figure }) => holder(figure) === person);
    return own ?? like.find(({ figure }) => figure.kind === 'office' && !figure.holder);
  }

  private enter({ head, words, key }: Wording, figure: Figure): Office {
    const office = { head, key, words: new Set(words), figure };
    this.byKey.set(office.key, office);
    figure.heads.add(office.head);
    const list = this.byHead.get(office.head);
    if (list) list.push(office);
    else this.byHead.set(office.head, [office]);
    return office;
  }

  /** The words that head an office: the first ones, or with capital letters the last before "of" ("state power minister"). */
  private headIn({ first, last }: Stretch): Stretch {
    const { tokens, grammar } = this.source;
    if (!grammar.cased)
      return { first, last: first + (grammar.roles.at(tokens, first, last) ? grammar.roles.length : 1) };
    let head = { first, last: first + 1 };
    for (let k = first; k < last && !(k > first && flagsAt(grammar, tokens, k) & LINK); k += 1) {
      if (grammar.roles.at(tokens, k, last) !== 'office') continue;
      head = { first: k, last: k + grammar.roles.length };
      k = head.last - 1;
    }
    return head;
  }

  private wordingOf({ first, last }: Stretch): Wording {
    const { tokens, grammar } = this.source;
    const place = this.headIn({ first, last });
    const head = this.headText(place);
    const words = [head];
    for (let k = first; k < last; k += 1) {
      if (k >= place.first && k < place.last) continue;
      if (tokens.kind[k] !== WORD || flagsOf(grammar, tokens.word[k]) & (AND | LINK | STOP)) continue;
      words.push(this.indefinite(keyOf(tokens, k)).slice(0, STEM));
    }
    return { first, head, words, key: words.join(' ') };
  }

  /** An office's head; where an article has it in full, that stands for its first letters. */
  private headText(place: Stretch): string {
    const head = this.indefinite(wholeKey(this.source.tokens, place));
    if (!this.source.grammar.cased) return head;
    const words = fold(this.text(place)).split(' ');
    if (words.length > 1) this.spelt.set(words.map((word) => word[0]).join(''), head);
    return this.spelt.get(head) ?? head;
  }

  private indefinite(word: string): string {
    return withoutArticle(word, this.source.grammar.definite);
  }

  private text({ first, last }: Stretch): string {
    const { tokens } = this.source;
    return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  }
}

/** Whether two wordings of one head can mean the same office: the shorter one's words are nearly all in the longer one. */
function alike(known: Set<string>, words: string[]): boolean {
  const shorter = Math.min(known.size, words.length) - 1;
  if (shorter <= 0) return true;
  let common = -1;
  for (const word of words) if (known.has(word)) common += 1;
  return common / shorter >= SAME;
}
