import type { CueFamily, CueWords } from '../languages/cue-words';

/** What gives a family all the keys that any family of its language has: records that differ in their keys are slow to look into. */
export function wholeFamily({ verbs, clauses, topics }: CueWords): (family: CueFamily) => CueFamily {
  const keys = [...verbs, ...clauses, ...topics].flatMap((family) => Object.keys(family));
  const nothing = Object.fromEntries([...keys, 'reports'].map((key) => [key, undefined]));
  return (family) => ({ ...nothing, ...family });
}
