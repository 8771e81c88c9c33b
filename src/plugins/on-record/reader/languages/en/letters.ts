import type { Letters } from '../language';

export const letters: Letters = {
  code: 'en', name: 'English', own: 'abcdefghijklmnopqrstuvwxyz', foreign: '',
  frequent: ['the', 'of', 'and', 'to', 'in', 'said', 'for', 'that', 'was', 'is'],
  clitics: [], decimalMarks: ['.'], groupMarks: [','],
  abbreviations: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Sen', 'Rep', 'Gov', 'Gen', 'Col', 'Lt', 'Sgt', 'St', 'Jr', 'Sr', 'Inc', 'Corp', 'Ltd', 'Co', 'No', 'vs', 'Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'Rs', 'approx'],
};
