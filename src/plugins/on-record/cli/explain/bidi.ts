const [FIRST_STRONG, POP] = ['\u2068', '\u2069'];

/** Words set apart from their surroundings, so that right-to-left words don't turn the line they stand in, nor it them. */
export function isolated(words: string): string {
  return words === '' ? '' : FIRST_STRONG + words + POP;
}

/** Words on one line. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
