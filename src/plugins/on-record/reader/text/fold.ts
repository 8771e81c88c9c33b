import { DIGIT, EXPANSION, JOIN, LETTER, NEWLINE, SILENT, SPACE, classOf, foldInto, signOf } from './characters';

const letters = new Uint16Array(64);

/**
 * Folds text for searching and for comparing names: one form for each letter and digit whatever keyboard wrote it,
 * no vowel signs, stretching lines, direction marks or zero-width non-joiners, lower case, single spaces.
 */
export function fold(text: string): string {
  return isFolded(text) ? text : folded(text);
}

/** Whether a text is nothing but letters, and signs that belong to them. */
export function isWord(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== LETTER && kind !== SILENT) return false;
  }
  return true;
}

/** Whether a text is letters in their folded form, with single spaces between, as most words of most texts are. */
function isFolded(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 && !space) space = true;
    else if (signOf(code) === ((LETTER << 16) | code) && code < EXPANSION) space = false;
    else return false;
  }
  return !space || text === '';
}

function folded(text: string): string {
  let out = '';
  let space = false;
  const clean = text.normalize('NFC');
  for (let i = 0; i < clean.length; i += 1) {
    const code = clean.charCodeAt(i);
    const kind = classOf(code);
    if (kind === JOIN || kind === SILENT) continue;
    if (kind === SPACE || kind === NEWLINE) {
      space = true;
      continue;
    }
    if (space && out) out += ' ';
    space = false;
    const length = foldInto(letters, 0, code);
    for (let k = 0; k < length; k += 1) out += String.fromCharCode(letters[k]);
  }
  return out;
}

/** The value of a digit of any script. */
export function digitOf(code: number): number {
  return (signOf(code) & 0xffff) - 0x30;
}

/** The value of a few digits of any script. */
export function smallNumber(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) value = value * 10 + digitOf(text.charCodeAt(i));
  return value;
}

/** The value of a run of digits of any script as ASCII digits, signs between them left out. */
export function asciiDigits(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i += 1) {
    const sign = signOf(text.charCodeAt(i));
    if (sign >>> 16 === DIGIT) out += String.fromCharCode(sign & 0xffff);
  }
  return out;
}
