import fc from 'fast-check';
import { languages, read, type Reading, type Span } from '../../src/plugins/on-record/reader';

const pieces = [
  'گفت: ',
  'وی افزود: ',
  '«',
  '»',
  'بیش از ',
  '۱۲ ',
  'هزار ',
  'و ',
  'میلیون ',
  'تومان ',
  'درصد ',
  'در سال ',
  '۹۹ ',
  '. ',
  '\n',
  '، ',
  'تا ',
  'از ',
  'مدیرکل ',
  'said ',
  '"',
  'between 5 and 7 ',
  'million ',
  '$',
  'May ',
  '2021 ',
  '-',
  '1,200',
  '.5',
  '/',
  'قال ',
  'مليارات ',
  'في المئة ',
  '\u200c',
  '\u200e',
  '\u0640',
  '\u064b',
  '\ud800',
  '\udc00',
  '😀',
  '\u2067',
  'ﷺ',
  '½',
  'نفر ',
  'one ',
  'a ',
  'third ',
  ':',
  '(',
  ')',
  '\u0000',
  'برابر ',
  'به ',
];
const article = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);
const options = fc.record({
  language: fc.constantFrom(...languages()),
  publishedOn: fc.constantFrom('2021-08-25', '0001-01-01', '9999-12-31', undefined),
});

const spans = (reading: Reading): Span[] => [
  ...reading.claims,
  ...reading.claims.flatMap((claim) => (claim.period ? [claim.period] : [])),
  ...reading.statements.flatMap(({ content, cue, speaker }) => [
    content,
    ...(cue ? [cue] : []),
    ...(speaker?.mention ? [speaker.mention] : []),
  ]),
];

test('any text is read: no throw, offsets hold, the same answer twice', () => {
  fc.assert(
    fc.property(article, options, (text, given) => {
      const reading = read(text, given);
      for (const span of spans(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(read(text, given)).toEqual(reading);
    }),
    { numRuns: 3000, seed: 1404 },
  );
});

test('every value is an exact decimal, and a range has its low end first', () => {
  fc.assert(
    fc.property(article, options, (text, given) => {
      for (const claim of read(text, given).claims) {
        for (const value of [claim.value ?? '0', claim.low ?? '0', claim.high ?? '0'])
          expect(value).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        expect((claim.value === undefined) === (claim.low !== undefined && claim.high !== undefined)).toBe(true);
      }
    }),
    { numRuns: 1000, seed: 99 },
  );
});
