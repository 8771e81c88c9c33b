import type { UnitWords } from '../language';

export const units: UnitWords = {
  after: [], before: [], ambiguous: [], endings: [], classifiers: [], stops: [], ends: [], adjectives: [], idioms: [], namedBy: [], carriers: [],
  bareAfter: [], again: [], notAfter: [], scores: [], lightVerbs: [], notBefore: [],
  rates: ['per', 'a', 'an', 'each', 'for every', 'for each'],
  changes: ['up', 'down', 'rise', 'rose', 'risen', 'rises', 'rising', 'fall', 'fell', 'fallen', 'falls', 'increase', 'increased', 'increases', 'decrease', 'decreased', 'grew', 'growth', 'grown', 'drop', 'dropped', 'decline', 'declined', 'higher', 'lower', 'more', 'less', 'jump', 'jumped', 'gain', 'gained', 'cut', 'surged', 'climbed', 'reduction', 'slump', 'slumped'],
  changeFrom: ['from'],
  changeTo: ['to'],
  partsOf: ['of these', 'of those', 'of them', 'of the total', 'of whom', 'of which', 'among them', 'out of'],
  totals: ['a total of', 'in total', 'total of', 'totaling', 'totalling', 'altogether', 'in all', 'combined'],
  sames: ['or', 'equivalent to', 'equal to', 'representing', 'that is', 'about', 'accounting for'],
  explanations: {
    ratio: '{a} divided by {b} is {computed} times, not {stated} times.',
    rate: '{a} divided by {b} is {computed}, not {stated}.',
    percent: 'From {a} to {b} is a change of {computed} percent, not {stated} percent.',
    share: '{a} out of {b} is {computed} percent, not {stated} percent.',
    sum: '{parts} is {computed}, not {stated}.',
    conflict: 'Two figures are given for one thing: {stated} and {computed}.',
    plus: ' + ',
    digits: '0123456789',
    group: ',',
    point: '.',
  },
};
