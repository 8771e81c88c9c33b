/** How a language's newspapers speak a large number: the scale words, from the largest, and what joins the parts. */
interface Speech {
  scales: Array<[power: number, word: string]>;
  and: string;
  digits: string;
}

const SPEECH: Record<string, Speech> = {
  fa: {
    scales: [
      [9, 'میلیارد'],
      [6, 'میلیون'],
      [3, 'هزار'],
    ],
    and: ' و ',
    digits: '۰۱۲۳۴۵۶۷۸۹',
  },
  ar: {
    scales: [
      [9, 'مليار'],
      [6, 'مليون'],
      [3, 'ألف'],
    ],
    and: ' و',
    digits: '٠١٢٣٤٥٦٧٨٩',
  },
  en: {
    scales: [
      [9, 'billion'],
      [6, 'million'],
      [3, 'thousand'],
    ],
    and: ' ',
    digits: '0123456789',
  },
};

/** Larger numbers have scale words of their own, which newspapers avoid. */
const LARGEST = 12;

/** A whole number as newspapers speak it («۱۲۶ هزار و ۹۱۰»); empty where digits say it best. */
export function spoken(value: string, language: string): string {
  const speech = SPEECH[language];
  if (!speech || !/^[0-9]+$/.test(value) || value.length <= 3 || value.length > LARGEST) return '';
  const parts: string[] = [];
  let rest = value;
  for (const [power, word] of speech.scales) {
    if (rest.length <= power) continue;
    const group = rest.slice(0, -power).replace(/^0+/, '');
    rest = rest.slice(-power);
    if (group) parts.push(`${group} ${word}`);
  }
  const ones = rest.replace(/^0+/, '');
  if (ones) parts.push(ones);
  return parts.join(speech.and).replace(/[0-9]/g, (digit) => speech.digits[Number(digit)]);
}
