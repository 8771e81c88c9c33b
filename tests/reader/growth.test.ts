import { read } from '../../src/plugins/on-record/reader';
import { Phrases } from '../../src/plugins/on-record/reader/text/phrases';

const units: [string, string[]][] = [
  [
    'fa',
    [
      ...[
        '۷',
        '1,',
        '۱۱۱ ',
        '«',
        '"',
        'و ',
        'هزار ',
        'هزار و ',
        'از ',
        'در ',
        'سال ',
        '۵ ',
        '(',
        '-1',
        'گفت: ',
        'با بیان اینکه ',
      ],
      ...[
        '۱۲ نفر ',
        '۵ برابر ۳ تومان ',
        '\u200c',
        '\ud800',
        'ب',
        'صد و بیست و ',
        '۱۲ پروژه عمرانی جدید. ',
        'از ۵ به ',
        '-1-1-1',
      ],
      ...[
        '۷۲ هزار ۴۳۹ ',
        'هزارمیلیون',
        'از هر ۱۰ نفر ',
        'دو سه ',
        'نسبت به سال ',
        'طی این دو روز ',
        'سالانه ۵ تن ',
        '۵ تن، ',
        'هر ۱۰ سال ',
      ],
      ...['۱۰ هزار و ۲۰۰ هزار ', '۱۳۹۹/۰۵/۱۲ ', '۴ درجه زیر صفر تا ', '۵ تن از این '],
    ],
  ],
  [
    'en',
    [
      'one-',
      '1:1:1:',
      '5 million and ',
      '-1-1-1',
      'from 5 to ',
      '398 of the ',
      '1999 vote ',
      'in the ',
      '$5 in May ',
      '5 more ',
    ],
  ],
  ['ar', ['وال', 'قال. ', 'وصل 5. ', '٤،٥', '٤،٥ مليون ', 'السنوات الثلاث ', '3 أطنان ونصف ']],
];
const cases = units.flatMap(([language, list]) => list.map((unit): [string, string] => [language, unit]));

/** How often a text makes the reader look into its dictionaries: what its work is made of, and the same on every machine. */
const work = (text: string, language: string): number => {
  const spies = [jest.spyOn(Phrases.prototype, 'at'), jest.spyOn(Phrases.prototype, 'before')];
  read(text, { language, publishedOn: '2021-08-25' });
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  spies.forEach((spy) => spy.mockRestore());
  return calls;
};

test.each(cases)('%s: work grows with the length of a text of nothing but %j', (language, unit) => {
  const small = unit.repeat(Math.ceil(1_000 / unit.length));
  expect(work(small.repeat(8), language)).toBeLessThanOrEqual(work(small, language) * 10 + 200);
});

test('ten thousand numbers in one paragraph are all read', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `${i + 11} نفر`).join('، ');
  expect(read(text, { language: 'fa' }).claims).toHaveLength(10_000);
});
