import { briefingsOfSize } from '../texts/briefings.mjs';

const BRIEFINGS = 'briefings';

/** Texts that make a careless reader slow: one thing over and over. Name, language and the piece repeated. */
const REPEATED = [
  ['digits', 'fa', '7'],
  ['Persian digits', 'fa', '۷'],
  ['opening quotation marks', 'fa', '«'],
  ['quotation marks', 'en', '"'],
  ['pairs of quotation marks', 'fa', '«» '],
  ['brackets', 'fa', '('],
  ['«و»', 'fa', 'و '],
  ['newlines', 'fa', '\n'],
  ['spaces', 'fa', ' '],
  ['one long word', 'fa', 'ب'],
  ['cues', 'fa', 'گفت: '],
  ['chains of cues', 'fa', 'با بیان اینکه '],
  ['cues and quotations', 'fa', 'وی گفت: «بله». '],
  ['said', 'en', 'said '],
  ['he said, she said', 'en', '"Yes," he said. '],
  ['قال', 'ar', 'قال '],
  ['number words', 'fa', 'هزار '],
  ['number words joined', 'fa', 'هزار و '],
  ['number words', 'en', 'one hundred and '],
  ['from 5 to', 'fa', 'از ۵ تا '],
  ['from 5 to', 'en', 'from 5 to '],
  ['digits and signs', 'fa', '-1'],
  ['dates', 'fa', '۱۳۹۹/۰۵/۱۲ '],
  ['times', 'en', '1:1:'],
  ['amounts', 'fa', '۱۲ نفر '],
  ['sums that do not add up', 'fa', '۵ برابر ۳ تومان '],
  ['names', 'fa', 'علی احمدی '],
  ['names', 'en', 'Maria Santos '],
  ['offices', 'fa', 'مدیرکل راه استان یزد '],
  ['pronouns', 'fa', 'وی '],
  ['years', 'fa', 'سال گذشته '],
  ['joiners', 'fa', '\u200c'],
  ['combining marks', 'fa', 'ب\u0651\u064e'],
  ['emoji', 'en', '😀'],
];

/** Every text whose growth is measured: its name, language, and sizes in bytes (briefings) or UTF-16 units. */
export const growthCases = ({ megabytes, units }) => [
  { name: BRIEFINGS, language: 'fa', sizes: [megabytes * 1e6, megabytes * 1e7], repeats: 1 },
  ...REPEATED.map(([name, language], at) => ({ at, name, language, sizes: [units, units * 10], repeats: 3 })),
];

/** The text of one case at one size. */
export function growthText({ at, name }, size) {
  if (name === BRIEFINGS) return briefingsOfSize(size).join('\n');
  const piece = REPEATED[at][2];
  return piece.repeat(Math.ceil(size / piece.length));
}
