import MarkdownIt from 'markdown-it';
import { textOfHtml } from './html';

/** HTML inside Markdown is markup there too; a line break an editor typed is one. */
const markdownIt = new MarkdownIt({ html: true, breaks: true });

/** What Markdown says to its reader: a line for each paragraph, heading and list item. */
export const textOfMarkdown = (markdown: string): string => textOfHtml(markdownIt.render(markdown));
