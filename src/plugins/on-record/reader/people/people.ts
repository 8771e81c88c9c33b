import type { PeopleWords } from '../languages/language';
import type { SpeakerKind } from '../types';
import type { Lexicon } from '../text/lexicon';
import type { Tokens } from '../text/tokens';

/** Somebody the article names, with name and office at their fullest. */
export interface Person {
  name: string;
  kind: SpeakerKind;
  position?: string;
}

/** The tokens `[first, last)` name `person`, an index into `people`. */
export interface Mention {
  first: number;
  last: number;
  person: number;
}

export interface People {
  people: Person[];
  mentions: Mention[];
}

export interface PeopleGrammar {
  lexicon: Lexicon;
}

/** Compiles a language's words for people over the shared lexicon. */
export function compilePeople(lexicon: Lexicon, _words: PeopleWords): PeopleGrammar {
  return { lexicon };
}

/** Finds who is named in an article, in reading order. */
export function findPeople(_tokens: Tokens, _grammar: PeopleGrammar): People {
  return { people: [], mentions: [] };
}
