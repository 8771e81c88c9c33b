import type { Tokens } from '../text/tokens';
import type { NumberGrammar } from './grammar';
import { mayBegin, readNumber } from './number';
import type { NoNumber, NumberRead } from './read';

/** So many places are remembered at a time; rules ask again within a few tokens. */
const PLACES = 8;

/** The numbers of one sentence, each read once though several rules ask at the same place. */
export class RememberedNumbers {
  private readonly places: number[] = [];
  private readonly found: (NumberRead | NoNumber | undefined)[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly limit: number,
    private readonly grammar: NumberGrammar,
  ) {}

  /** The longest number that begins at token `i`, as `readNumber` gives it; undefined where none does. */
  at(i: number): NumberRead | NoNumber | undefined {
    if (i >= this.limit || !mayBegin(this.tokens, i, this.grammar)) return undefined;
    const slot = i % PLACES;
    if (this.places[slot] !== i) {
      this.places[slot] = i;
      this.found[slot] = readNumber(this.tokens, i, this.limit, this.grammar);
    }
    return this.found[slot];
  }
}
