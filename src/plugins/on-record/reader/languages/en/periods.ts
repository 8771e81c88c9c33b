import type { PeriodWords } from '../language';

export const periods: PeriodWords = {
  calendar: 'gregorian', months: {}, weekdays: [], spans: {}, seasons: {}, phrases: {}, prepositions: [], relative: {}, relativeAfter: false,
  lasting: [], from: [], until: [], yearWord: [], century: 2000, clockBefore: [], clockAfter: [],
};
