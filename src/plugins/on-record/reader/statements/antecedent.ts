import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { isComma, isMark } from '../text/marks';
import type { Tokens } from '../text/tokens';
import type { Page } from './frame';

/** "who", and not the organization of that name in capital letters. */
export function isRelative({ tokens, cues, source }: Page, at: number): boolean {
  return cues.relatives.has(tokens.word[at]) && !(source.grammar.cased && isShout(tokens, at));
}

function isShout(tokens: Tokens, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return word === word.toUpperCase();
}

/** Where the initials in brackets right before a token begin; the token itself where there are none. */
function beforeBracket({ tokens }: Page, at: number): number {
  return isMark(tokens, at - 1, ')') && isMark(tokens, at - 3, '(') ? at - 3 : at;
}

/** The last noun that ends right before a token, or before the comma and the initials there. */
export function nounBefore(page: Page, from: number, who: number): Noun | null {
  const end = beforeBracket(page, isComma(page.tokens, who - 1) ? who - 1 : who);
  for (let k = from; k < end; ) {
    const noun = nounAt(page.source, k, end);
    if (noun && noun.last === end) return noun;
    k = noun ? Math.max(noun.last, k + 1) : k + 1;
  }
  return null;
}
