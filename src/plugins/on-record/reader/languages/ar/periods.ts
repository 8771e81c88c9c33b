import type { PeriodWords } from '../language';

export const periods: PeriodWords = {
  calendar: 'gregorian', months: {}, monthWords: [], weekdays: {}, spans: {}, seasons: {}, seasonWords: [], phrases: {}, prepositions: [], relative: {},
  relativeSide: 'before', lasting: {}, ago: [], ordinals: {}, edges: {}, of: [], from: [], until: [], untilAfterFrom: [], untilNow: [], free: [], comparisons: [], yearWords: [],
  yearKinds: {}, bareYearAfter: [], century: 2000, clockBefore: [], clockAfter: [], breaks: [], pauses: [],
};
