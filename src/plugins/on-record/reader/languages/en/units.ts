import type { UnitWords } from '../language';

export const units: UnitWords = {
  after: [], before: [], ambiguous: [], endings: [], classifiers: [], stops: [], stopEndings: [], idioms: [], namedBy: [], carriers: [],
  again: [], notAfter: [], notBefore: [], rates: [],
};
