import { isMark } from '../text/marks';
import { WORD, type Tokens } from '../text/tokens';
import type { Stretch } from './noun';

/** Small words of a name that lend it no letter ("Ministry of Health and Care": MHC). */
const SMALL = /^(?:of|and|for|the|on|in|to|&)$/;
const ABBREVIATION = /^[A-Z]{2,8}$/;

/**
 * The short forms that an article sets beside a name, in brackets or between commas ("the Elm Valley Service, EVS, …"),
 * and the name each stands for: the words before it that begin with its letters.
 */
export function findAbbreviations(tokens: Tokens): Map<string, Stretch> {
  const found = new Map<string, Stretch>();
  for (let i = 1; i + 2 < tokens.count; i += 1) {
    const closer = isMark(tokens, i, '(') ? ')' : isMark(tokens, i, ',') ? ',' : undefined;
    if (closer === undefined || tokens.kind[i + 1] !== WORD || !isMark(tokens, i + 2, closer)) continue;
    const short = wordAt(tokens, i + 1);
    if (!ABBREVIATION.test(short)) continue;
    const first = firstOf(tokens, i, short);
    if (first >= 0 && !found.has(short)) found.set(short, { first, last: i });
  }
  return found;
}

/** Where the name begins whose words, going back from token `end`, have the letters of its short form; -1 where none do. */
function firstOf(tokens: Tokens, end: number, short: string): number {
  let at = end - 1;
  for (let k = short.length - 1; k >= 0; k -= 1) {
    while (at >= 0 && tokens.kind[at] === WORD && SMALL.test(wordAt(tokens, at)) && short[k] !== initial(tokens, at))
      at -= 1;
    if (at < 0 || tokens.kind[at] !== WORD || initial(tokens, at) !== short[k]) return -1;
    at -= 1;
  }
  return end - at - 1 > 1 ? at + 1 : -1;
}

function initial(tokens: Tokens, i: number): string {
  return tokens.text[tokens.start[i]].toUpperCase();
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}
