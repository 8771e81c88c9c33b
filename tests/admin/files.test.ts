import { charsetOf, decodeText } from '../../src/plugins/on-record/admin/src/desk/new/files/decode';
import { kindOf } from '../../src/plugins/on-record/admin/src/desk/new/files/open';
import { paragraphsOf, type TextNode } from '../../src/plugins/on-record/shared/paragraphs';

const TEXT = 'مدیرکل راه گفت: ۵ پل ساخته شد.';

/** Windows-1256 by the table of the decoder itself: Node writes no such text. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

const utf16 = (text: string, mark = true, big = false): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

test.each([
  ['UTF-8', new Uint8Array(Buffer.from(TEXT)), TEXT],
  ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\ufeff${TEXT}`)), TEXT],
  ['UTF-16, little end first', utf16(TEXT), TEXT],
  ['UTF-16, big end first', utf16(TEXT, true, true), TEXT],
  ['UTF-16 without a mark', utf16(TEXT, false), TEXT],
  [
    'UTF-16 without a mark, big end first',
    utf16('The minister said: 5 bridges.', false, true),
    'The minister said: 5 bridges.',
  ],
  ['Windows-1256', windows1256('مديرکل راه گفت: 5 پل'), 'مديرکل راه گفت: 5 پل'],
])('%s is known by its bytes', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test('bytes that are no text are told so', () => {
  expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 2, 3))).toBeNull();
});

test("a page's own encoding is followed", () => {
  const page = Buffer.from('<html><head><meta charset="iso-8859-1"><title>caf\u00e9</title>', 'latin1');
  expect(charsetOf(page)).toBe('iso-8859-1');
  expect(decodeText(page, charsetOf(page))).toContain('café');
  expect(charsetOf(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'))).toBe(
    'windows-1256',
  );
});

test.each([
  ['briefing.TXT', 'text'],
  ['خبر.docx', 'word'],
  ['a.b.html', 'page'],
  ['old.doc', null],
  ['scan.pdf', null],
  ['briefing', null],
])('%s is of the kind %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

describe('the paragraphs of a page', () => {
  const text = (nodeValue: string): TextNode => ({ nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] });
  const element = (nodeName: string, ...childNodes: TextNode[]): TextNode => ({
    nodeType: 1,
    nodeName,
    nodeValue: null,
    childNodes,
  });

  test('are a line each, without what is no text', () => {
    const page = element(
      'BODY',
      element('H1', text(' عنوان ')),
      text('\n   '),
      element('P', text('وی\n گفت: '), element('B', text('۵ پل')), text(' ساخته شد.')),
      element('SCRIPT', text('alert(1)')),
      element('DIV', element('DIV', text('الف')), text('ب'), element('BR'), text('ج')),
      element('TABLE', element('TR', element('TD', text('سال')), element('TD', text('۱۴۰۰')))),
      { nodeType: 8, nodeName: '#comment', nodeValue: 'no', childNodes: [] },
    );
    expect(paragraphsOf(page)).toBe('عنوان\nوی گفت: ۵ پل ساخته شد.\nالف\nب\nج\nسال ۱۴۰۰');
  });
});
