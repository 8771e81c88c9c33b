import type { NumberWords } from '../languages/number-words';
import { fold } from '../text/fold';
import type { Lexicon } from '../text/lexicon';
import { Phrases } from '../text/phrases';
import { WordFlags } from '../text/word-flags';
import { exact, type Exact } from './exact';
import { gluedScales, gluedValues } from './glued';

/** What a number word does. */
export type Atom =
  | { type: 'value' | 'joined'; value: Exact }
  | { type: 'hundred' | 'name' }
  | { type: 'scale' | 'counted'; value: Exact }
  | { type: 'tight'; value: Exact; capital: boolean }
  | { type: 'multiplied'; value: Exact; scale: Exact }
  | { type: 'and' | 'point' | 'minus' | 'one' | 'vague' }
  | { type: 'half'; value: Exact }
  | { type: 'denominator'; value: bigint }
  | { type: 'fraction'; value: Exact };

/** A language's number words over the shared lexicon. */
export interface NumberGrammar {
  atoms: Phrases<Atom>;
  /** Denominators are looked up apart, as they are ordinals elsewhere. */
  denominators: Phrases<bigint>;
  halves: Phrases<Exact>;
  vague: Phrases<true>;
  outOf: Phrases<true>;
  portions: Phrases<true>;
  headOutOf: Phrases<true>;
  headParts: Phrases<true>;
  outOfEvery: Phrases<true>;
  noPointAfter: Phrases<true>;
  ofOne: Phrases<true>;
  openFractions: Phrases<Exact>;
  fractionAfter: Phrases<true>;
  /** Between numerator and denominator ("over"), where a number stands alone. */
  over: Phrases<true>;
  /** The same words read as those of a number that is all that is told. */
  alone: NumberGrammar;
  isAlone: boolean;
  /** The words that a number may begin with. */
  starts: WordFlags;
  /** All words that may go on with a number: those of every dictionary here but that of percent. */
  joints: WordFlags;
  middles: Phrases<true>;
  sharedMiddles: Phrases<true>;
  noRangeAfter: Phrases<true>;
  openers: Phrases<Phrases<true>>;
  decimalMarks: Set<string>;
  groupMarks: Set<string>;
  letterPoints: Set<number>;
  /** Signs and words of percent. */
  shareWords: Phrases<true>;
  /** Words that are a fraction before a noun with an article («خمس السكان»). */
  definiteFractions: Map<number, Exact>;
  words: NumberWords;
}

/** What other parts of a language lend to numbers. */
export interface Marks {
  decimalMarks: string[];
  groupMarks: string[];
  shareWords: string[];
}

/** Compiles a language's number words. */
export function compileNumbers(lexicon: Lexicon, words: NumberWords, marks: Marks): NumberGrammar {
  const grammar = grammarOf(lexicon, words, marks);
  const { atoms, denominators, starts } = grammar;
  grammar.alone = {
    ...grammar,
    atoms: atoms.copy(),
    denominators: denominators.copy(),
    starts: starts.copy(),
    isAlone: true,
  };
  addAlone(grammar.alone);
  return grammar;
}

function grammarOf(lexicon: Lexicon, words: NumberWords, marks: Marks): NumberGrammar {
  const grammar: Omit<NumberGrammar, 'alone'> = {
    atoms: new Phrases(lexicon),
    denominators: new Phrases(lexicon),
    halves: new Phrases(lexicon),
    vague: phrasesOf(lexicon, words.vague),
    outOf: phrasesOf(lexicon, words.outOf),
    portions: phrasesOf(lexicon, words.portions),
    headOutOf: phrasesOf(lexicon, words.headOutOf),
    headParts: phrasesOf(lexicon, words.headParts),
    outOfEvery: phrasesOf(lexicon, words.outOfEvery),
    noPointAfter: phrasesOf(lexicon, words.noPointAfter),
    openFractions: new Phrases(lexicon),
    fractionAfter: phrasesOf(lexicon, words.fractionAfter),
    ofOne: phrasesOf(lexicon, words.ofOne),
    over: phrasesOf(lexicon, words.alone.over),
    isAlone: false,
    starts: new WordFlags(lexicon),
    joints: new WordFlags(lexicon),
    middles: phrasesOf(lexicon, words.rangeMiddles),
    sharedMiddles: phrasesOf(lexicon, words.sharedMiddles),
    noRangeAfter: phrasesOf(lexicon, words.noRangeAfter),
    openers: new Phrases(lexicon),
    decimalMarks: new Set(marks.decimalMarks),
    groupMarks: new Set(marks.groupMarks),
    letterPoints: idsOf(lexicon, words.letterPoints),
    shareWords: phrasesOf(lexicon, marks.shareWords),
    definiteFractions: new Map(
      Object.entries(words.definiteFractions.values).map(([word, value]) => [lexicon.intern(fold(word)), exact(value)]),
    ),
    words,
  };
  addAtoms(grammar);
  for (const [opener, middles] of Object.entries(words.rangeOpeners))
    grammar.openers.add(opener, phrasesOf(lexicon, middles));
  for (const part of Object.values(grammar))
    if (part instanceof Phrases && part !== grammar.shareWords) grammar.joints.markAll(part, 1);
  return { ...grammar, alone: grammar as NumberGrammar };
}

/** Adds a word that a number may begin with. */
function open(grammar: Omit<NumberGrammar, 'alone'>, word: string, atom: Atom): void {
  grammar.starts.markForms(grammar.atoms.add(word, atom), 1);
}

function addAlone(grammar: NumberGrammar): void {
  const { values, denominators } = grammar.words.alone;
  for (const [word, value] of Object.entries(values)) open(grammar, word, { type: 'value', value: exact(value) });
  for (const [word, value] of Object.entries(denominators)) grammar.denominators.add(word, BigInt(value));
  for (const word of grammar.words.point) open(grammar, word, { type: 'point' });
}

function addAtoms(grammar: Omit<NumberGrammar, 'alone'>): void {
  const { atoms, words } = grammar;
  const opening = (word: string, atom: Atom): void => open(grammar, word, atom);
  for (const [word, value] of Object.entries(words.fractions)) opening(word, { type: 'fraction', value: exact(value) });
  for (const [word, value] of Object.entries(words.values)) opening(word, { type: 'value', value: exact(value) });
  for (const [word, value] of Object.entries(words.joined)) atoms.add(word, { type: 'joined', value: exact(value) });
  for (const [word, value] of Object.entries(words.scales)) {
    opening(word, value === '100' ? { type: 'hundred' } : { type: 'scale', value: exact(value) });
  }
  for (const [word, value] of Object.entries(words.tightScales))
    atoms.add(word, { type: 'tight', value: exact(value), capital: word !== word.toLowerCase() });
  for (const [word, value] of Object.entries(words.countScales))
    atoms.add(word, { type: 'counted', value: exact(value) });
  for (const [word, value] of Object.entries(words.multiplied)) {
    const [count, scale] = value.split(' ');
    opening(word, { type: 'multiplied', value: exact(count), scale: exact(scale) });
  }
  for (const [word, value] of gluedValues(words)) opening(word, { type: 'value', value: exact(value) });
  for (const [word, { count, scale }] of gluedScales(words))
    opening(word, { type: 'multiplied', value: exact(count), scale: exact(scale) });
  for (const word of words.oneBeforeScale) opening(word, { type: 'one' });
  grammar.starts.mark(words.headParts, 1);
  for (const word of words.minus) opening(word, { type: 'minus' });
  for (const word of words.and) atoms.add(word, { type: 'and' });
  for (const word of words.point) atoms.add(word, { type: 'point' });
  addParts(grammar);
}

/** Names, and the halves, denominators and fractions that are words only of their place. */
function addParts(grammar: Omit<NumberGrammar, 'alone'>): void {
  const { words } = grammar;
  for (const name of words.names) open(grammar, name, { type: 'name' });
  for (const [word, value] of Object.entries(words.openFractions)) {
    grammar.openFractions.add(word, exact(value));
    grammar.starts.mark([word], 1);
  }
  for (const [word, value] of Object.entries(words.halves)) grammar.halves.add(word, exact(value));
  for (const [word, value] of Object.entries(words.denominators)) grammar.denominators.add(word, BigInt(value));
}

/** A set of phrases that carry nothing but that they are there. */
export function phrasesOf(lexicon: Lexicon, words: string[]): Phrases<true> {
  const phrases = new Phrases<true>(lexicon);
  for (const word of words) phrases.add(word, true);
  return phrases;
}

/** A set of single folded words as their numbers. */
export function idsOf(lexicon: Lexicon, words: string[]): Set<number> {
  return new Set(words.map((word) => lexicon.intern(fold(word))));
}
