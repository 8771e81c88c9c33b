import type { Place } from '../../../../../shared/review/facts';

/** The offset in the article's body of a point in the page; every stretch of text is in an element with `data-start`. */
function offsetOf(node: Node, within: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start;
    return start === undefined ? null : Number(start) + within;
  }
  const after = node.childNodes[within] as HTMLElement | undefined;
  const next =
    after instanceof HTMLElement
      ? (after.dataset.start ?? after.closest<HTMLElement>('[data-start]')?.dataset.start)
      : undefined;
  if (next !== undefined) return Number(next);
  const paragraph = node instanceof HTMLElement ? node.closest<HTMLElement>('[data-end]') : null;
  return paragraph ? Number(paragraph.dataset.end) : null;
}

/** Where a caret would go at a point of the window, as each browser says it. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The offset in the article's body at a point of the window; null where there is no text of it. */
export function offsetAt(x: number, y: number, container: HTMLElement): number | null {
  const caret = caretAt(x, y);
  return caret && container.contains(caret.node) ? offsetOf(caret.node, caret.offset) : null;
}

/** A place without the white space around it; null when nothing else is left. */
export function trimmed(body: string, { start, end }: Place): Place | null {
  const words = body.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** The stretch of the article's body that is selected in the page; null for none. */
export function selectedPlace(body: string, container: HTMLElement): Place | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.startContainer) || !container.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : trimmed(body, { start, end });
}

/** How far around a place words are looked for: no word is longer. */
const NEAR = 200;

function wordsIn(body: string, from: number, to: number, language: string): Place[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(body.slice(from, to));
  return [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
}

/** The next place after (or before) an offset where a word ends (or begins). */
export function nextWordEdge(body: string, offset: number, forward: boolean, language: string): number {
  const from = forward ? offset : Math.max(0, offset - NEAR);
  const words = wordsIn(body, from, forward ? offset + NEAR : offset, language);
  const edges = words.map(({ start, end }) => (forward ? end : start));
  const next = forward ? edges.find((edge) => edge > offset) : edges.reverse().find((edge) => edge < offset);
  return next ?? offset;
}

/** A place with one end moved to the edge of a word nearest to an offset, never past the other end. */
export function dragged(body: string, place: Place, end: 'start' | 'end', offset: number, language: string): Place {
  const from = Math.max(0, offset - NEAR);
  const edges = wordsIn(body, from, offset + NEAR, language)
    .map((word) => word[end])
    .filter((edge) => (end === 'start' ? edge < place.end : edge > place.start));
  const distance = (edge: number) => Math.abs(edge - offset);
  const [nearest] = edges.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? place : { ...place, [end]: nearest };
}

/** A place with one end moved by a word, never past the other end. */
export function resized(body: string, place: Place, end: 'start' | 'end', forward: boolean, language: string): Place {
  const moved = { ...place, [end]: nextWordEdge(body, place[end], forward, language) };
  return trimmed(body, moved) ?? place;
}
