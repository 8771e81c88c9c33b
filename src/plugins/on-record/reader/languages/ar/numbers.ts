import type { NumberWords } from '../language';

export const numbers: NumberWords = {
  values: {}, scales: {}, tightScales: {}, multiplied: {}, and: [], joins: 'and', onesFirst: false, countedHundreds: false, halves: {}, denominators: {},
  fractions: {}, point: [], articles: [], oneBeforeScale: [], rangeOpeners: {}, rangeMiddles: [], ordinals: [], ordinalEndings: [], vague: [], minus: [],
};
