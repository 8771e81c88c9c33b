import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { isMark, isStop } from '../text/marks';
import { MARK_TOKEN, WORD } from '../text/tokens';
import type { Frame, Page } from './frame';

/** A speaker's name in a transcript is no longer, in tokens. */
const LONGEST = 10;

/** "QUILL: The bridge is safe.": a turn of a transcript, where capital letters name who speaks, is their own words to its end. */
export function readTurn(page: Page, from: number, to: number): Frame | null {
  const { tokens, source } = page;
  if (!source.grammar.cased || tokens.kind[from] !== WORD || !isStop(tokens, to - 1)) return null;
  let colon = from;
  while (colon < to && colon < from + LONGEST && isShouted(page, colon)) colon += 1;
  if (colon === from || colon + 1 >= to || !isMark(tokens, colon, ':')) return null;
  const noun = nounAt(source, from, colon);
  if (noun?.kind !== 'person' || noun.last !== colon || !isSomebody(page, noun)) return null;
  return {
    rule: 'cue.colon',
    start: from,
    cue: { first: colon, last: colon + 1 },
    content: { first: colon + 1, last: to },
    direct: true,
    subject: { ...noun, certain: true },
    unowned: false,
    told: false,
    report: false,
    turn: null,
  };
}

/** A title or a given name shows it, or the article's own words; a place is a dateline. */
function isSomebody({ tokens, source, cast }: Page, { name, certain, first, last }: Noun): boolean {
  if (!name || source.grammar.places.at(tokens, first, last) !== undefined) return false;
  return certain || (name.last - name.first === 1 && cast.knows(name));
}

/** A word in capital letters, or a mark inside a name. */
function isShouted({ tokens }: Page, at: number): boolean {
  if (tokens.kind[at] === MARK_TOKEN) return isMark(tokens, at, ".-'’");
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return tokens.kind[at] === WORD && word === word.toUpperCase() && word !== word.toLowerCase();
}
