/** What words of a sentence tie its figures to others, as bits: a change, something for each, parts of a whole, a total of parts. */
export const CHANGE = 1;
export const EACH = 2;
export const PARTS = 4;
export const TOTAL = 8;
