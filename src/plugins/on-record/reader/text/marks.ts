import { MARK_TOKEN, type Tokens } from './tokens';

const QUOTE = 0x22;
/** What a doubled apostrophe is made of, as typewriters have no other quotation mark. */
const HALVES = new Set([0x27, 0x60, 0x2018, 0x2019]);

/** The code of a mark as pasted; a doubled apostrophe is a quotation mark. */
export function codeAt({ text, start, end }: Tokens, i: number): number {
  const code = text.charCodeAt(start[i]);
  return end[i] - start[i] === 2 && HALVES.has(code) ? QUOTE : code;
}

/** The sign of a mark, as `codeAt` tells it. */
export function signAt(tokens: Tokens, i: number): string {
  return String.fromCharCode(codeAt(tokens, i));
}

/** Whether token `i` is one of the signs in `signs`. */
export function isMark(tokens: Tokens, i: number, signs: string): boolean {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== MARK_TOKEN) return false;
  const code = codeAt(tokens, i);
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
