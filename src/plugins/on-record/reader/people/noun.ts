import type { Tokens } from '../text/tokens';
import type { PeopleGrammar } from './words';

/** The tokens `[first, last)`. */
export interface Stretch {
  first: number;
  last: number;
}

/** What a noun stands for. `thing` points back to an organization, as a pronoun does to a person; `nobody` to nobody known. */
export type NounKind = 'pronoun' | 'thing' | 'person' | 'office' | 'organization' | 'nobody';

/** A noun that may speak: who or what it names, with the words of the name and of the office beside it. */
export interface Noun extends Stretch {
  kind: NounKind;
  name: Stretch | null;
  office: Stretch | null;
  /** Whether the words themselves show it, or only their place in the sentence would. */
  certain: boolean;
}

/** One article's tokens with the words of its language. */
export interface Source {
  tokens: Tokens;
  grammar: PeopleGrammar;
  /** Whether the article has named somebody so before. */
  knows: (name: Stretch) => boolean;
  /** Where the words of an office end by an earlier wording of it; -1 when it is new. */
  officeEnd: (office: Stretch) => number;
}

/** A noun without a name of its own: a pronoun, an office, an organization or nobody known. */
export function plainNoun(kind: NounKind, first: number, last: number): Noun {
  const words = { first, last };
  return {
    kind,
    first,
    last,
    name: kind === 'organization' ? words : null,
    office: kind === 'office' ? words : null,
    certain: true,
  };
}
