import fc from 'fast-check';
import { titleOf } from '../../src/plugins/on-record/shared/title';
import { aliasKeys, nameKey } from '../../src/plugins/on-record/server/src/names/keys';
import { slugOf } from '../../src/plugins/on-record/server/src/names/slug';

test.each([
  ['علي كريمي', 'علی کریمی'],
  ['ناصر قلی‌پور شریف', 'ناصر قلیپور شریف'],
  ['غلامرضا  اشرفی', ' غلامرضا اشرفی '],
  ['Jean-Luc Picard', 'jean luc picard'],
  ['شبکه ۲', 'شبكة 2'],
])('«%s» and «%s» are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('different names have different keys', () => {
  expect(nameKey('علی کریمی')).not.toBe(nameKey('علی کرمی'));
});

test('other names are kept as keys between bars; no list, no keys', () => {
  expect(aliasKeys(['علي كريمي', 'A. Karimi', 5, ''])).toBe('|علی کریمی|a karimi|');
  expect(aliasKeys([])).toBeNull();
  expect(aliasKeys('علی')).toBeNull();
});

test('a key holds nothing that a database pattern would read as a wildcard', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => !/[%_|\\]/.test(nameKey(name))));
});

test('a slug is plain letters for any title, and its own for each document', () => {
  expect(slugOf('غلامرضا اشرفی', 'abcdefghijklmnopqrstuvwx')).toBe('ghlamrdha-ashrfy-stuvwx');
  expect(slugOf('日本', 'abcdefghijklmnopqrstuvwx')).toBe('stuvwx');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => /^[a-z0-9-]{1,80}$/.test(slugOf(title, 'abcdef123456'))),
  );
});

test('an untitled article is called by its first line', () => {
  expect(titleOf('\n  عنوان خبر \r\nمتن خبر')).toBe('عنوان خبر');
  expect(titleOf(`${'واژه '.repeat(40)}`)).toMatch(/^(واژه )+واژه…$/);
});

test('a title is short and well-formed, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
      const title = titleOf(body);
      return title.length <= 121 && title.isWellFormed();
    }),
  );
});
