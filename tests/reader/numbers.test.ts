import { readNumber } from '../../src/plugins/on-record/reader';

const cases: [string, string, string | null][] = [
  ['fa', '۱۲۶ هزار و ۹۱۰', '126910'],
  ['fa', '126 هزار و ٩١٠', '126910'],
  ['fa', 'یک‌هزار و ۶۱', '1061'],
  ['fa', 'یکهزار', '1000'],
  ['fa', 'سه هزار و دویست و پنجاه و سه', '3253'],
  ['fa', '۳۷۰۰ هزار میلیارد', '3700000000000000'],
  ['fa', '۲ هزار و ۵۰۰ میلیارد', '2500000000000'],
  ['fa', 'یک میلیون و نیم', '1500000'],
  ['fa', 'دو و نیم', '2.5'],
  ['fa', '۱۲ ممیز ۵', '12.5'],
  ['fa', '۱٬۲۰۰٬۰۰۰', '1200000'],
  ['fa', '۰٫۰۰۰۰۰۰۱', '0.0000001'],
  ['fa', 'دویست و ۵۰', '250'],
  ['fa', 'منفی ۶.۵', '-6.5'],
  ['fa', '87000000000', '87000000000'],
  ['en', 'two thousand and twenty-one', '2021'],
  ['en', 'nineteen million three hundred thousand and five', '19300005'],
  ['en', 'a hundred and one', '101'],
  ['en', 'three quarters', '0.75'],
  ['en', '1,234,567.89', '1234567.89'],
  ['en', '2.5 million', '2500000'],
  ['ar', 'ثلاثة آلاف ومئتان', '3200'],
  ['ar', 'خمسة وعشرون', '25'],
  ['ar', 'مئة وثلاثة وعشرون ألفا', '123000'],
  ['ar', 'مليون ونصف', '1500000'],
  ['ar', '١٬٢٠٠', '1200'],
];

test.each(cases)('%s: «%s» is %s', (language, text, value) => {
  expect(readNumber(text, language)).toBe(value);
});

test('a number of a hundred digits is no quantity', () => {
  expect(readNumber('۷'.repeat(100), 'fa')).toBeNull();
});

test('values are exact far beyond what floating point holds', () => {
  expect(readNumber('12345678901234567890.123456789', 'en')).toBe('12345678901234567890.123456789');
});
