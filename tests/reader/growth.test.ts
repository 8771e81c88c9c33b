import { read } from '../../src/plugins/on-record/reader';
import type * as Text from '../../src/plugins/on-record/reader/text/text';
import type { Tokens } from '../../src/plugins/on-record/reader/text/tokens';

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
      ...[
        'گفت: ',
        'وی گفت که ',
        '«',
        '«الف» ',
        'با بیان اینکه ',
        'خواستار الف ',
        'این را ',
        '«الف» این را گفت. ',
        'بر اساس ',
        'رئیس و ',
        'به گفته ',
        'رئیس ',
        '، مضيفا أن ',
        'ایسنا گزارش کرد، ',
        'وی گف: ',
      ],
    ],
  ],
  [
    'en',
    [
      'one-',
      '20 parts in ',
      '2^1.5^',
      'write 1, ',
      '5-million-',
      'hundred and two dozen and ',
      '1:1:1:',
      '5 million and ',
      '-1-1-1',
      'from 5 to ',
      '398 of the ',
      '1999 vote ',
      'in the ',
      '$5 in May ',
      '5 more ',
      ...[
        '" ',
        'said ',
        '"a," he said. ',
        '"a\n',
        'a, Ann Lee, boss, told X. ',
        'the trust’s ',
        'وی گفت: الف\nوی گف: ',
        'Ann Lee recommended a, but is ',
        '"a b c d e f g," he said.\n"a b c d e f g."\n',
      ],
    ],
  ],
  [
    'ar',
    [
      'واحد من ',
      'جزء من مئة و',
      '٢^١,٥^',
      'وال',
      'قال. ',
      'وصل 5. ',
      '٤،٥',
      '٤،٥ مليون ',
      'السنوات الثلاث ',
      '3 أطنان ونصف ',
      'قال إن ',
      'قال توقيع ',
      'قال رئيس لوكالة ',
      'قال أكد مدير، ',
      'قال أكد "رئيس مجلس إدارة"، ',
    ],
  ],
];
const cases = units.flatMap(([language, list]) => list.map((unit): [string, string] => [language, unit]));

let mockLooks = 0;

/** The tokens of a text, with each look at one of them counted. */
const mockWatched = (tokens: Tokens): Tokens => {
  const watched = <T extends Int32Array | Uint8Array>(list: T): T =>
    new Proxy(list, {
      get: (target, key) => {
        mockLooks += 1;
        return target[key as unknown as number];
      },
    });
  const { start, end, kind, gap, word, hash } = tokens;
  return Object.assign(tokens, {
    start: watched(start),
    end: watched(end),
    kind: watched(kind),
    gap: watched(gap),
    word: watched(word),
    hash: watched(hash),
  });
};

jest.mock('../../src/plugins/on-record/reader/text/text', () => {
  const step = jest.requireActual<typeof Text>('../../src/plugins/on-record/reader/text/text');
  return {
    ...step,
    readText: (...given: Parameters<typeof step.readText>) => mockWatched(step.readText(...given)),
  };
});

/** How often the reader looks at the tokens of a text: what its work is made of, and the same on every machine. */
const work = (text: string, language: string): number => {
  mockLooks = 0;
  read(text, { language, publishedOn: '2021-08-25' });
  return mockLooks;
};

test.each(cases)('%s: work grows with the length of a text of nothing but %j', (language, unit) => {
  const small = unit.repeat(Math.ceil(2_000 / unit.length));
  expect(work(small.repeat(8), language)).toBeLessThanOrEqual(work(small, language) * 10 + 200);
});

test('ten thousand numbers in one paragraph are all read', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `${i + 11} نفر`).join('، ');
  expect(read(text, { language: 'fa' }).claims).toHaveLength(10_000);
});
