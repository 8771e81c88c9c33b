import { textOfBlocks } from './blocks';
import { textOfHtml } from './html';
import { textOfMarkdown } from './markdown';

export const FORMATS = ['plain', 'markdown', 'html', 'blocks'] as const;

/** How a text is written in the attribute that holds it. */
export type Format = (typeof FORMATS)[number];

/** The beginning of what a rich-text editor stores as HTML: a block element or a comment. */
const HTML =
  /^\s*<(?:!--|!doctype|(?:p|div|h[1-6]|ul|ol|dl|blockquote|figure|table|section|article|header|main|pre|hr)[\s/>])/i;

/** Whether a rich text is HTML, as CKEditor and its like store it, or Markdown, as Strapi's own field does. */
export const formatOfRichText = (text: string): Format => (HTML.test(text) ? 'html' : 'markdown');

const READERS: Record<Format, (value: unknown) => string> = {
  plain: (value) => (typeof value === 'string' ? value : ''),
  markdown: (value) => (typeof value === 'string' ? textOfMarkdown(value) : ''),
  html: (value) => (typeof value === 'string' ? textOfHtml(value) : ''),
  blocks: textOfBlocks,
};

/** The plain text of what an attribute holds, its paragraphs kept; nothing for nothing. */
export function plainText(value: unknown, format: Format): string {
  try {
    return READERS[format](value);
  } catch (error) {
    // Elements within elements without end: no page would show such a text either.
    if (error instanceof RangeError) return '';
    throw error;
  }
}
