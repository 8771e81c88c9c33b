/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Elements whose text is not meant to be read. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG FORM BUTTON SELECT TEXTAREA'.split(' '));

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The part of a DOM node that is looked at. */
export interface TextNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<TextNode>;
}

/** The text of a page as its reader sees it: a line for each paragraph, heading and list item; cells with a space. */
export function paragraphsOf(root: TextNode): string {
  let text = '';
  const lineBreak = () => {
    if (!text.endsWith('\n')) text = `${text.trimEnd()}\n`;
  };
  const visit = (node: TextNode) => {
    if (node.nodeType === TEXT_NODE) {
      const words = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
      text += text === '' || /\s$/.test(text) ? words.trimStart() : words;
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') return lineBreak();
    if (BLOCKS.has(name)) lineBreak();
    Array.from(node.childNodes).forEach(visit);
    if (BLOCKS.has(name)) lineBreak();
    else if (name === 'TD' || name === 'TH') text += ' ';
  };
  visit(root);
  return text.trim();
}
