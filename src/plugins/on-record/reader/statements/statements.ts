import type { CueWords } from '../languages/language';
import type { People } from '../people/people';
import type { Lexicon } from '../text/lexicon';
import type { Tokens } from '../text/tokens';
import type { Statement } from '../types';

export interface StatementGrammar {
  lexicon: Lexicon;
  /** The language's code, the first part of every rule's name. */
  code: string;
}

/** Compiles a language's reporting words over the shared lexicon. */
export function compileStatements(lexicon: Lexicon, _cues: CueWords, code: string): StatementGrammar {
  return { lexicon, code };
}

/** Finds what was said, how and by whom, in reading order; ids are s1, s2, … */
export function findStatements(_tokens: Tokens, _people: People, _grammar: StatementGrammar): Statement[] {
  return [];
}
