import type { Place } from '../../../../../shared/review/facts';

/** Where one end of some words is drawn, measured from the paragraph it stands in. */
export interface DrawnEnd {
  paragraph: HTMLElement;
  x: number;
  y: number;
  height: number;
}

export interface DrawnEnds {
  start: DrawnEnd;
  end: DrawnEnd;
}

/** The text node and the offset in it of a place's first or last character. */
function pointAt(container: HTMLElement, offset: number, end: 'start' | 'end') {
  const begins = (element: HTMLElement) => Number(element.dataset.start) <= offset - (end === 'end' ? 1 : 0);
  const paragraph = [...container.querySelectorAll<HTMLElement>(':scope > p[data-start]')].filter(begins).at(-1);
  const piece = [...(paragraph?.querySelectorAll<HTMLElement>(':scope > [data-start]:not([data-handle])') ?? [])]
    .filter(begins)
    .at(-1);
  const text = piece?.firstChild;
  if (!paragraph || !piece || !(text instanceof Text)) return null;
  return { paragraph, text, offset: Math.min(offset - Number(piece.dataset.start), text.length) };
}

/** The range in the page of a place in the article; null where it is not drawn. */
export function rangeOf(container: HTMLElement, { start, end }: Place): Range | null {
  const [first, last] = [pointAt(container, start, 'start'), pointAt(container, end, 'end')];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.text, first.offset);
  range.setEnd(last.text, last.offset);
  return range;
}

/** Where the two ends of a place are drawn in a text of either direction. */
export function drawnEnds(container: HTMLElement, place: Place, rightToLeft: boolean): DrawnEnds | null {
  const range = rangeOf(container, place);
  const rects = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
  const paragraphOf = (node: Node) => node.parentElement?.closest('p') as HTMLElement;
  if (!range || rects.length === 0) return null;
  const at = (node: Node, rect: DOMRect, x: number): DrawnEnd => {
    const paragraph = paragraphOf(node);
    const frame = paragraph.getBoundingClientRect();
    return { paragraph, x: x - frame.left, y: rect.top - frame.top, height: rect.height };
  };
  const [first, last] = [rects[0], rects[rects.length - 1]];
  return {
    start: at(range.startContainer, first, rightToLeft ? first.right : first.left),
    end: at(range.endContainer, last, rightToLeft ? last.left : last.right),
  };
}
