import { ONE } from '../numbers/exact';
import { mayBegin, readNumber, type NoNumber, type NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { APART, MARK_TOKEN, NUMERAL, WORD, keyOf, wordsOf, type Tokens } from '../text/tokens';
import { isClosed } from './clause-end';
import type { ClaimGrammar } from './grammar';
import { modifierBefore } from './modifier';
import type { NamedNumbers } from './named-numbers';

/** Longer texts are prose. */
const LONGEST = 32;
/** Shorter words that end as plurals do are none ("this"). */
const SHORTEST_PLURAL = 5;

/** How many numbers a short text has where it is one number, or several with words between that count nothing ("8 in 5", "zero is 0"); else none. */
export function numbersOnly(tokens: Tokens, numbers: NumberGrammar, grammar: ClaimGrammar): number {
  if (tokens.count > LONGEST) return 0;
  let found = 0;
  let others = 0;
  for (let i = 0, inNumber = false; i < tokens.count; i += 1) {
    if (tokens.kind[i] === MARK_TOKEN) continue;
    const length = tokens.kind[i] === NUMERAL ? 1 : numberLength(tokens, i, numbers);
    if (length && !inNumber) found += 1;
    inNumber = length > 0;
    const other = length ? 0 : otherLength(tokens, i, numbers, grammar);
    if (!length && !other) return 0;
    if (other) others += 1;
    i += (length || other) - 1;
  }
  return found > 1 || !others ? found : 0;
}

/** How many tokens of number words begin at token `i`. */
function numberLength(tokens: Tokens, i: number, numbers: NumberGrammar): number {
  const { atoms, denominators } = numbers.alone;
  const list = [denominators, atoms, numbers.over, numbers.ofOne];
  const known = list.find((phrases) => phrases.at(tokens, i, tokens.count));
  return known ? known.length : i > 0 && tokens.kind[i - 1] === NUMERAL && isNotation(tokens, i, numbers) ? 1 : 0;
}

/** How many tokens of words that count nothing begin at token `i`. */
function otherLength(tokens: Tokens, i: number, numbers: NumberGrammar, grammar: ClaimGrammar): number {
  const list = [numbers.outOf, grammar.named.equals, grammar.stops, grammar.connectors];
  return list.find((phrases) => phrases.at(tokens, i, tokens.count))?.length ?? 0;
}

/** "10 k", "1e6", "1.3x10^6": a letter that is part of how a number is written. */
function isNotation(tokens: Tokens, i: number, numbers: NumberGrammar): boolean {
  const word = wordsOf(tokens, i, i + 1);
  if (Object.hasOwn(numbers.words.alone.scales, word)) return true;
  return tokens.gap[i] !== APART && (word === 'e' || word === 'E' || word === 'x');
}

/** The number at token `i`: read as one that stands alone where the text is made of numbers, names it as one, or tells what equals it. */
export function numberAt(
  tokens: Tokens,
  i: number,
  floor: number,
  limit: number,
  only: number,
  named: NamedNumbers,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): NumberRead | NoNumber | undefined {
  if (only > 0 && mayBegin(tokens, i, numbers.alone)) {
    const number = readNumber(tokens, i, limit, numbers.alone);
    if (number?.value) return { ...number, isAlone: only === 1, isAmong: true };
  }
  if (!mayBegin(tokens, i, numbers)) return undefined;
  const name = named.at(i, floor, limit);
  if (name) return name;
  if (grammar.named.equals.before(tokens, i, floor)) {
    const number = readNumber(tokens, i, limit, numbers.alone);
    if (number?.value && isClosed(tokens, number.last, limit)) return { ...number, isAlone: true };
  }
  return readNumber(tokens, i, limit, numbers) ?? openFraction(tokens, i, floor, limit, numbers, grammar);
}

/** "more than a third", "cut by half": at the end of its phrase ("half an hour" is none), and after what shows that no ordinal is meant. */
function openFraction(
  tokens: Tokens,
  first: number,
  floor: number,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): NumberRead | undefined {
  const value = numbers.openFractions.at(tokens, first, limit);
  if (!value) return undefined;
  const last = first + numbers.openFractions.length;
  if (numbers.atoms.at(tokens, last, tokens.count)?.type === 'one') return undefined;
  const isEnd =
    last >= limit ||
    isClosed(tokens, last, limit) ||
    grammar.stops.at(tokens, last, limit) ||
    isPlural(tokens, last, grammar);
  const isShown = modifierBefore(tokens, first, floor, grammar) || numbers.fractionAfter.before(tokens, first, floor);
  if (!isEnd || !isShown) return undefined;
  return { first, last, value, spelled: true, scale: ONE, count: value, marked: true, fraction: true };
}

/** "more than half people": right before a noun in the plural. */
function isPlural(tokens: Tokens, i: number, grammar: ClaimGrammar): boolean {
  if (tokens.kind[i] !== WORD || tokens.end[i] - tokens.start[i] < SHORTEST_PLURAL) return false;
  const word = keyOf(tokens, i);
  return grammar.plurals.some((ending) => word.endsWith(ending));
}
