import { DIGIT, JOIN, NEWLINE, SILENT, SPACE, classOf, foldInto } from './characters';

const letters = new Uint16Array(64);

/**
 * Folds text for searching and for comparing names: one form for each letter and digit whatever keyboard wrote it,
 * no vowel signs, stretching lines, direction marks or zero-width non-joiners, lower case, single spaces.
 */
export function fold(text: string): string {
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

/** The value of a run of digits of any script as ASCII digits, signs between them left out. */
export function asciiDigits(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== DIGIT) continue;
    foldInto(letters, 0, code);
    out += String.fromCharCode(letters[0]);
  }
  return out;
}
