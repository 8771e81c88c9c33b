import type { Letters } from '../language';

export const letters: Letters = {
  code: 'fa', name: 'فارسی', own: 'پچژگکی', foreign: 'ةىيكأإ',
  frequent: ['که', 'از', 'این', 'را', 'است', 'با', 'شد', 'های', 'برای', 'گفت', 'شده', 'می'],
  clitics: [], abbreviations: [], decimalMarks: ['.', '٫', '/', ','], groupMarks: [',', '٬', '،'],
};
