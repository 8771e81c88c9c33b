import { read, writtenDays } from '../../src/plugins/on-record/reader';
import { cleanText, EMPTY, todayHere, withBody } from '../../src/plugins/on-record/admin/src/desk/new/briefing';
import { datelineDay, datelineLines } from '../../src/plugins/on-record/admin/src/desk/new/dateline';
import { guessSource, guessTitle, namesOf } from '../../src/plugins/on-record/admin/src/desk/new/guesses';
import { BriefingKeeper } from '../../src/plugins/on-record/admin/src/desk/new/keeper';
import { reviewOfReading } from '../../src/plugins/on-record/admin/src/desk/new/reviewOfReading';
import { failureOf, withReading } from '../../src/plugins/on-record/admin/src/desk/new/storing';

const origin = { title: null, publishedOn: null, site: null, url: null };
const TODAY = '2024-05-10';

describe('the day of a dateline', () => {
  const dayOf = (body: string, language = 'fa') =>
    datelineLines(body)
      .map((line) => datelineDay(line, writtenDays(line, language, TODAY), TODAY))
      .find((day) => day !== null);

  test.each([
    ['fa', 'مدیرکل: راه ساخته شد\nتاریخ انتشار: ۳ شهریور ۱۴۰۰ - ۱۲:۳۰\nمدیرکل راه گفت: ۵ پل ساخته شد.', '2021-08-25'],
    ['fa', 'سنندج، ۳ شهریور ۱۴۰۰ (ایرنا) - مدیرکل راه گفت: ۵ پل ساخته شد.', '2021-08-25'],
    ['fa', 'مدیرکل راه گفت: ۵ پل ساخته شد.\n۱۴۰۰/۰۶/۰۳', '2021-08-25'],
    ['en', 'BAGHDAD, May 4 (Reuters) - The minister said 12 bridges were built.', '2024-05-04'],
    ['en', 'Bridges built\nAugust 25, 2021\nThe minister said 12 bridges were built.', '2021-08-25'],
    ['ar', 'بغداد، 25 آب 2021 (واع) - قال الوزير إن 12 جسرًا بُنيت.', '2021-08-25'],
  ])('%s: «%s»', (language, body, day) => {
    expect(dayOf(body, language)).toBe(day);
  });

  test.each([
    [
      'a day inside a sentence',
      'مدیرکل راه گفت: این پل در ۳ شهریور ۱۴۰۰ افتتاح شد و ۵ روستا از آن بهره بردند و راه کوتاه شد.',
    ],
    ['a day to come', 'سنندج، ۳ شهریور ۱۴۰۵ (ایرنا) - مدیرکل راه گفت: ۵ پل ساخته می‌شود.'],
    ['no day', 'مدیرکل راه گفت: ۵ پل ساخته شد.'],
  ])('is not taken from %s', (_, body) => {
    expect(dayOf(body)).toBeUndefined();
  });

  test('is looked for in the first and last lines only', () => {
    expect(datelineLines(Array.from({ length: 30 }, (_, at) => `${at}`).join('\n\n'))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '28',
      '29',
    ]);
  });
});

describe('the title', () => {
  test('is the first line, or what the page calls itself', () => {
    expect(guessTitle({ ...EMPTY, body: 'عنوان\nمتن' })).toEqual({ value: 'عنوان', ground: 'text' });
    expect(guessTitle({ ...EMPTY, body: 'متن', origin: { ...origin, title: 'عنوان صفحه' } })?.value).toBe('عنوان صفحه');
    expect(guessTitle(EMPTY)).toBeNull();
  });
});

describe('the source', () => {
  const sources = [
    { id: '1', name: 'ایسنا' },
    { id: '2', name: 'خبرگزاری جمهوری اسلامی (ایرنا)' },
    { id: '3', name: 'وزارت نیرو' },
    { id: '4', name: 'Reuters' },
  ];
  const guess = (body: string, site: string | null = null) =>
    guessSource({ ...EMPTY, body, origin: site ? { ...origin, site } : null }, sources, '3');

  test.each([
    ['به گزارش ایرنا، مدیرکل راه گفت: ۵ پل ساخته شد.', '2'],
    ['به گزارش خبرنگار ايسنا، مدیرکل راه گفت: ۵ پل ساخته شد.', '1'],
    ['سنندج - ایرنا - مدیرکل راه گفت: ۵ پل ساخته شد.', '2'],
    ['سنندج (ایسنا): مدیرکل راه گفت: ۵ پل ساخته شد.', '1'],
    ['به گزارش روابط عمومی وزارت نیرو، ۵ سد ساخته شد.', '3'],
    ['BAGHDAD (Reuters) - The minister said so.', '4'],
  ])('is named by «%s»', (body, source) => {
    expect(guess(body)).toEqual({ value: source, ground: 'text' });
  });

  test('is the site of a page, whatever its letters', () => {
    expect(guess('مدیرکل راه گفت', 'خبرگزاری ايسنا')).toEqual({ value: '1', ground: 'page' });
  });

  test('is the last one where none is named, and never one that is gone', () => {
    expect(guess('مدیرکل راه گفت که ایسنایی‌ها آمدند.')).toEqual({ value: '3', ground: 'last' });
    expect(guessSource({ ...EMPTY, body: 'متن' }, sources, 'gone')).toBeNull();
  });

  test('goes by each part of its name', () => {
    expect(namesOf('خبرگزاری جمهوری اسلامی (ایرنا)')).toEqual(
      expect.arrayContaining(['خبرگزاری جمهوری اسلامی ایرنا', 'جمهوری اسلامی', 'ایرنا']),
    );
  });
});

describe('a reading as a review', () => {
  const body = 'رضا کریمی، مدیرکل راه استان گفت: امسال ۱۲ کیلومتر راه ساخته شد. وی افزود: ۲۰ پل هم ساخته شد.';
  const reading = read(body, { publishedOn: TODAY });
  const { article, facts } = reviewOfReading(body, reading);

  test('has all of its facts, with words where they stand', () => {
    expect(article).toMatchObject({ body, language: 'fa' });
    expect(facts).toHaveLength(reading.statements.length + reading.claims.length + reading.findings.length);
    for (const fact of facts) {
      if (fact.type !== 'claim') continue;
      const claim = reading.claims.find(({ start }) => start === fact.words.start);
      expect(body.slice(fact.words.start, fact.words.end)).toBe(claim?.text);
      expect(facts.some(({ id }) => id === fact.statement)).toBe(claim?.statement !== null);
    }
  });

  test('tells statements from claims by their ids', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

describe('what is typed', () => {
  const memory = () => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
  };
  const briefing = { ...EMPTY, body: 'متن', corrected: { title: 'عنوان' } };

  test('is kept for each user apart, until it is emptied', () => {
    const store = memory();
    const [mine, theirs] = [new BriefingKeeper('1', () => store), new BriefingKeeper('2', () => store)];
    expect(mine.keep(briefing, new Date('2024-05-10T08:00:00Z'))).toBe(true);
    expect(mine.load()).toEqual({ at: '2024-05-10T08:00:00.000Z', briefing });
    expect(theirs.load()).toBeNull();
    mine.keep(EMPTY);
    expect(mine.load()).toBeNull();
  });

  test('is told not to be kept where there is no room', () => {
    const full = new BriefingKeeper('1', () => {
      throw new Error('QuotaExceededError');
    });
    expect(full.keep(briefing)).toBe(false);
    expect(full.load()).toBeNull();
    expect(full.lastSource()).toBeNull();
  });

  test('is text with nothing that the server refuses', () => {
    expect(cleanText('الف\r\nب\rج\u0000د\ud800')).toBe('الف\nب\nجد\ufffd');
  });

  test('keeps its corrections while it is edited, not when another text takes its place', () => {
    const long = { ...EMPTY, body: 'مدیرکل راه استان گفت: ۵ پل ساخته شد.', origin, corrected: { title: 'الف' } };
    expect(withBody(long, `${long.body} پایان و سخنان دیگری که افزوده شد.`).corrected).toEqual({ title: 'الف' });
    expect(withBody(long, 'The minister said that twelve bridges were built in the province this year.')).toMatchObject(
      {
        origin: null,
        corrected: {},
      },
    );
    expect(withBody(long, '')).toMatchObject({ origin: null, corrected: { title: 'الف' } });
  });

  test('is dated by the clock of the editor', () => {
    expect(todayHere(new Date(2024, 4, 3, 23, 59))).toBe('2024-05-03');
  });
});

describe('storing', () => {
  const article = { title: 'ا', body: 'ب', language: 'fa', publishedOn: TODAY };

  test('sends the reading along unless the request would be too large', () => {
    const reading = read('مدیرکل گفت: ۵ پل ساخته شد.');
    expect(withReading(article, reading).reading).toBe(reading);
    expect(withReading({ ...article, body: 'ب'.repeat(600_000) }, reading).reading).toBeUndefined();
    expect(withReading(article, null)).toBe(article);
  });

  test('tells the field that an error is about', () => {
    const error = { status: 400, message: '"source" is gone', details: { errors: [{ path: ['source'] }] } };
    expect(failureOf({ response: { status: 400, data: { error } } })).toEqual({
      field: 'source',
      problem: { kind: 'refused', message: '"source" is gone' },
    });
    expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ field: null, problem: { kind: 'unreachable' } });
  });
});
