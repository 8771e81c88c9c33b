import fc from 'fast-check';
import { selectors } from '../../src/plugins/on-record/reader';
import {
  anchorOnce,
  changeOf,
  holds,
  moved,
  partsOf,
  type Parts,
} from '../../src/plugins/on-record/server/src/publishing/anchors';

const body = 'رئیس گفت: ۱۲ نفر آمدند. معاون گفت: ۱۲ نفر آمدند. پایان.';
const part = (text: string, start: number, length: number) => selectors(text, start, start + length) as Parts[string];

test('words that stand in one place are anchored there, others are not', () => {
  expect(anchorOnce(body, 'پایان')?.[1]).toMatchObject({ start: body.indexOf('پایان') });
  expect(anchorOnce(body, '۱۲ نفر')).toBeNull();
  expect(anchorOnce(body, 'هیچ')).toBeNull();
  expect(anchorOnce(body, '')).toBeNull();
});

test('an anchor after an insertion moves along, and never to the same words elsewhere', () => {
  const first = { words: part(body, body.indexOf('۱۲ نفر'), 6) };
  const second = { words: part(body, body.lastIndexOf('۱۲ نفر'), 6) };
  const after = body.replace('معاون', 'معاون او');
  expect(moved(changeOf(body, after), first).parts.words?.[1]).toMatchObject({ start: body.indexOf('۱۲ نفر') });
  expect(moved(changeOf(body, after), second).parts.words?.[1]).toMatchObject({ start: after.lastIndexOf('۱۲ نفر') });
  expect(moved(changeOf(body, body.replace('۱۲ نفر', 'کسی')), first).lost).toEqual(['words']);
});

test('a paragraph moved elsewhere takes its anchors along when its surroundings agree', () => {
  const paragraph = `${'آغاز '.repeat(10)}۱۲ نفر آمدند${' انجام'.repeat(10)}`;
  const before = `${paragraph}\nدیگر`;
  const after = `دیگر\n${paragraph}\nدیگر`;
  const parts = { words: part(before, before.indexOf('۱۲ نفر'), 6) };
  expect(moved(changeOf(before, after), parts).parts.words?.[1]).toMatchObject({ start: after.indexOf('۱۲ نفر') });
});

test('whatever is edited, a moved anchor holds', () => {
  const text = fc.string({ unit: fc.constantFrom('۱', '۲', ' ', 'ن', 'گفت', '😀', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
      const start = from % (before.length + 1);
      const parts = { words: part(before, start, Math.min(length % 9, before.length - start)) };
      const { parts: result, lost } = moved(changeOf(before, after), parts);
      return lost.length > 0 || holds(after, result);
    }),
  );
});

test('stored selectors that are none are not used', () => {
  expect(partsOf(null)).toBeNull();
  expect(partsOf({ words: [{ type: 'TextQuoteSelector', exact: 'x' }] })).toBeNull();
  expect(partsOf({ words: null })).toEqual({ words: null });
});
