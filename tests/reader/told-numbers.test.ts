import { read, readNumber } from '../../src/plugins/on-record/reader';

/** The values of a text's claims, in reading order. */
function values(text: string, language: string): (string | undefined)[] {
  return read(text, { language }).claims.map((claim) =>
    'value' in claim ? claim.value : `${claim.low}..${claim.high}`,
  );
}

const claims: [string, string, string[]][] = [
  ['ar', 'دفع كريم ٣ مئة و ٢٥ ريالا.', ['325']],
  ['ar', 'وصل ٢ آلاف ٣ مائة و ١٥ زائرا.', ['2315']],
  ['ar', 'باع ثلاثمئة ودزينتين.', ['324']],
  ['ar', 'تعطل عشرون جزءا من خمسة وعشرين.', ['0.8']],
  ['ar', 'واحد من سبعة عمال نجا.', ['0.142857142857143']],
  ['ar', 'كريم واحد من سبعة عمال نجوا.', ['7']],
  ['ar', 'جزء من مئة وخمسين الأكياس فارغ.', ['0.006666666666667']],
  ['ar', 'الطول مئتان وسبعة أجزاء من مئة.', ['200.07']],
  ['en', 'Dana sold four hundred and two dozen.', ['424']],
  ['en', 'Dana sold a hundred and twenty dozen eggs.', ['1440']],
  ['en', 'The flood hit about 40 000 homes.', ['40000']],
  ['en', 'Three parts in 700 were lead.', ['0.004285714285714']],
];

test.each(claims)('%s: in «%s» the claims are %j', (language, text, expected) => {
  expect(values(text, language)).toEqual(expected);
});

const alone: [string, string, string][] = [
  ['ar', '١/٢ ٣', '3.5'],
  ['ar', '٢^١,٥', '2.25'],
  ['ar', '١,٥^٢', '2.25'],
  ['ar', '-١-^٤', '-0.25'],
  ['en', '2^--3', '8'],
];

test.each(alone)('%s: «%s» and nothing else is %s', (language, text, value) => {
  expect(values(text, language)).toEqual([value]);
});

test('five hundreds are five hundred, hundreds are none', () => {
  expect(readNumber('five hundreds', 'en')).toBe('500');
  expect(values('Hundreds of people came.', 'en')).toEqual([]);
});
