import { read } from '../../src/plugins/on-record/reader';

const found = (text: string, language = 'fa') =>
  read(text, { language }).findings.map(({ kind, stated, computed }) => [kind, stated, computed]);

const wrong: [string, string, string[][]][] = [
  [
    'fa',
    'اعتبارات سال گذشته ۱۴ برابر سال ۹۹ بود: در سال ۹۹ مبلغ ۶ میلیارد و ۹۰۰ میلیون تومان و در حال حاضر ۸۷ میلیارد تومان است.',
    [['ratio-mismatch', '14', '12.6']],
  ],
  ['fa', 'تولید از ۵۰ هزار تن به ۶۰ هزار تن رسید که ۳۵ درصد افزایش دارد.', [['percent-mismatch', '35', '20']]],
  ['fa', '۵۷ نفر جان باختند. از این تعداد، ۳۰ نفر مرد و ۳۵ نفر زن بودند.', [['sum-mismatch', '57', '65']]],
  [
    'fa',
    'از سطح ۱۰ هزار هکتار، ۳۰ هزار تن گندم با میانگین ۵ تن در هر هکتار برداشت شد.',
    [['ratio-mismatch', '5', '3']],
  ],
  ['fa', 'از ۵۰۰ واحد صنعتی ۳۲۰ واحد (۸۰ درصد) فعال است.', [['percent-mismatch', '80', '64']]],
  [
    'fa',
    'ساخت ۲۰ هزار خانه آغاز شد. ۱۵ هزار خانه از این تعداد، یعنی ۹۰ درصد، تمام شد.',
    [['percent-mismatch', '90', '75']],
  ],
  ['en', 'Output went from 50 tonnes to 60 tonnes, up 35 percent.', [['percent-mismatch', '35', '20']]],
];

test.each(wrong)('%s: does not add up: %s', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

const right: [string, string][] = [
  ['fa', 'تولید از ۵۰ هزار تن به ۶۰ هزار تن رسید که ۲۰ درصد افزایش دارد.'],
  ['fa', 'تولید از ۵۰ هزار تن به ۶۱ هزار تن رسید که حدود ۲۰ درصد افزایش دارد.'],
  ['fa', '۵۷ نفر جان باختند. از این تعداد، ۳۰ نفر مرد و ۲۷ نفر زن بودند.'],
  ['fa', '۵۷ نفر جان باختند. از این تعداد، ۱۲ نفر کودک و ۱۰ نفر زن بودند.'],
  ['fa', 'این رقم ۳ برابر شد. ۲۰۰ شرکت و ۵۰۰ شرکت دیگر ثبت شدند.'],
  ['fa', 'سال گذشته واردات ۱۳۳۹ قلم کالا ممنوع بود که امسال ۱۴۳ قلم افزوده شد و در مجموع ۱۴۸۲ قلم شد.'],
  ['ar', 'المستهدف 4 ملايين طن، واستهلاك المصانع 10 ملايين طن، أما إجمالي الاستهلاك 16 مليون طن.'],
  ['fa', 'حقوق از ۵ میلیون به ۷ میلیون تومان رسید، یعنی ۴۰ درصد افزایش یافت.'],
];

test.each(right)('%s: no alarm: %s', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test('the sum is written out in the language of the article', () => {
  const [finding] = read('تولید از ۵۰ هزار تن به ۶۰ هزار تن رسید که ۳۵ درصد افزایش دارد.').findings;
  expect(finding.explanation).toBe('از ۵۰٬۰۰۰ به ۶۰٬۰۰۰ یعنی ۲۰ درصد تغییر، نه ۳۵ درصد.');
  expect(finding.claims).toEqual(['c1', 'c2', 'c3']);
});
