import { findAgain, selectors } from '../../src/plugins/on-record/reader';

const text = 'در آغاز نشست گفته شد که ۱۲ کانون در استان تاسیس شده است و کار ادامه دارد.';
const start = text.indexOf('۱۲');
const end = start + '۱۲ کانون'.length;

test('a span is kept as its words, 32 units to each side, and its place', () => {
  expect(selectors(text, start, end)).toEqual([
    { type: 'TextQuoteSelector', exact: '۱۲ کانون', prefix: text.slice(0, start), suffix: text.slice(end, end + 32) },
    { type: 'TextPositionSelector', start, end },
  ]);
});

test('it is found again where text before it has changed', () => {
  const changed = `به گزارش ما، ${text}`;
  expect(findAgain(selectors(text, start, end), changed)).toEqual({ start: start + 13, end: end + 13 });
});

test('it is not found where its words or their context changed', () => {
  expect(findAgain(selectors(text, start, end), text.replace('۱۲', '۱۳'))).toBeNull();
  expect(findAgain(selectors(text, start, end), text.replace('تاسیس', 'ایجاد'))).toBeNull();
});

test('it is not found where it could be in two places', () => {
  expect(findAgain(selectors(text, start, end), text + text)).toBeNull();
});

test('surrogate pairs are never split', () => {
  const emoji = `${'😀'.repeat(20)}x12 y${'😀'.repeat(20)}`;
  const [quote] = selectors(emoji, 41, 43);
  expect(quote).toMatchObject({ exact: '12', prefix: `${'😀'.repeat(15)}x`, suffix: ` y${'😀'.repeat(15)}` });
});
