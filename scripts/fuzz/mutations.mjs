const DIGITS = ['0', '٠', '۰', '०', '০', '０', '𝟎', '๐', '߀'].map((zero) => zero.codePointAt(0));
const digitOf = (zero, digit) => String.fromCodePoint(zero + digit);

const MARKS = [
  ...['«', '»', '“', '”', '"', '‘', '’', "'", '‹', '›', '„', '(', ')', '[', ']', '{', '}', '⟪', '⟫', '「', '」'],
  ...[':', '：', ';', '؛', '.', '…', '...', '،', ',', '٬', '٫', '?', '؟', '!', '/', '\\', '٪', '%', '؉', '‰', '#', '@'],
  ...[
    '-',
    '–',
    '—',
    '−',
    '_',
    '~',
    '+',
    '±',
    '×',
    '÷',
    '*',
    '=',
    '<',
    '>',
    '|',
    '^',
    '°',
    '€',
    '$',
    '£',
    '﷼',
    '₺',
    '½',
    '¾',
  ],
  ...[
    '⅓',
    '²',
    '№',
    '•',
    '⁃',
    '·',
    '\\n',
    '\t',
    '\u2028',
    '\u2029',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\v',
    '\f',
    '\u0085',
    '\0',
  ],
];
const UNSEEN = [
  ...[
    '\u200c',
    '\u200d',
    '\u200b',
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u3000',
    '\ufeff',
    '\u00ad',
    '\u2060',
    '\u180e',
    '\u034f',
  ],
  ...[
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ],
  ...[
    '\u064b',
    '\u064e',
    '\u0651',
    '\u0652',
    '\u0654',
    '\u0655',
    '\u0670',
    '\u0640',
    '\u0301',
    '\u0308',
    '\u0323',
    '\u20dd',
    '\ufe0f',
  ],
];
const ODD = [
  ...[
    '😀',
    '👩‍👩‍👧‍👦',
    '👍🏽',
    '🇮🇷',
    '1️⃣',
    '𝟙𝟚',
    '𐍈',
    '\ud800',
    '\udc00',
    '\ud83d',
    '\ude00',
    '\uffff',
    '\ufffd',
    '\ufdd0',
    'ß',
    'İ',
    'ı',
    'ŉ',
    'ﬁ',
  ],
  ...[
    'ﷺ',
    'ﷲ',
    'ﷴ',
    'ﻻ',
    'ﺎ',
    'ﮐ',
    'ﯾ',
    'ك',
    'ي',
    'ى',
    'ة',
    'ۀ',
    'هٔ',
    'أ',
    'إ',
    'آ',
    'ٱ',
    'ؤ',
    'ئ',
    'ک\u0654',
    '١٢',
    '۱۲',
    '12',
    'Ⅻ',
    'xii',
    '漢字',
    'שלום',
    'привет',
  ],
];

/** One UTF-16 unit may be cut off from its other half: pasted text comes broken so. */
const place = (random, text) => random.below(text.length + 1);

function stretch(random, text, most) {
  const start = place(random, text);
  return [start, Math.min(text.length, start + 1 + random.below(most))];
}

const insert = (text, at, piece) => text.slice(0, at) + piece + text.slice(at);

/** A long run of one thing, or of two in turn: what loops over. */
function run(random, pieces) {
  const piece = random.chance(0.5) ? random.one(pieces) : random.one(pieces) + random.one(pieces);
  return piece.repeat(1 + random.below(Math.ceil(60 / Math.max(piece.length, 1))));
}

const numeral = (random, length) =>
  Array.from({ length }, () => digitOf(random.chance(0.9) ? DIGITS[0] : random.one(DIGITS), random.below(10))).join('');

function inOtherDigits(random, text) {
  const zero = random.one(DIGITS);
  return text.replace(/[0-9٠-٩۰-۹]/g, (digit) => digitOf(zero, digit.charCodeAt(0) & 15));
}

function fullwidth(random, text) {
  const [start, end] = stretch(random, text, 30);
  const wide = text.slice(start, end).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return text.slice(0, start) + wide + text.slice(end);
}

function swapWords(random, text) {
  const words = text.split(' ');
  const [a, b] = [random.below(words.length), random.below(words.length)];
  [words[a], words[b]] = [words[b], words[a]];
  return words.join(' ');
}

function replaceWord(random, text, words) {
  const parts = text.split(' ');
  parts[random.below(parts.length)] = random.one(words);
  return parts.join(' ');
}

function dropWord(random, text) {
  const parts = text.split(' ');
  parts.splice(random.below(parts.length), 1 + random.below(2));
  return parts.join(' ');
}

function wrap(random, text) {
  const [start, end] = stretch(random, text, 80);
  return insert(insert(text, end, random.one(MARKS)), start, random.one(MARKS));
}

const cutOut = (random, text) => {
  const [start, end] = stretch(random, text, 20);
  return text.slice(0, start) + text.slice(end);
};
const double = (random, text) => {
  const [start, end] = stretch(random, text, 40);
  return insert(text, place(random, text), text.slice(start, end));
};
const withPiece = (pieces) => (random, text) => insert(text, place(random, text), random.one(pieces));
const withRun = (pieces) => (random, text) => insert(text, place(random, text), run(random, pieces));

const MUTATIONS = [
  cutOut,
  double,
  swapWords,
  dropWord,
  replaceWord,
  replaceWord,
  (random, text, words) => insert(text, place(random, text), ` ${random.one(words)} `),
  (random, text, words) =>
    insert(text, place(random, text), run(random, [`${random.one(words)} `, `${random.one(words)} `])),
  withPiece(MARKS),
  withPiece(MARKS),
  withPiece(UNSEEN),
  withPiece(ODD),
  withRun(MARKS),
  withRun(UNSEEN),
  withRun(ODD),
  wrap,
  fullwidth,
  inOtherDigits,
  (random, text) =>
    insert(text, place(random, text), numeral(random, 1 + random.below(random.chance(0.05) ? 300 : 12))),
  (random, text) => insert(text, place(random, text), String.fromCodePoint(random.below(0x110000))),
  (random, text) => text.slice(0, place(random, text)),
  (random, text) => text.normalize(random.one(['NFD', 'NFKD', 'NFC', 'NFKC'])),
  (_random, text) => text.toUpperCase(),
  (_random, text) => text.replaceAll('\u200c', ''),
  (_random, text) => text.replaceAll(' ', ''),
  (random, text) => text.replaceAll(' ', random.one(['\n', '\u00a0', '  ', '\u200c', '-', '،', ' و '])),
];

/** The text with one thing done to it that paste, keyboards, scanners and malice do to texts. */
export const mutated = (random, text, words) => random.one(MUTATIONS)(random, text, words);
