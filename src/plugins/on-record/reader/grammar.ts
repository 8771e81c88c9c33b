import { compileClaims, type ClaimGrammar } from './claims/grammar';
import { compileFindings, type FindingGrammar } from './findings/grammar';
import { all } from './languages';
import type { Language } from './languages/language';
import { compileNumbers, type NumberGrammar } from './numbers/grammar';
import { compilePeople, type PeopleGrammar } from './people/people';
import { compilePeriods, type PeriodGrammar } from './periods/grammar';
import { compileStatements, type StatementGrammar } from './statements/statements';
import { Lexicon } from './text/lexicon';
import { compileText, type TextGrammar } from './text/text';

/** A language compiled for reading: one lexicon, and each step's part over it. */
export interface Grammar {
  language: Language;
  text: TextGrammar;
  people: PeopleGrammar;
  statements: StatementGrammar;
  numbers: NumberGrammar;
  periods: PeriodGrammar;
  claims: ClaimGrammar;
  findings: FindingGrammar;
}

const compiled = new Map<string, Grammar>();

/** The compiled grammar of a language; undefined where the reader has no such language. Compiled once, when first asked for. */
export function grammarOf(code: string): Grammar | undefined {
  if (!Object.hasOwn(all, code)) return undefined;
  let grammar = compiled.get(code);
  if (!grammar) compiled.set(code, (grammar = compile(all[code])));
  return grammar;
}

function compile(language: Language): Grammar {
  const lexicon = new Lexicon();
  const { letters, units, modifiers } = language;
  const numbers = compileNumbers(lexicon, language.numbers, {
    ...letters,
    shareWords: units.after.filter(({ kind }) => kind === 'percent').flatMap(({ words }) => words),
  });
  return {
    language,
    text: compileText(lexicon, letters),
    people: compilePeople(lexicon, language.people),
    statements: compileStatements(lexicon, language.cues, letters.code),
    numbers,
    periods: compilePeriods(lexicon, language.periods, numbers, units),
    claims: compileClaims(lexicon, letters.code, units, modifiers, language.numbers),
    findings: compileFindings(lexicon, units, language.periods, language.numbers.and),
  };
}
