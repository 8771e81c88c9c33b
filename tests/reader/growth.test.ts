import { read } from '../../src/plugins/on-record/reader';

const units = ['۷', '1,', '۱۱۱ ', '«', '"', 'و ', 'هزار ', 'هزار و ', 'از ', 'در ', 'سال ', '۵ ', '(', '-1', 'گفت: ', 'با بیان اینکه ', '۱۲ نفر ', '۵ برابر ۳ تومان ', '\u200c', '\ud800', 'ب', 'صد و بیست و ', 'one-', 'وال', '۱۲ پروژه عمرانی جدید. '];

const milliseconds = (text: string): number => {
  const start = process.hrtime.bigint();
  read(text, { language: 'fa' });
  return Number(process.hrtime.bigint() - start) / 1e6;
};

// A quadratic step would take 64 times as long for 8 times the text; the bound leaves room for a busy machine.
test.each(units)('time grows with the length of a text of nothing but %j', (unit) => {
  const small = unit.repeat(Math.ceil(6_000 / unit.length));
  milliseconds(small);
  const before = Math.min(milliseconds(small), milliseconds(small), milliseconds(small));
  const after = Math.min(milliseconds(small.repeat(8)), milliseconds(small.repeat(8)));
  expect(after).toBeLessThan(Math.max(before, 2) * 24);
});

test('ten thousand numbers in one paragraph are all read', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `${i + 11} نفر`).join('، ');
  expect(read(text, { language: 'fa' }).claims).toHaveLength(10_000);
});
