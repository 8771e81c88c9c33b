import { read } from '../../src/plugins/on-record/reader';

const speakers = (text: string): (string | undefined)[] =>
  read(text, { language: 'fa' }).statements.map(({ speaker }) => speaker?.name);

describe('who speaks in Persian news copy', () => {
  test.each([
    ['دکتر«بهرام ساحلی» روز شنبه افزود: برف بند آمد.', 'بهرام ساحلی'],
    ['سردار"بهرام ساحلی" روز شنبه افزود: برف بند آمد.', 'بهرام ساحلی'],
    ['سرهنگ”بهرام ساحلی”با بیان این مطلب افزود: برف بند آمد.', 'بهرام ساحلی'],
    ["در همین حال، 'بهرام ساحلی' فرماندار بافق گفت که برف بند آمد.", 'بهرام ساحلی'],
    ['حجت الاسلام بخشی پور گفت: برف بند آمد.', 'بخشی پور'],
    ['مهندس کار گفت: برف بند آمد.', 'کار'],
    ['خبر24 -بهرام ساحلی گفت: برف بند آمد.', 'بهرام ساحلی'],
  ])('a title, quotation marks and a surname of plain words make a name: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each(['بیمارستان بوعلی سینا', 'دانشگاه علوم پزشکی ابن سینا', 'پتروشیمی شهید ساحلی', 'درمانگاه شهید ساحلی یزد'])(
    'a name inside the name of a thing is not the holder of the office: %s',
    (thing) => {
      expect(speakers(`رئیس ${thing} گفت: درها باز است.\nکاظم بهرامی افزود: برف بند آمد.`)).toEqual(
        Array(2).fill('کاظم بهرامی'),
      );
    },
  );

  test('an organization goes on under the words after its head', () => {
    const text =
      'سازمان میراث فرهنگی و گردشگری یزد اعلام کرد که موزه باز است.\nبه گزارش میراث فرهنگی، ۲۰ نفر آمدند.\nمیراث فرهنگی اعلام کرد: بلیت رایگان است.';
    expect(new Set(speakers(text))).toEqual(new Set(['سازمان میراث فرهنگی و گردشگری یزد']));
  });

  test('a branch of the agency is no speaker', () => {
    expect(speakers('به گزارش خبرگزاری فارس، مرکز یزد، کاظم بهرامی گفت: برف بند آمد.')).toEqual(['کاظم بهرامی']);
  });
});

describe('when a number of Persian news copy holds', () => {
  const periods = (text: string): (string | undefined)[] =>
    read(text, { language: 'fa' }).claims.map(({ period }) => period?.text);

  test.each([
    ['تولید از ۲۰ تن در سال ۹۲ به ۳۰ تن رسید.', ['در سال ۹۲', undefined]],
    ['تولید از ۲۰ تن در سال ۹۲ به ۳۰ تن در زمان حاضر رسید.', ['در سال ۹۲', 'در زمان حاضر']],
    ['تولید از ۲۰ تن در ابتدای دولت اکنون به ۳۰ تن رسید.', ['در ابتدای دولت', 'اکنون']],
    ['از ابتدای سال ۳۶ پل ساخته شد.', ['از ابتدای سال']],
    ['از ابتدای سال ۳۶ تاکنون ۵ پل ساخته شد.', ['از ابتدای سال ۳۶ تاکنون']],
    ['از ابتدای سال ۹۴ پنج پل ساخته شد.', ['از ابتدای سال ۹۴']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  test.each([
    ['از هر چهار زن یک زن شاغل است.', ['0.25']],
    ['دو دسته بودند، یک دسته رفتند.', ['2']],
  ])('a noun told again after its verb is counted by no «یک»: %s', (text, values) => {
    expect(read(text, { language: 'fa' }).claims.map((claim) => ('value' in claim ? claim.value : ''))).toEqual(values);
  });

  test.each(['بانوی سرزمین کار گفت: برف آمد.', 'در خطبه‌های نماز جمعه بافق گفت: برف آمد.'])(
    'nobody is named: %s',
    (text) => {
      expect(speakers(text)).toEqual([undefined]);
    },
  );
});

describe('what is said in Persian news copy', () => {
  const said = (text: string): string[][] =>
    read(text, { language: 'fa' }).statements.map(({ speaker, mode, cue, content }) => [
      speaker?.name ?? '',
      mode[0],
      cue?.text ?? '',
      content.text,
    ]);

  test.each([
    [
      'کاظم بهرامی سهم گاز را ۹۹ درصد اعلام و بیان کرد: راه باز است.',
      [
        ['کاظم بهرامی', 'i', 'اعلام', 'سهم گاز را ۹۹ درصد'],
        ['کاظم بهرامی', 'd', 'بیان کرد', 'راه باز است'],
      ],
    ],
    [
      'کاظم بهرامی به آمدن ۵۱ نفر نیز اشاره و اظهار کرد: راه باز است.',
      [
        ['کاظم بهرامی', 'i', 'اشاره', 'آمدن ۵۱ نفر نیز'],
        ['کاظم بهرامی', 'd', 'اظهار کرد', 'راه باز است'],
      ],
    ],
    ['کاظم بهرامی عنوان و تصریح کرد: راه باز است.', [['کاظم بهرامی', 'd', 'عنوان و تصریح کرد', 'راه باز است']]],
    [
      'کاظم بهرامی با بیان اینکه برف آمد، گفت راه باز است.',
      [
        ['کاظم بهرامی', 'i', 'با بیان اینکه', 'برف آمد'],
        ['کاظم بهرامی', 'i', 'گفت', 'راه باز است'],
      ],
    ],
    ['کاظم بهرامی افزود ، ۸ نفر رسیده اند.', [['کاظم بهرامی', 'i', 'افزود', '۸ نفر رسیده اند']]],
    [
      'بنا بر اعلام پلیس، شش سرباز و سه نفر آمدند. پلیس یزد شمار آنها را ۱۴۳ نفر عنوان کرد.',
      [
        ['پلیس', 'i', 'بنا بر اعلام', 'شش سرباز و سه نفر آمدند'],
        ['پلیس یزد', 'i', 'عنوان کرد', 'شمار آنها را ۱۴۳ نفر'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('the head alone of an organization means the one named in full before', () => {
    expect(speakers('پلیس یزد گفت که برف آمد.\nبه گفته پلیس، راه باز است.')).toEqual(Array(2).fill('پلیس یزد'));
  });
});
