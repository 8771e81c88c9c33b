import { read } from '../../src/plugins/on-record/reader';

const period = (text: string, language = 'fa', publishedOn: string | undefined = '2021-08-25') => {
  const [claim] = read(text, { language, publishedOn }).claims;
  return claim?.period && [claim.period.text, claim.period.from, claim.period.to];
};

const cases: [string, string, (string | undefined)[] | null][] = [
  ['fa', 'در سال ۹۹ تعداد ۵ طرح اجرا شد.', ['در سال ۹۹', '2020-03-20', '2021-03-20']],
  ['fa', 'امسال ۵ طرح اجرا شد.', ['امسال', '2021-03-21', '2022-03-20']],
  ['fa', 'سال گذشته ۵ طرح اجرا شد.', ['سال گذشته', '2020-03-20', '2021-03-20']],
  ['fa', 'در یک سال گذشته ۵ طرح اجرا شد.', ['در یک سال گذشته', '2020-08-25', '2021-08-25']],
  ['fa', 'در ۲۴ ساعت گذشته ۵ طرح اجرا شد.', ['در ۲۴ ساعت گذشته', '2021-08-24', '2021-08-25']],
  ['fa', 'در سه ماهه نخست سال ۱۴۰۰ تعداد ۵ طرح اجرا شد.', ['در سه ماهه نخست سال ۱۴۰۰', '2021-03-21', '2021-06-21']],
  ['fa', 'در مرداد ماه ۵ طرح اجرا شد.', ['در مرداد ماه', '2021-07-23', '2021-08-22']],
  ['fa', 'از آغاز همه‌گیری تاکنون ۵ طرح اجرا شد.', ['از آغاز همه‌گیری تاکنون', undefined, undefined]],
  ['fa', 'از ابتدای امسال تاکنون ۵ طرح اجرا شد.', ['از ابتدای امسال تاکنون', '2021-03-21', '2021-08-25']],
  ['fa', 'تا پایان سال ۱۴۰۰ تعداد ۵ طرح اجرا می‌شود.', ['تا پایان سال ۱۴۰۰', undefined, '2022-03-20']],
  [
    'en',
    'In the first quarter of 2021, 5 plants closed.',
    ['In the first quarter of 2021', '2021-01-01', '2021-03-31'],
  ],
  ['en', 'Last year 5 plants closed.', ['Last year', '2020-01-01', '2020-12-31']],
  ['en', 'In July, 5 plants closed.', ['In July', '2021-07-01', '2021-07-31']],
  ['ar', 'في العام الماضي أغلق 5 مصانع.', ['في العام الماضي', '2020-01-01', '2020-12-31']],
  ['ar', 'في يوليو 2021 أغلق 5 مصانع.', ['في يوليو 2021', '2021-07-01', '2021-07-31']],
  [
    'fa',
    'صادرات در هفت ماه امسال نسبت به مدت مشابه سال گذشته ۱۲ درصد کاهش یافت.',
    ['در هفت ماه امسال', '2021-03-21', '2021-10-22'],
  ],
  ['fa', 'مصرف در تیرماه در قیاس با ماه مشابه سال ۱۳۹۹، ۳ درصد بیشتر شد.', ['در تیرماه', '2021-06-22', '2021-07-22']],
  [
    'en',
    'In 2020, output rose 5 percent compared with the same months of 2019.',
    ['In 2020', '2020-01-01', '2020-12-31'],
  ],
  [
    'ar',
    'في عام 2020 ومقارنة بنفس الفترة من عام 2019 ارتفع الإنتاج 5 بالمئة.',
    ['في عام 2020', '2020-01-01', '2020-12-31'],
  ],
  ['fa', 'دما طی این سه روز ۳۰ درجه سانتی‌گراد می‌شود.', ['این سه روز', undefined, undefined]],
  ['fa', 'طی ۲۰ روز ۳۰۰ نفر واکسن زدند.', ['طی ۲۰ روز', undefined, undefined]],
  ['en', 'The firm closed 15 plants in two decades.', ['in two decades', undefined, undefined]],
  ['ar', 'خلال 20 يوما وصل 300 شخص.', ['خلال 20 يوما', undefined, undefined]],
  ['fa', 'شمار آنها هر ۱۰ سال یک‌بار دو برابر می‌شود.', ['هر ۱۰ سال یک‌بار', undefined, undefined]],
  ['en', 'The fund pays £1m in the first year.', ['in the first year', undefined, undefined]],
  ['fa', 'در سال‌های ۸۸، ۹۱ و ۹۶ تعداد ۵ طرح اجرا شد.', ['در سال‌های ۸۸، ۹۱ و ۹۶', undefined, undefined]],
  ['fa', 'در سال‌های ۹۵ تا ۹۸ تعداد ۵ طرح اجرا شد.', ['در سال‌های ۹۵ تا ۹۸', undefined, undefined]],
  ['fa', 'در دو سال و نیم گذشته ۵ طرح اجرا شد.', ['در دو سال و نیم گذشته', undefined, undefined]],
  ['fa', 'سال جاری تاکنون ۵ طرح اجرا شد.', ['سال جاری تاکنون', '2021-03-21', '2021-08-25']],
  ['fa', 'الان ۵ طرح داریم.', ['الان', '2021-08-25', '2021-08-25']],
  ['fa', 'در بازه زمانی فروردین تا تیر ۵ طرح اجرا شد.', ['در بازه زمانی فروردین تا تیر', '2021-03-21', '2021-07-22']],
  ['fa', 'این استان با ۵ طرح، بیشترین کار را در سال گذشته کرد.', ['در سال گذشته', '2020-03-20', '2021-03-20']],
  ['fa', 'جشن با ۵۰ هزار نفر که در ایام نوروز آمدند، گرم شد.', ['در ایام نوروز', undefined, undefined]],
  ['fa', 'برای ۵ طرح تسهیلات اربعین پرداخت شد.', null],
  ['fa', 'نسبت به ۲۰۱۸ حدود ۵ طرح کم شده است.', null],
  ['fa', 'در تاریخ ۱۴۰۰/۰۵/۱۲ تعداد ۵ طرح اجرا شد.', ['در تاریخ ۱۴۰۰/۰۵/۱۲', '2021-08-03', '2021-08-03']],
  ['ar', 'بعد السنوات الثلاث الماضية وصل 5 عمال.', ['السنوات الثلاث الماضية', '2018-08-26', '2021-08-25']],
];

test.each(cases)('%s: the period of «%s»', (language, text, expected) => {
  expect(period(text, language)).toEqual(expected);
});

const clauses: [string, (string | undefined)[]][] = [
  ['صدرت 40 مليون طن خلال العام المالي 2015 - 2016.', ['خلال العام المالي 2015 - 2016']],
  ['ارتفع العدد 5% في يوليو (تموز) الماضي.', ['في يوليو (تموز) الماضي']],
  ['سجلت الشركة 12 عقدا في تشرين الأول/أكتوبر 2019.', ['في تشرين الأول/أكتوبر 2019']],
  ['وقع 70 عقدا في 1529 مصنعا.', [undefined]],
  ['أصيب 12 شخصا أمس الأول.', ['أمس الأول']],
  ['دخل 400 سائح خلال شهري يناير وفبراير.', ['خلال شهري يناير وفبراير']],
  [
    'زاد العدد بنسبة 4%، خلال النصف الأول من العام الحالي، مقارنة بـ 3% في الفترة ذاتها من 2022.',
    ['خلال النصف الأول من العام الحالي', 'في الفترة ذاتها من 2022'],
  ],
  [
    'بلغت الأرباح 20 مليون دولار مقابل 15 مليون دولار في الفترة نفسها من العام الماضي.',
    [undefined, 'في الفترة نفسها من العام الماضي'],
  ],
];
test.each(clauses)('the periods of «%s»', (text, expected) => {
  const { claims } = read(text, { language: 'ar' });
  expect(claims.slice(0, expected.length).map(({ period }) => period?.text)).toEqual(expected);
});

test('without a day of publication the words stay and no date is guessed', () => {
  const [claim] = read('امسال ۵ طرح اجرا شد.', { language: 'fa' }).claims;
  expect(claim.period).toEqual({ start: 0, end: 5, text: 'امسال' });
});

test('what is only compared with is no period of the claim', () => {
  expect(period('نسبت به سال گذشته ۵ درصد رشد داشت.')).toBeNull();
});

test('a period before the speech does not date what is said', () => {
  expect(period('وی دیروز گفت: ۵ طرح اجرا شد.')).toBeNull();
});

test('a period after a list is that of all its items', () => {
  const { claims } = read(
    'اصفهان با ۸ میلیارد دلار، یزد با ۶ میلیارد دلار و قم با ۳ میلیارد دلار، در پنج ماهه امسال پیشتاز بودند.',
    { language: 'fa' },
  );
  expect(claims.map((claim) => claim.period?.text)).toEqual(Array(3).fill('در پنج ماهه امسال'));
});

test('a frequency right before a number is of that number alone', () => {
  const { claims } = read('نیروگاه ۱۰ مگاواتی با سرمایه داخلی سالانه ۱۸ هزار مگاوات ساعت برق می‌دهد.', {
    language: 'fa',
  });
  expect(claims.map((claim) => claim.period?.text)).toEqual([undefined, 'سالانه']);
});

test('what a base of comparison tells of its own number stays with that number', () => {
  const { claims } = read('اشتغال نسبت به سال گذشته که ۲۰ هزار نفر بود، ۳۰ درصد رشد کرد.', { language: 'fa' });
  expect(claims.map((claim) => claim.period?.text)).toEqual(['سال گذشته', undefined]);
});

test('the day of the speech is no period of what was said', () => {
  const { claims } = read(
    'احمدی امروز ۱۰ مهر با بیان اینکه نیاز شهر در ساعات اوج مصرف ۹۰ لیتر بر ثانیه است، از مردم تشکر کرد.',
    { language: 'fa' },
  );
  expect(claims[0].period?.text).toBe('در ساعات اوج مصرف');
});

test('a year that names a thing dates nothing', () => {
  expect(period('The 1999 vote led to 40 deaths.', 'en')).toBeNull();
});

test('where one number has its period behind it, so has the next', () => {
  const { claims } = read('Prices rose from $3 in January to $5 in March.', { language: 'en' });
  expect(claims.map((claim) => claim.period?.text)).toEqual(['in January', 'in March']);
});

test('the period of what a number is compared with is not its own', () => {
  const { claims } = read('بلغت الصادرات 5 مليارات دولار مقارنة مع 4 مليارات دولار في العام الماضي.', {
    language: 'ar',
  });
  expect(claims.map((claim) => claim.period?.text)).toEqual([undefined, 'في العام الماضي']);
});

test('the present ends with its own clause', () => {
  const { claims } = read('در حال حاضر ۳۰ مدرسه و ۲۰ درمانگاه داریم و ۵۰ مدرسه ساخته خواهد شد.', { language: 'fa' });
  expect(claims.map((claim) => claim.period?.text)).toEqual(['در حال حاضر', 'در حال حاضر', undefined]);
});

test.each([
  ['fa', 'سال گذشته ۵ طرح اجرا شد.', '9999-12-31', ['سال گذشته', undefined, undefined]],
  ['fa', 'در یک ماه گذشته ۵ طرح اجرا شد.', '0001-01-01', ['در یک ماه گذشته', undefined, undefined]],
  ['fa', 'در مرداد ماه ۵ طرح اجرا شد.', '9999-12-31', ['در مرداد ماه', undefined, undefined]],
  ['en', 'In the past 24 hours 5 plants closed.', '0001-01-01', ['In the past 24 hours', undefined, '0001-01-01']],
])(
  '%s: «%s» published on %s, which the calendar is not sure of, has no guessed date',
  (language, text, day, expected) => {
    expect(period(text, language, day)).toEqual(expected);
  },
);

test('no days are no period', () => {
  expect(period('خلال 0 يوم وصل 5 عمال.', 'ar')).toBeNull();
  expect(period('طی ۰ روز ۳۰۰ نفر واکسن زدند.')).toBeNull();
});

test('a period that would begin after the day of publication and end on it has words and no days', () => {
  const [claim] = read('از سال ۱۴۰۵ تاکنون ۴ پل ساخته شد.', { language: 'fa', publishedOn: '2021-08-25' }).claims;
  expect(claim.period).toEqual({ start: 0, end: 18, text: 'از سال ۱۴۰۵ تاکنون' });
});
