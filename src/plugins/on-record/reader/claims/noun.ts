import { compare, ONE } from '../numbers/exact';
import { mayBegin, type NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { APART, NUMERAL, TOUCHING, WORD, keyOf, wordsOf, type Tokens } from '../text/tokens';
import { closes, hasArticle } from './closers';
import type { ClaimGrammar } from './grammar';
import type { UnitRead } from './unit';

/** The longest noun phrase, in tokens. */
const LONGEST = 7;

/** The noun phrase a number counts: from the word after it to the first verb, preposition, mark or number. */
export function nounAfter(
  tokens: Tokens,
  number: NumberRead,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): UnitRead | undefined {
  const first = headAt(tokens, number.last, limit);
  const bound = Math.min(limit, first + LONGEST);
  if (first >= bound || tokens.kind[first] !== WORD || isStop(tokens, first, limit, grammar)) return undefined;
  const isNumber = numbers.words.sideBySide || first > number.last;
  if (isNumber && mayBegin(tokens, first, numbers)) return undefined;
  if (!number.fraction && !mayHead(tokens, first, limit, grammar)) return undefined;
  const last = endAfter(tokens, first, number.fraction ? -1 : first, bound, limit, numbers, grammar);
  if (last < tokens.count && tokens.kind[last] === NUMERAL && tokens.gap[last] === TOUCHING) return undefined;
  const classifier = grammar.classifiers.at(tokens, first, limit) === true;
  return { first, last, kind: number.fraction ? 'ratio' : 'count', text: wordsOf(tokens, first, last), classifier };
}

/** "two 70-metre-high masts": the noun that a number counts, after a measure that is a claim of its own. */
export function nounAfterSize(
  tokens: Tokens,
  number: NumberRead,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): UnitRead | undefined {
  const at = number.last;
  if (compare(number.value, ONE) <= 0) return undefined;
  if (
    at + 3 >= limit ||
    tokens.gap[at] !== APART ||
    !mayBegin(tokens, at, numbers) ||
    headAt(tokens, at + 1, limit) === at + 1
  )
    return undefined;
  if (!grammar.unitAfter.at(tokens, at + 2, limit)) return undefined;
  let last = at + 2 + grammar.unitAfter.length;
  while (headAt(tokens, last, limit) > last) last += 2;
  const noun = nounAfter(tokens, { ...number, last }, limit, numbers, grammar);
  return noun && { ...noun, first: at, last: at };
}

/** «۲ میلیون صورت حساب»: a word that ends phrases may begin a longer noun. */
function isStop(tokens: Tokens, first: number, limit: number, grammar: ClaimGrammar): boolean {
  if (!grammar.stops.at(tokens, first, limit)) return false;
  const { length } = grammar.stops;
  return !grammar.classifiers.at(tokens, first, limit) || grammar.classifiers.length <= length;
}

/** Whether the word at `first` is no verb, joined preposition or definite noun, which no number counts. */
function mayHead(tokens: Tokens, first: number, limit: number, grammar: ClaimGrammar): boolean {
  if (hasArticle(tokens, first, grammar.closers)) return false;
  return !closes(tokens, first, -1, grammar.closers) || grammar.classifiers.at(tokens, first, limit) === true;
}

/** Where the noun phrase that begins at `first` ends: before its verb, and before what the verb says of it. */
function endAfter(
  tokens: Tokens,
  first: number,
  head: number,
  bound: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): number {
  let last = first + 1;
  if (grammar.alone.at(tokens, first, limit)) return last;
  while (last < bound && goesOn(tokens, last, limit, head, numbers, grammar)) last += 1;
  while (last > first + 1 && grammar.and.has(tokens.word[last - 1])) last -= 1;
  if (last > first + 1 && grammar.lightVerbs.at(tokens, last, limit)) last -= 1;
  if (last > first + 1 && isPast(tokens, last - 1, limit, grammar)) last -= 1;
  return last > first + 1 && isPredicate(tokens, last, limit, grammar) ? last - 1 : last;
}

/** "nine-count": the hyphen between number and noun is passed over. */
function headAt(tokens: Tokens, at: number, limit: number): number {
  const hyphen =
    at + 1 < limit && tokens.gap[at] !== APART && tokens.gap[at + 1] !== APART && tokens.text[tokens.start[at]] === '-';
  return hyphen ? at + 1 : at;
}

function goesOn(
  tokens: Tokens,
  i: number,
  limit: number,
  head: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): boolean {
  if (tokens.kind[i] !== WORD || isRepeated(tokens, i) || isModel(tokens, i, limit)) return false;
  if (grammar.and.has(tokens.word[i])) return joinsAdjectives(tokens, i, limit, grammar);
  if (grammar.participles.at(tokens, i, limit)) return describes(tokens, i + 1, limit, grammar);
  if (closes(tokens, i, head, grammar.closers)) return false;
  return !grammar.stops.at(tokens, i, limit) && !grammar.ends.at(tokens, i, limit) && !mayBegin(tokens, i, numbers);
}

/** «خانه خانه روستایی»: the same word again is a slip or begins another phrase. */
function isRepeated(tokens: Tokens, i: number): boolean {
  return tokens.hash[i] === tokens.hash[i - 1] && tokens.kind[i - 1] === WORD;
}

/** «جنگنده اف-۳۵»: a word with digits hyphened on to it is a name. */
function isModel(tokens: Tokens, i: number, limit: number): boolean {
  if (i + 2 >= limit || tokens.kind[i + 2] !== NUMERAL || tokens.gap[i + 1] === APART || tokens.gap[i + 2] === APART)
    return false;
  return '-–'.includes(tokens.text[tokens.start[i + 1]]);
}

/** "homes burned in": a verb in the past before a stop is no part of the noun. */
function isPast(tokens: Tokens, i: number, limit: number, grammar: ClaimGrammar): boolean {
  if (
    !grammar.pasts.length ||
    (i + 1 < limit && tokens.kind[i + 1] === WORD && !grammar.stops.at(tokens, i + 1, limit))
  )
    return false;
  const word = keyOf(tokens, i);
  return grammar.pasts.some((ending) => word.endsWith(ending));
}

/** «۹ نفر وخیم است»: an adjective before a copula is what is said of the noun. */
function isPredicate(tokens: Tokens, last: number, limit: number, grammar: ClaimGrammar): boolean {
  if (!grammar.predicatives.before(tokens, last, last - 1) || grammar.and.has(tokens.word[last])) return false;
  return grammar.copulas.at(tokens, last, limit) === true;
}

/** Whether what follows a participle leaves it an adjective: a word, and none that makes a verb of it. */
function describes(tokens: Tokens, i: number, limit: number, grammar: ClaimGrammar): boolean {
  return i < limit && tokens.kind[i] === WORD && !grammar.copulas.at(tokens, i, limit);
}

/** «کارگری و کارفرمایی»: "and" between two adjectives of the counted noun. */
function joinsAdjectives(tokens: Tokens, i: number, limit: number, grammar: ClaimGrammar): boolean {
  if (i + 1 >= limit || tokens.kind[i + 1] !== WORD || tokens.kind[i - 1] !== WORD) return false;
  const before = keyOf(tokens, i - 1);
  const after = keyOf(tokens, i + 1);
  return grammar.adjectives.some((ending) => before.endsWith(ending) && after.endsWith(ending));
}
