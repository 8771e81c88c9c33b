import type { NumberWords } from '../number-words';

const TENS: [string, number][] = [['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90], ['one hundred', 100], ['one hundred and', 100], ['one thousand', 1000]];
const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** "half million", "a quarter million": scales that a part of one stands before with no "a" between. */
const HALF_SCALES = Object.fromEntries(
  [['million', '000000'], ['billion', '000000000'], ['trillion', '000000000000']].flatMap(([scale, zeros]) =>
    ['half', 'a half', 'quarter', 'a quarter', 'half -', 'quarter -', 'a half -', 'a quarter -'].map((part) => [`${part} ${scale}`, (part.includes('half') ? '5' : '25') + zeros.slice(part.includes('half') ? 1 : 2)]),
  ),
);

/** "twenty-first" to "one thousand ninth", singular and plural. */
const longDenominators = Object.fromEntries(
  TENS.flatMap(([tens, value]) => ONES.flatMap((one, k) => ['', 's'].flatMap((end) => [[`${tens} ${one}${end}`, String(value + k + 1)], [`${tens} - ${one}${end}`, String(value + k + 1)]]))),
);

export const numbers: NumberWords = {
  values: {
    zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19', twenty: '20', thirty: '30', forty: '40', fourty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90',
    'half a dozen': '6', 'a half a dozen': '6', 'a half dozen': '6', 'a half-dozen': '6', 'half dozen': '6', 'half-dozen': '6', 'a dozen': '12', 'the dozen': '12', nil: '0', nought: '0', naught: '0',
    ...HALF_SCALES,
  },
  joined: {},
  names: ['Three Gorges', 'Three Mile Island', 'Nine Elms', 'Seven Dials', 'Five Eyes', 'Ten Commandments'],
  scales: {
    hundred: '100', thousand: '1000', million: '1000000', mln: '1000000', mn: '1000000', billion: '1000000000', bn: '1000000000', bln: '1000000000',
    trillion: '1000000000000', tn: '1000000000000', trn: '1000000000000', quadrillion: '1000000000000000', lakh: '100000', lakhs: '100000', lac: '100000', crore: '10000000', crores: '10000000',
  },
  tightScales: { k: '1000', m: '1000000', b: '1000000000', t: '1000000000000', MM: '1000000' },
  countScales: {
    mil: '1000000', bil: '1000000000',
    hundreds: '100', dozen: '12', dozens: '12', doz: '12', dozs: '12', dz: '12', dzs: '12', thousands: '1000', millions: '1000000', billions: '1000000000', trillions: '1000000000000', tln: '1000000000000', tril: '1000000000000',
    cr: '10000000', crs: '10000000', krore: '10000000', krores: '10000000', koti: '10000000', kr: '10000000', lkh: '100000', lkhs: '100000', lacs: '100000',
  },
  glued: '',
  multiplied: {},
  and: ['and'],
  joins: 'either',
  pointGroups: false,
  bracketed: false,
  letterPoints: [],
  sideBySide: false,
  onesFirst: false,
  countedHundreds: true,
  halves: { 'and a half': '0.5', 'and a quarter': '0.25', 'and three quarters': '0.75', 'and one half': '0.5', '½': '0.5', '¼': '0.25', '¾': '0.75', '⅓': '0.333333333333333', '⅔': '0.666666666666667', '⅕': '0.2', '⅖': '0.4', '⅗': '0.6', '⅘': '0.8', '⅙': '0.166666666666667', '⅚': '0.833333333333333', '⅛': '0.125', '⅜': '0.375', '⅝': '0.625', '⅞': '0.875' },
  denominators: { half: '2', halves: '2', third: '3', thirds: '3', quarter: '4', quarters: '4', fourth: '4', fourths: '4', fifth: '5', fifths: '5', sixth: '6', sixths: '6', seventh: '7', sevenths: '7', eighth: '8', eighths: '8', ninth: '9', ninths: '9', tenth: '10', tenths: '10', twentieth: '20', twentieths: '20', thirtieth: '30', thirtieths: '30', fortieth: '40', fortieths: '40', fiftieth: '50', fiftieths: '50', sixtieth: '60', sixtieths: '60', hundredth: '100', hundredths: '100', thousandth: '1000', thousandths: '1000', millionth: '1000000', millionths: '1000000', billionth: '1000000000', billionths: '1000000000', trillionth: '1000000000000', trillionths: '1000000000000' },
  improper: false,
  fractions: {
    'half the': '0.5', 'half its': '0.5', 'half their': '0.5', 'half his': '0.5', 'half her': '0.5', 'half our': '0.5', 'half an': '0.5', 'half a': '0.5', 'half of': '0.5', 'a half': '0.5', 'one half': '0.5', 'a quarter of': '0.25', 'a third of': '0.333333333333333', 'a fifth of': '0.2', 'a tenth of': '0.1', '½': '0.5', '¼': '0.25', '¾': '0.75', '⅓': '0.333333333333333', '⅔': '0.666666666666667', '⅕': '0.2', '⅖': '0.4', '⅗': '0.6', '⅘': '0.8', '⅙': '0.166666666666667', '⅚': '0.833333333333333', '⅛': '0.125', '⅜': '0.375', '⅝': '0.625', '⅞': '0.875',
    'a quarter of a': '0.25', doubled: '2', tripled: '3', trebled: '3', quadrupled: '4', quintupled: '5', halved: '0.5',
  },
  openFractions: { half: '0.5', 'a third': '0.333333333333333', 'a quarter': '0.25', 'a fourth': '0.25', 'a fifth': '0.2', 'a sixth': '0.166666666666667', 'a seventh': '0.142857142857143', 'an eighth': '0.125', 'a ninth': '0.111111111111111', 'a tenth': '0.1', 'a hundredth': '0.01' },
  fractionAfter: ['by'],
  ofOne: ['of a', 'of one'],
  definiteFractions: { values: {}, article: '' },
  outOf: ['in', 'in every', 'out of', 'out of every', 'of every'],
  portions: ['parts in', 'part in', 'parts out of', 'part out of'],
  headParts: [],
  headOutOf: [],
  outOfEvery: ['of every', 'out of every', 'for every'],
  point: ['point'],
  noPointAfter: ['at one', 'up to one'],
  alone: {
    values: { single: '1', pair: '2', 'a pair': '2', 'a pair of': '2', couple: '2', 'a couple': '2', 'a couple of': '2', few: '3', 'a few': '3', 'a dozen of': '12' },
    scales: { k: '1000', K: '1000', M: '1000000', G: '1000000000', B: '1000000000', T: '1000000000000' },
    denominators: longDenominators,
    over: ['over', 'divided by'],
    rightToLeft: false,
  },
  articles: ['one'],
  oneBeforeScale: ['a', 'an'],
  rangeOpeners: {
    between: ['and', 'to', '-'], 'ranging from': ['to'], 'ranges from': ['to'], 'range from': ['to'], 'ranged from': ['to'], 'range of': ['to', '-'], 'anywhere from': ['to'], 'range between': ['and'],
  },
  rangeMiddles: ['-', '–', '—', 'or', 'through'],
  sharedMiddles: ['to'],
  noRangeAfter: ['from'],
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth', 'thousandth'],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  vague: ['odd', '- odd'],
  minus: ['minus', 'negative', '-', '−'],
};
