import { isComma, isMark, isStop } from '../text/marks';
import { WORD, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import type { Amount } from './read';

/** The longest name, in tokens, with its abbreviation in brackets. */
const LONGEST_NAME = 12;

/** "Kent had 80 cases, Essex 30 and Surrey nine": after a comma or "and", a name and a number of what was counted before. */
export function isElliptic(tokens: Tokens, before: Amount | undefined, amount: Amount, grammar: ClaimGrammar): boolean {
  const { first, last } = amount;
  if (!before || first <= before.last || first - before.last > LONGEST_NAME) return false;
  if (!isJoint(tokens, before.last, grammar) || !endsItem(tokens, last, grammar)) return false;
  let from = before.last;
  while (from < first && isJoint(tokens, from, grammar)) from += 1;
  return from < first && isNamed(tokens, from, first);
}

/** Whether tokens `[from, to)` are a name, with its abbreviation in brackets or without. */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (tokens.kind[i] === WORD ? !isCapital(tokens, i) : !isMark(tokens, i, "-–().'’&")) return false;
  }
  return isCapital(tokens, from) && (isCapital(tokens, to - 1) || isMark(tokens, to - 1, ')'));
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
