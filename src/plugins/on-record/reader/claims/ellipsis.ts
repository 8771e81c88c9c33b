import { isComma, isMark, isStop } from '../text/marks';
import { APART, WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import type { Amount } from './read';

/** The longest name, in tokens, with its abbreviation in brackets. */
const LONGEST_NAME = 12;

/** "Kent had 80 cases, Essex 30 and Surrey nine", "floods with 22 cases, storms with six": after a comma or "and", a number of what was counted before. */
export function isElliptic(tokens: Tokens, before: Amount | undefined, amount: Amount, grammar: ClaimGrammar): boolean {
  const { first, last } = amount;
  if (!before || first <= before.last || first - before.last > LONGEST_NAME) return false;
  if (!isJoint(tokens, before.last, grammar) || !endsItem(tokens, last, grammar)) return false;
  let from = before.last;
  while (from < first && isJoint(tokens, from, grammar)) from += 1;
  if (from >= first) return false;
  return isNamed(tokens, from, first) || isQuoted(tokens, from, first) || isParallel(tokens, before.first, from, first);
}

/** «والقسم «الشمالي» 30»: a name in quotation marks, after no more than its noun. */
function isQuoted(tokens: Tokens, from: number, first: number): boolean {
  if (!isMark(tokens, first - 1, '»"”')) return false;
  for (let i = from; i < first - 1 && i <= from + 1; i += 1) if (isMark(tokens, i, '«"“')) return true;
  return false;
}

/** "falls with 30 cases, burns with nine": the word before the number is the one before the first. */
function isParallel(tokens: Tokens, before: number, from: number, first: number): boolean {
  if (before === 0 || from + 1 >= first || tokens.kind[first - 1] !== WORD) return false;
  if (tokens.word[first - 1] !== tokens.word[before - 1]) return false;
  for (let i = from; i < first; i += 1) if (tokens.kind[i] !== WORD) return false;
  return true;
}

/** Whether tokens `[from, to)` are a name, with its abbreviation in brackets or without. */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (tokens.kind[i] === WORD ? !isCapital(tokens, i) && !isLinked(tokens, i, from) : !isMark(tokens, i, "-–().'’&"))
      return false;
  }
  return isCapital(tokens, from) && (isCapital(tokens, to - 1) || isMark(tokens, to - 1, ')'));
}

/** A small word written on to a hyphen, or between two capitals: "Lower-lying Fenland", "Tyne and Wear". */
function isLinked(tokens: Tokens, i: number, from: number): boolean {
  if (i === from) return false;
  return tokens.gap[i] !== APART || (isCapital(tokens, i - 1) && isCapital(tokens, i + 1));
}

function isJoint(tokens: Tokens, i: number, grammar: ClaimGrammar): boolean {
  return isComma(tokens, i) || isMark(tokens, i, ';') || grammar.and.has(tokens.word[i]);
}

function endsItem(tokens: Tokens, at: number, grammar: ClaimGrammar): boolean {
  return at >= tokens.count || isStop(tokens, at) || isJoint(tokens, at, grammar);
}

function isCapital(tokens: Tokens, i: number): boolean {
  const letter = tokens.text[tokens.start[i]];
  return tokens.kind[i] === WORD && letter !== letter.toLowerCase();
}
