/** Longest key that a string column holds. */
const LONGEST = 255;

/** What two spellings of one name share, from the folded name: its letters and digits, with single spaces. */
export function keyOfFolded(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** A name of one word («اشرفی») is many people's; it says who is meant only together with an office. */
export const isFullName = (key: string): boolean => key.includes(' ');
