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
  ['en', 'Over half residents stayed.', ['0.5']],
  ['en', 'Polls gave 10%-20%, then 62%-31%.', ['10..20', '62', '31']],
  ['en', 'The five-million-dollar hall seats six-hundred people.', ['5000000', '600']],
  ['en', 'The $7-million road opened.', ['7000000']],
  ['en', 'Dana waited as long as two hours.', ['2']],
  ['en', 'They stood four-nought-two.', []],
  ['en', '7 and 0 are two numbers.', ['7', '0', '2']],
  ['en', "2m isn't a number.", []],
  ['en', 'You may write 6.00 or 6,00.', ['6', '6']],
  ['en', 'Dana paid RM5.17 bil and RM30 mil.', ['5170000000', '30000000']],
  ['en', 'They kept 20 live hens.', ['20']],
  ['ar', 'الأرقام هي ٧ ، ٤٥ ، ٩٠٠', ['7', '45', '900']],
  ['ar', '٢مليون ليست رقما.', []],
  ['ar', 'من 30 إلى 40 دينارا', ['30..40']],
  ['ar', 'ارتفع من 30 إلى 40 دينارا', ['30', '40']],
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
