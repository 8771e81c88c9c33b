import { read } from '../../src/plugins/on-record/reader';
import { all } from '../../src/plugins/on-record/reader/languages';
import { meaningOf } from '../../src/plugins/on-record/reader/rules';
import { Trace } from '../../src/plugins/on-record/reader/trace';

const texts = Object.entries(all).flatMap(([language, { examples }]) =>
  [...examples.read.map(([text]) => text), ...examples.ignore].map((text): [string, string] => [language, text]),
);

const refusedIn = (text: string, language: string): [string, string][] => {
  const trace = new Trace();
  read(text, { language }, trace);
  return trace.refused.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
};

test('a trace changes nothing of the reading', () => {
  for (const [language, text] of texts) {
    expect(read(text, { language }, new Trace())).toEqual(read(text, { language }));
  }
});

test('every rule that fires has a meaning and stands in the text', () => {
  for (const [language, text] of texts) {
    const trace = new Trace();
    const { statements, claims } = read(text, { language }, trace);
    const steps = [...[...statements, ...claims].flatMap((mark) => trace.of(mark)), ...trace.refused];
    for (const mark of [...statements, ...claims]) expect([mark.rule, meaningOf(mark.rule)]).not.toContain('');
    for (const { rule, start, end } of steps) {
      expect([rule, meaningOf(rule)]).not.toContain('');
      expect([text, start >= 0 && start <= end && end <= text.length]).toEqual([text, true]);
    }
  }
});

test('every claim tells its number, and every statement its speaker', () => {
  for (const [language, text] of texts) {
    const trace = new Trace();
    const { statements, claims } = read(text, { language }, trace);
    for (const claim of claims)
      expect(trace.of(claim).map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^number\./));
    for (const statement of statements) expect(trace.of(statement)).toHaveLength(1);
  }
});

test.each([
  ['en', 'It happened on 12 May 2019.', [['refused.period', 'on 12 May 2019']]],
  ['en', 'They met at 3:30 p.m. there.', [['refused.clock', 'at 3:30 p.m.']]],
  ['en', 'Section 230 was discussed.', [['refused.named', '230']]],
  ['en', 'The G7 met.', [['refused.code', '7']]],
  ['en', 'The twenty-fifth festival began.', [['refused.ordinal', 'twenty']]],
  [
    'en',
    'Arsenal lost 3-1 there.',
    [
      ['refused.score', '3'],
      ['refused.score', '1'],
    ],
  ],
  ['en', 'The two countries agreed.', [['refused.pair', 'two']]],
  ['en', 'One official said so.', [['refused.article', 'One']]],
  ['en', 'The 1999 vote was close.', [['refused.period', 'The 1999']]],
  ['fa', 'جوان ۲۵ ساله نجات یافت.', [['refused.before', '۲۵']]],
  ['fa', 'با شماره ۰۹۱۲۳۴۵۶۷۸۹ تماس بگیرید.', [['refused.shape', '۰۹۱۲۳۴۵۶۷۸۹']]],
  ['fa', 'هر دو رفتند.', [['refused.pronoun', 'دو']]],
])('%s: %s', (language, text, expected) => {
  expect(refusedIn(text, language)).toEqual(expected);
});
