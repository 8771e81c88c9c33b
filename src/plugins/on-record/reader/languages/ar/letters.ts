import type { Letters } from '../language';

export const letters: Letters = {
  code: 'ar', name: 'العربية', own: 'ةىيكأإؤئ', foreign: 'پچژگکی',
  frequent: ['في', 'من', 'على', 'إلى', 'أن', 'التي', 'الذي', 'هذا', 'هذه', 'عن', 'قال', 'إن'],
  clitics: ['ال', 'لل', 'و', 'ف', 'ب', 'ل', 'ك'], abbreviations: ['د'], decimalMarks: ['.', '٫', ','], groupMarks: [',', '٬', '،'],
};
