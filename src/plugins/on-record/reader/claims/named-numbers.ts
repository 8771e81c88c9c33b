import { mayBegin, readNumber, type NoNumber, type NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { isComma } from '../text/marks';
import type { Phrases } from '../text/phrases';
import type { Tokens } from '../text/tokens';
import { isClosed } from './clause-end';
import type { ClaimGrammar } from './grammar';

/** Longer lists of numbers are tables. */
const MOST = 8;

/** Numbers that a sentence itself calls numbers: "4 and 9 are square numbers", "you can write 5.00 or 5,00". */
export class NamedNumbers {
  private from = 0;
  private to = 0;
  private isDenied = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly numbers: NumberGrammar,
    private readonly grammar: ClaimGrammar,
  ) {}

  /** The number at token `i` where it is called one, or no number where it is said to be none. */
  at(i: number, floor: number, limit: number): NumberRead | NoNumber | undefined {
    if (i >= this.to) this.look(i, floor, limit);
    if (i < this.from || i >= this.to) return undefined;
    const number = readNumber(this.tokens, i, limit, this.numbers);
    if (!number?.value) return undefined;
    return this.isDenied ? { first: i, last: number.last, value: null } : { ...number, isAlone: true };
  }

  private look(i: number, floor: number, limit: number): void {
    const { grammar, tokens } = this;
    const isList = grammar.named.before.before(tokens, i, floor) === true;
    if (i !== floor && !isList) return;
    const end = this.endOf(i, limit);
    const denied = !isList && this.isSaid(grammar.named.denied, end, limit);
    if (!denied && !(isList ? isClosed(tokens, end, limit) : this.isSaid(grammar.named.after, end, limit))) return;
    this.isDenied = denied;
    [this.from, this.to] = [i, end];
  }

  /** Whether the sentence ends with one of these phrases at token `at`. */
  private isSaid(phrases: Phrases<true>, at: number, limit: number): boolean {
    return phrases.at(this.tokens, at, limit) === true && isClosed(this.tokens, at + phrases.length, limit);
  }

  /** The end of the numbers that follow each other from token `i` on, with commas and "and" between them. */
  private endOf(i: number, limit: number): number {
    let end = i;
    let at = i;
    for (let found = 0; found < MOST && at < limit && mayBegin(this.tokens, at, this.numbers); found += 1) {
      const number = readNumber(this.tokens, at, limit, this.numbers);
      if (!number?.value) return end;
      end = number.last;
      at = end;
      while (at < limit && this.joins(at)) at += 1;
    }
    return end;
  }

  private joins(i: number): boolean {
    return isComma(this.tokens, i) || this.grammar.connectors.at(this.tokens, i, i + 1) === true;
  }
}
