import type { UnitWords } from '../language';

export const units: UnitWords = {
  after: [], before: [], ambiguous: [], endings: [], classifiers: [], stops: [], ends: [], adjectives: [], idioms: [], namedBy: [], carriers: [],
  bareAfter: [], again: [], notAfter: [], scores: [], lightVerbs: [], notBefore: [],
};
