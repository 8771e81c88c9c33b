import type { CueWords } from '../cue-words';

export const cues: CueWords = {
  order: 'verb-first', verbs: [], clauses: [], topics: [], sources: [], that: [], negations: [], runsOn: false, compounds: [], objectMarks: [], openers: [':'],
  finite: [], adverbs: [], and: [], quotes: [],
};
