import { isMark } from '../text/marks';
import { scan } from '../text/scan';
import { WORD, wordsOf, type Tokens } from '../text/tokens';
import { LINK, flagsAt, type PeopleGrammar } from './words';

/** An office taken apart: «استاندار کردستان» is the title «استاندار» and the place «کردستان». */
export interface Office {
  title: string;
  organization?: string;
  place?: string;
}

/** Takes an office as written apart into its title, organization and place. */
export function readOffice(position: string, grammar: PeopleGrammar): Office {
  const tokens = scan(position, grammar.lexicon, { clitics: [], leading: [] });
  const head = headOf(tokens, grammar);
  if (!head) return { title: position.trim() };
  const before = partsOf(tokens, grammar, 0, head.first);
  const after = partsOf(tokens, grammar, head.last, tokens.count);
  const organization = [before.rest, after.rest].filter(Boolean).join(' ');
  const place = after.place || before.place;
  return {
    title: wordsOf(tokens, head.first, head.last),
    ...(organization ? { organization } : {}),
    ...(place ? { place } : {}),
  };
}

/** The words that head an office: its first in a language of plain letters, its last before "of" where names have capitals. */
function headOf(tokens: Tokens, grammar: PeopleGrammar): { first: number; last: number } | null {
  let found: { first: number; last: number } | null = null;
  for (let k = 0; k < tokens.count; k += 1) {
    if (found && (!grammar.cased || flagsAt(grammar, tokens, k) & LINK)) break;
    if (grammar.roles.at(tokens, k, tokens.count) !== 'office') continue;
    found = { first: k, last: k + grammar.roles.length };
    k = found.last - 1;
  }
  return found;
}

/** Parts the words `[from, to)` into the place at their end, or at their front with an apostrophe, and the rest. */
function partsOf(tokens: Tokens, grammar: PeopleGrammar, from: number, to: number): { rest: string; place: string } {
  let first = skipLinks(tokens, grammar, from, to);
  let last = to;
  let place = '';
  if (grammar.places.before(tokens, last, first) !== undefined) {
    place = wordsOf(tokens, last - grammar.places.length, last);
    last -= grammar.places.length;
    while (last > first && flagsAt(grammar, tokens, last - 1) & LINK) last -= 1;
  } else if (grammar.cased && grammar.places.at(tokens, first, last) !== undefined) {
    place = wordsOf(tokens, first, first + grammar.places.length);
    first += grammar.places.length;
    if (isMark(tokens, first, "’'")) first = Math.min(last, first + 2);
  }
  while (last > first && tokens.kind[last - 1] !== WORD) last -= 1;
  return { rest: last > first ? wordsOf(tokens, first, last) : '', place };
}

/** "of the", «استان»: what joins a title to its organization or place. */
function skipLinks(tokens: Tokens, grammar: PeopleGrammar, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const linked = (flagsAt(grammar, tokens, at) & LINK) !== 0 || tokens.kind[at] !== WORD;
    if (!linked && grammar.roles.at(tokens, at, to) !== 'pointer') break;
    at += linked ? 1 : grammar.roles.length;
  }
  return at;
}
