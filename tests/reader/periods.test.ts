import { read } from '../../src/plugins/on-record/reader';

const period = (text: string, language = 'fa', publishedOn: string | undefined = '2021-08-25') => {
  const [claim] = read(text, { language, publishedOn }).claims;
  return claim?.period && [claim.period.text, claim.period.from, claim.period.to];
};

const cases: [string, string, (string | undefined)[]][] = [
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
  ['en', 'In the first quarter of 2021, 5 plants closed.', ['In the first quarter of 2021', '2021-01-01', '2021-03-31']],
  ['en', 'Last year 5 plants closed.', ['Last year', '2020-01-01', '2020-12-31']],
  ['en', 'In July, 5 plants closed.', ['In July', '2021-07-01', '2021-07-31']],
  ['ar', 'في العام الماضي أغلق 5 مصانع.', ['في العام الماضي', '2020-01-01', '2020-12-31']],
  ['ar', 'في يوليو 2021 أغلق 5 مصانع.', ['في يوليو 2021', '2021-07-01', '2021-07-31']],
];

test.each(cases)('%s: the period of «%s»', (language, text, expected) => {
  expect(period(text, language)).toEqual(expected);
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
