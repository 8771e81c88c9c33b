/** What a code unit is to the scanner. Zero in the table means "not looked at yet". */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Zero-width non-joiners and direction marks: they part two words without a space. */
export const JOIN = 5;
/** Vowel signs, the stretching line, the lone hamza and soft hyphens: they belong to a word and change nothing. */
export const SILENT = 6;
export const MARK = 7;

/** By code unit: its class above 16 bits of what it folds to. */
const signs = new Int32Array(65536);
const expansions: string[] = [];

/** Folded values from here on may be indexes into the list of foldings that give several letters. */
export const EXPANSION = 0xe000;

/** Letters that Persian and Arabic keyboards write differently, each to the one form that is searched. */
const SAME_LETTER: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  '²': '2',
  '³': '3',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʹ: "'",
  '`': "'",
};

const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff\u200b]/;
const JOINS = /[\u200c\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069]/;
const SILENTS = /[\u0621\u0640\u00ad\u200d\ufe00-\ufe0f]|\p{M}/u;

function kindOf(sign: string): number {
  if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029' || sign === '\v' || sign === '\f')
    return NEWLINE;
  if (SPACES.test(sign)) return SPACE;
  if (JOINS.test(sign)) return JOIN;
  if (SILENTS.test(sign)) return SILENT;
  if (/\p{Nd}/u.test(sign)) return DIGIT;
  return /\p{L}|[\u00b2\u00b3]/u.test(sign) ? LETTER : MARK;
}

/** Decimal digits come in runs of ten in code order, so the digit's worth is its distance from its zero. */
function digitOf(code: number): string {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function foldingOf(sign: string, kind: number): string {
  if (kind === DIGIT) return digitOf(sign.charCodeAt(0));
  const plain = SAME_LETTER[sign] ?? sign.normalize('NFKC').toLowerCase();
  if (plain === sign && sign < '\u0080') return sign;
  return (
    Array.from(
      plain.normalize('NFD').replace(/[\u0640]|\p{M}|\s/gu, ''),
      (letter) => SAME_LETTER[letter] ?? letter,
    ).join('') || sign
  );
}

/** Classifies a code unit the first time it is met; the answer stays in the table. */
function learn(code: number): number {
  if (code >= 0xd800 && code <= 0xf8ff) return learnBare(code);
  const sign = String.fromCharCode(code);
  let kind = kindOf(sign);
  const folding = foldingOf(sign, kind);
  if (kind === MARK && folding.length > 1 && /^\p{L}+$/u.test(folding)) kind = LETTER;
  return keep(code, kind, folding.length === 1 ? folding.charCodeAt(0) : EXPANSION + expansions.push(folding) - 1);
}

/** Halves of surrogate pairs and private-use signs are marks; the latter all fold to one, as their numbers are taken here. */
function learnBare(code: number): number {
  return keep(code, MARK, code < EXPANSION ? code : 0xfffd);
}

function keep(code: number, kind: number, folding: number): number {
  return (signs[code] = (kind << 16) | folding);
}

/** All that is known of a code unit in one look: `sign >>> 16` is its class, `sign & 0xffff` what it folds to. */
export function signOf(code: number): number {
  return signs[code] || learn(code);
}

/** Whether a sign, as `signOf` tells it, is a letter that folds to one. */
export function isPlain(sign: number): boolean {
  return sign >= LETTER << 16 && sign < ((LETTER << 16) | EXPANSION);
}

/** The class of a UTF-16 code unit: LETTER, DIGIT, SPACE, NEWLINE, JOIN, SILENT or MARK. */
export function classOf(code: number): number {
  return signOf(code) >>> 16;
}

/** Writes the folded letters of a code unit at `length` of `into` and returns the new length; a full buffer takes no more. */
export function foldInto(into: Uint16Array, length: number, code: number): number {
  const value = signOf(code) & 0xffff;
  if (value < EXPANSION || value >= EXPANSION + expansions.length) {
    if (length < into.length) into[length] = value;
    return length + 1;
  }
  const letters = expansions[value - EXPANSION];
  for (let i = 0; i < letters.length; i += 1) {
    if (length + i < into.length) into[length + i] = letters.charCodeAt(i);
  }
  return length + letters.length;
}
