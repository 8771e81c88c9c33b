import type { Modifier } from '../types';
import type { CueWords } from './cue-words';
import type { NumberWords } from './number-words';
import type { PeopleWords } from './people-words';
import type { PeriodWords } from './period-words';
import type { UnitWords } from './unit-words';

/**
 * What a language must bring, one key a file. Words are written as in print; spelling variants of letters and digits
 * need no entries, as all words are folded. `~` marks a seam: two words written together, with a zero-width
 * non-joiner or apart («می~شود»).
 */
export interface Language {
  letters: Letters;
  numbers: NumberWords;
  units: UnitWords;
  modifiers: ModifierWords;
  cues: CueWords;
  people: PeopleWords;
  periods: PeriodWords;
  examples: Examples;
}

export interface Letters {
  /** ISO 639-1. */
  code: string;
  /** In the language itself. */
  name: string;
  /** The letters it is written in, its keyboards' variants included. */
  script: string;
  /** Letters no other language here has. */
  own: string;
  /** Letters in the form its own keyboards give; another language of the script may be typed with them too. */
  forms: string;
  /** What its words often begin with («ال»). */
  openings: string[];
  /** Frequent short words, for telling languages of one script apart. */
  frequent: string[];
  /** Words written on to the front of the next one («و», «ال»), longest first. */
  clitics: string[];
  /** Of these, the single letters that another may follow («و» before «ب»). */
  leading: string[];
  /** Words that only look as if another were written on to their front («كمية» is no «ك» and «مئة»). */
  wholes: string[];
  /** Short forms whose full stop ends no sentence. */
  abbreviations: string[];
  /** Words that begin no sentence after the stops of a clock time ("8 a.m. Saturday"). */
  goingOn: string[];
  /** Words that begin a sentence where they stand with a capital letter after an acronym ("in the U.S. He"). */
  heads: string[];
  decimalMarks: string[];
  groupMarks: string[];
}

/** `exactly`: phrases that only look like another modifier ("passed a" law). */
export interface ModifierWords {
  before: Partial<Record<Modifier, string[]>>;
  after: Partial<Record<Modifier, string[]>>;
}

export interface Examples {
  /** A sentence and the claims it must give, as `value` or `low..high`, then kind or code, then modifier if not exactly. */
  read: [string, string[]][];
  /** Sentences with numbers that are no claims. */
  ignore: string[];
}
