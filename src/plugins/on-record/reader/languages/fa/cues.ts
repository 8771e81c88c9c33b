import type { CueWords } from '../language';

export const cues: CueWords = { verbs: [], clauses: [], sources: [], that: [], negations: [], quotes: [] };
