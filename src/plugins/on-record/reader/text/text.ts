import type { Letters } from '../languages/language';
import type { Lexicon } from './lexicon';
import { internWords } from './phrases';
import { scan, type Splitting } from './scan';
import { markSentences } from './sentences';
import { fold } from './fold';
import type { TokenRoom, Tokens } from './tokens';

/** What the text step needs of a language, compiled. */
export interface TextGrammar extends Splitting {
  lexicon: Lexicon;
  abbreviations: Set<number>;
  goingOn: Set<number>;
  heads: Set<number>;
}

/** Compiles a language's letters over the lexicon all steps share. */
export function compileText(lexicon: Lexicon, letters: Letters): TextGrammar {
  const clitics = letters.clitics.map(fold);
  [...clitics, ...letters.wholes.map(fold)].forEach((word) => lexicon.intern(word));
  return {
    lexicon,
    clitics,
    leading: letters.leading.map(fold),
    abbreviations: new Set(letters.abbreviations.map((word) => internWords(lexicon, word)[0])),
    goingOn: new Set(letters.goingOn.map((word) => internWords(lexicon, word)[0])),
    heads: new Set(letters.heads.map((word) => internWords(lexicon, word)[0])),
  };
}

/** Cuts a text into tokens, sentences and paragraphs; a `room` given again and again saves making one for each text. */
export function readText(text: string, grammar: TextGrammar, room?: TokenRoom): Tokens {
  const tokens = scan(text, grammar.lexicon, grammar, room);
  markSentences(tokens, grammar);
  return tokens;
}
