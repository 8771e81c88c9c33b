import { keepingSame, paragraphsOf } from '../../src/plugins/on-record/admin/src/desk/review/text/segments';
import type { ReviewedClaim, ReviewedStatement } from '../../src/plugins/on-record/shared/review/facts';

const body = 'مدیر گفت: ۱۲ نفر آمدند\nپایان';
const place = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
const statement: ReviewedStatement = {
  type: 'statement',
  id: 's',
  content: place('۱۲ نفر آمدند'),
  cue: place('گفت'),
  mode: 'direct',
  speaker: null,
  decision: 'proposed',
  rule: null,
};
const claim: ReviewedClaim = {
  type: 'claim',
  id: 'c',
  words: place('۱۲ نفر'),
  statement: 's',
  value: '12',
  low: null,
  high: null,
  modifier: 'exactly',
  unit: { kind: 'count', code: null, text: 'نفر' },
  period: null,
  indicator: null,
  place: null,
  decision: 'proposed',
  rule: null,
};

test('each stretch of a paragraph has the marks that cover it', () => {
  const [first, second] = paragraphsOf(body, [statement, claim]);
  expect(
    first.segments.map(({ start, end, ...marks }) => [body.slice(start, end), marks.statement, marks.claim]),
  ).toEqual([
    ['مدیر ', null, null],
    ['گفت', null, null],
    [': ', null, null],
    ['۱۲ نفر', 's', 'c'],
    [' آمدند', 's', null],
  ]);
  expect(first.segments[1].cue).toBe(true);
  expect(second.segments).toMatchObject([{ statement: null }]);
});

test('a mark opens once', () => {
  const opens = paragraphsOf(body, [statement, claim])[0].segments.map(({ opens }) => opens);
  expect(opens.filter((one) => one.statement)).toHaveLength(1);
  expect(opens.filter((one) => one.claim)).toHaveLength(1);
});

test('rejected facts and lost places leave no mark', () => {
  const lost = { ...claim, words: { ...claim.words, lost: '۱۲ نفر' } };
  const segments = paragraphsOf(body, [{ ...statement, decision: 'rejected' }, lost]).flatMap((one) => one.segments);
  expect(segments.every((segment) => !segment.statement && !segment.claim)).toBe(true);
});

test('the stretches put together are the text', () => {
  const text = paragraphsOf(body, [statement, claim])
    .map(({ segments }) => segments.map(({ start, end }) => body.slice(start, end)).join(''))
    .join('\n');
  expect(text).toBe(body);
});

test('a paragraph that did not change is the same object', () => {
  const before = paragraphsOf(body, [statement, claim]);
  const now = keepingSame(before, paragraphsOf(body, [statement]));
  expect(now[0]).not.toBe(before[0]);
  expect(now[1]).toBe(before[1]);
});
