import { parseDocument } from 'htmlparser2';
import { paragraphsOf, type TextNode } from '../../../../shared/paragraphs';

/** A node as htmlparser2 makes them. */
interface ParsedNode {
  nodeType: number;
  name?: string;
  data?: string;
  children?: ParsedNode[];
}

const ELEMENT_NODE = 1;

const asInPage = ({ nodeType, name = '', data, children = [] }: ParsedNode): TextNode => ({
  nodeType,
  nodeName: name,
  nodeValue: data ?? null,
  childNodes: children.map(asInPage),
});

/** What HTML says to its reader: a line for each paragraph, heading and list item. */
export function textOfHtml(html: string): string {
  const { children } = parseDocument(html) as unknown as ParsedNode;
  return paragraphsOf(asInPage({ nodeType: ELEMENT_NODE, name: 'body', children }));
}
