import type { NumberWords } from '../language';

export const numbers: NumberWords = {
  values: {
    zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19', twenty: '20', thirty: '30', forty: '40', fourty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90',
    dozen: '12', 'half a dozen': '6', 'a half a dozen': '6', 'a half dozen': '6', 'a half-dozen': '6', 'half dozen': '6', 'half-dozen': '6', 'a dozen': '12', 'two dozen': '24', 'three dozen': '36', 'four dozen': '48', 'five dozen': '60', nil: '0', nought: '0', naught: '0',
  },
  joined: {},
  scales: {
    hundred: '100', thousand: '1000', million: '1000000', millions: '1000000', mln: '1000000', mn: '1000000', billion: '1000000000', bn: '1000000000', bln: '1000000000',
    trillion: '1000000000000', tn: '1000000000000', trn: '1000000000000', quadrillion: '1000000000000000', lakh: '100000', lakhs: '100000', lac: '100000', crore: '10000000', crores: '10000000',
  },
  tightScales: { k: '1000', m: '1000000', b: '1000000000', t: '1000000000000' },
  multiplied: {},
  and: ['and'],
  joins: 'either',
  sideBySide: false,
  onesFirst: false,
  countedHundreds: true,
  halves: { 'and a half': '0.5', 'and a quarter': '0.25', 'and three quarters': '0.75', 'and one half': '0.5', '½': '0.5', '¼': '0.25', '¾': '0.75' },
  denominators: { half: '2', halves: '2', third: '3', thirds: '3', quarter: '4', quarters: '4', fourth: '4', fourths: '4', fifth: '5', fifths: '5', sixth: '6', sixths: '6', seventh: '7', sevenths: '7', eighth: '8', eighths: '8', ninth: '9', ninths: '9', tenth: '10', tenths: '10', hundredth: '100', hundredths: '100', thousandth: '1000', thousandths: '1000', '- thirds': '3' },
  fractions: {
    'half a': '0.5', 'half of': '0.5', 'a half': '0.5', 'one half': '0.5', 'a quarter of': '0.25', 'a third of': '0.333333333333333', 'a fifth of': '0.2', 'a tenth of': '0.1', '½': '0.5', '¼': '0.25', '¾': '0.75',
    'a quarter of a': '0.25',
  },
  outOf: ['in', 'in every', 'out of', 'out of every', 'of every'],
  outOfEvery: ['of every', 'out of every', 'for every'],
  point: ['point'],
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
