import { MARK_TOKEN, type Tokens } from './tokens';

/** Whether token `i` is one of the signs in `signs`, as pasted. */
export function isMark(tokens: Tokens, i: number, signs: string): boolean {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== MARK_TOKEN) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  for (let k = 0; k < signs.length; k += 1) if (signs.charCodeAt(k) === code) return true;
  return false;
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

/** Whether a word ends in the letter that folding leaves out («إنهاء»), so that it only looks like a shorter one («إنها»). */
export function endsInHamza(tokens: Tokens, i: number): boolean {
  return tokens.text[tokens.end[i] - 1] === 'ء';
}
