/** What may begin with a word, as bits: a kernel, by the dictionary it begins with. */
export const PHRASE = 1;
export const YEAR = 2;
export const MONTH = 4;
export const COUNT = 8;
export const SPAN = 16;
export const RELATIVE = 32;
export const ORDINAL = 64;
export const SEASON = 128;
export const WEEKDAY = 256;
export const EDGE = 512;
export const THESE = 1024;
export const EVERY = 2048;
/** All kinds of kernel. */
export const KERNELS = 4095;

/** And what leads to a kernel. */
export const HEAD = 4096;
export const FROM = 8192;
export const CLOCK = 16384;
export const YEAR_AFTER = 32768;
export const YEAR_KIND = 65536;
export const LAPSE = 131072;
export const FREE = 262144;
/** A number. */
export const NUMBER = 524288;
/** All of these: a word with none of them begins no period. */
export const OPENINGS = 1048575;

/** A word that needs no other after it: a kernel by itself, or an opening that any words may follow. */
export const WHOLE = 1048576;
/** Any word that stands in a period beside numbers. */
export const PART = 2097152;
