import { detectLanguage, fold, languages, read, ReaderError } from '../../src/plugins/on-record/reader';

const folded: [string, string][] = [
  ['علي', 'علی'],
  ['كتاب', 'کتاب'],
  ['۱۲٣', '123'],
  ['می‌شود', 'میشود'],
  ['مســـئول', 'مسیول'],
  ['الأُولى', 'الاولی'],
  ['خانهٔ', 'خانه'],
  ['مدرسة', 'مدرسه'],
  ['Café', 'cafe'],
  ['ﻻ', 'لا'],
  ['  two\u00a0 words\n', 'two words'],
];

test.each(folded)('«%s» folds to «%s»', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('the language is told by letters and frequent words', () => {
  expect(languages()).toEqual(['fa', 'en', 'ar']);
  expect(detectLanguage('وی گفت که این طرح در استان اجرا شد.')).toBe('fa');
  expect(detectLanguage('قال الوزير إن المشروع في القاهرة.')).toBe('ar');
  expect(detectLanguage('The minister said so.')).toBe('en');
  expect(detectLanguage('')).toBe('fa');
});

test.each([
  'رييس سازمان اعلام كرد صادرات ٢٠ درصد رشد داشته است.',
  '٥ نفر كشته شدند',
  'على احمدى در جلسة شوراى شهر گفت',
  'شركت ملي نفت',
  'نامة وزير به رييس جمهور',
  'تاكيد بر اجراي قانون',
  'دولت لايحه بودجه را به مجلس داد',
  'علی گفت',
  'سرور Windows Server 2022 Datacenter Edition در بازار عرضه شد و مردم از آن استقبال کردند',
])('Persian on whatever keyboard is Persian: %s', (text) => {
  expect(detectLanguage(text)).toBe('fa');
});

test.each([
  'في القاهرة',
  'قتل 5 أشخاص',
  'قال علي أحمد',
  'مجلس النواب',
  'سعر صرف الدولار اليوم',
  'زيادة أسعار البنزين',
  'ارتفع التضخم الى ٤ بالمئة',
])('Arabic is Arabic: %s', (text) => {
  expect(detectLanguage(text)).toBe('ar');
});

test('a language with no reader is refused with what to do', () => {
  expect(() => read('x', { language: 'xx' })).toThrow(
    new ReaderError('unknown-language', 'There is no reader for the language "xx". Use one of: fa, en, ar.'),
  );
  expect(() => read('x', { language: 'constructor' })).toThrow(ReaderError);
});

test.each(['2021-02-30', '21-08-25', 'yesterday', ''])('the date "%s" is refused', (publishedOn) => {
  expect(() => read('x', { language: 'en', publishedOn })).toThrow(/Give publishedOn as YYYY-MM-DD/);
});
