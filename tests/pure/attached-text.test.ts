import { formatOfRichText, plainText } from '../../src/plugins/on-record/server/src/attached/text';

const text = (value: string) => ({ type: 'text', text: value });
const block = (type: string, ...children: object[]) => ({ type, children });

describe('the text of an attribute', () => {
  test('that is plain stays as it is', () => {
    expect(plainText('a < b\n\n* c', 'plain')).toBe('a < b\n\n* c');
    expect(plainText(null, 'plain')).toBe('');
  });

  test('in Markdown loses its marks and keeps its paragraphs, lines and list items', () => {
    const markdown =
      '# عنوان\n\nوزیر **نیرو** گفت: «۱۲ [سد](https://example.org/sad)»\nسطر دوم\n\n- یک\n- دو\n\n> نقل\n\n![عکس](a.jpg)';
    expect(plainText(markdown, 'markdown')).toBe('عنوان\nوزیر نیرو گفت: «۱۲ سد»\nسطر دوم\nیک\nدو\nنقل');
  });

  test('in Markdown that holds HTML loses that too', () => {
    expect(plainText('متن <b>پررنگ</b> &amp; <script>alert(1)</script>\n\n<div>بند</div>', 'markdown')).toBe(
      'متن پررنگ & \nبند'.replace(' \n', '\n'),
    );
  });

  test('in HTML keeps its paragraphs, and no script, style or comment', () => {
    const html =
      '<h2>عنوان</h2><p>بند&nbsp;یک،<br>سطر دو</p><!-- نه --><style>p{}</style><ul><li>۱</li><li><p>۲</p></li></ul><p>پایان<script>x</script>';
    expect(plainText(html, 'html')).toBe('عنوان\nبند یک،\nسطر دو\n۱\n۲\nپایان');
  });

  test('in HTML that is broken is still read', () => {
    expect(plainText('<p>یک<p>دو <b>سه</p><td>چهار &#1777; &bogus;', 'html')).toContain('چهار ۱ &bogus;');
  });

  test('nested without end is no text, and no error', () => {
    expect(typeof plainText('<div>'.repeat(200_000), 'html')).toBe('string');
    expect(typeof plainText('> '.repeat(200_000), 'markdown')).toBe('string');
  });

  test('in blocks keeps paragraphs, lists in lists, and the words of links', () => {
    const blocks = [
      block('heading', text('عنوان')),
      block('paragraph', text('وزیر '), { ...text('نیرو'), bold: true }, block('link', text(' گفت')), text(': ۱۲\nسد')),
      block('list', block('list-item', text('یک')), block('list', block('list-item', text('دو')))),
      block('paragraph', text('')),
      { type: 'image', image: {}, children: [text('')] },
      block('quote', text('نقل')),
    ];
    expect(plainText(blocks, 'blocks')).toBe('عنوان\nوزیر نیرو گفت: ۱۲\nسد\nیک\nدو\nنقل');
  });

  test.each([null, undefined, 'words', 7, {}, [null, 'words', { children: 7 }]])(
    'in blocks that are none (%j) is empty',
    (value) => {
      expect(plainText(value, 'blocks')).toBe('');
    },
  );
});

test.each([
  ['<p>بند</p>', 'html'],
  ['\n <figure class="image"><img></figure>', 'html'],
  ['<!-- x --><p>y</p>', 'html'],
  ['# عنوان', 'markdown'],
  ['<https://example.org> گفت', 'markdown'],
  ['<b>وزیر</b> گفت', 'markdown'],
  ['', 'markdown'],
])('a rich text that begins with %j is %s', (value, format) => {
  expect(formatOfRichText(value)).toBe(format);
});
