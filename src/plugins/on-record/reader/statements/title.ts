import { WORD, type Tokens } from '../text/tokens';
import type { Page } from './frame';
import type { Quotation } from './quotations';

/** No title of a book or a show is longer, in tokens. */
const LONGEST = 8;
/** A word of so many letters may begin with a small one in a title. */
const SHORT = 3;

/** A few words that all begin with capital letters are a title. */
export function isTitle({ tokens, source }: Page, { open, close }: Quotation): boolean {
  if (close - open > LONGEST || !source.grammar.cased) return false;
  for (let k = open + 1; k < close; k += 1) if (tokens.kind[k] === WORD && !beginsHigh(tokens, k)) return false;
  return true;
}

/** Whether a word begins with a capital letter, or is too short to in a title. */
function beginsHigh(tokens: Tokens, at: number): boolean {
  const sign = tokens.text[tokens.start[at]];
  return sign !== sign.toLowerCase() || tokens.end[at] - tokens.start[at] <= SHORT;
}
