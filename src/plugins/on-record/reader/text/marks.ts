import { MARK_TOKEN, type Tokens } from './tokens';

/** Whether token `i` is one of the signs in `signs`, as pasted. */
export function isMark(tokens: Tokens, i: number, signs: string): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK_TOKEN && signs.includes(tokens.text[tokens.start[i]]);
}

/** Commas of any script. */
export function isComma(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, ',،');
}

/** Full stops and what else ends a sentence. */
export function isStop(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '.!?؟…۔');
}

/** Dashes that part a dateline from its sentence or open an item of a list. */
export function isDash(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '-–—ـ•*▪■●◦·');
}
