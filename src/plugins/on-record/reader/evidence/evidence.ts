/** W3C Web Annotation selectors for one span of a text. Offsets are UTF-16 units, the end exclusive. */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** UTF-16 units of context kept on each side. */
const CONTEXT = 32;

/** The exact words of a span with 32 units of context each side, and its place. Surrogate pairs are never split. */
export function selectors(text: string, start: number, end: number): Selector[] {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const prefix = text.slice(splitsPair(text, from) ? from + 1 : from, start);
  const suffix = text.slice(end, splitsPair(text, to) ? to - 1 : to);
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

/**
 * Where a span stands in a changed text: where it was, or the one place where its words stand between the same context.
 * null when the words or their context are gone, or stand in more than one place: never a look-alike.
 */
export function findAgain(selectors: Selector[], text: string): { start: number; end: number } | null {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (quote?.type !== 'TextQuoteSelector' || !quote.exact) return null;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const first = text.indexOf(whole);
  if (first < 0 || text.indexOf(whole, first + 1) >= 0) return null;
  const start = first + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}

function splitsPair(text: string, at: number): boolean {
  return isHalf(text.charCodeAt(at - 1), 0xd800) && isHalf(text.charCodeAt(at), 0xdc00);
}

function isHalf(code: number, base: number): boolean {
  return (code & 0xfc00) === base;
}
