/** A node of Strapi's blocks: a piece of text, or a block, link or list item with nodes in it. */
interface BlockNode {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

/** Nodes that stand within a line. */
const INLINE = new Set(['text', 'link']);

const nodesIn = (children: unknown): BlockNode[] =>
  Array.isArray(children)
    ? children.filter((node): node is BlockNode => typeof node === 'object' && node !== null)
    : [];

const isInline = ({ type, text }: BlockNode) => typeof text === 'string' || INLINE.has(String(type));

function lineOf(nodes: BlockNode[]): string {
  return nodes.map(({ text, children }) => (typeof text === 'string' ? text : lineOf(nodesIn(children)))).join('');
}

/** The lines of some nodes: what stands within a line is joined, each block among it begins one of its own. */
function linesOf(nodes: BlockNode[]): string[] {
  const lines: string[] = [];
  let inline: BlockNode[] = [];
  const endLine = () => {
    if (inline.length > 0) lines.push(lineOf(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) inline.push(node);
    else {
      endLine();
      lines.push(...linesOf(nodesIn(node.children)));
    }
  }
  endLine();
  return lines;
}

/** What Strapi's blocks say to their reader: a line for each paragraph, heading and list item. */
export const textOfBlocks = (blocks: unknown): string =>
  linesOf(nodesIn(blocks))
    .flatMap((line) => line.split(/\r\n|\r|\n/))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
