import { z } from '@strapi/utils';
import { findAgain, selectors, type Selector } from '../../../reader';

const quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const position = z.object({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) });

/** A fact's selectors as stored: for each of its parts (`content`, `cue`, `words`, `period` …) a W3C selector list, or null. */
const parts = z.record(z.string(), z.tuple([quote, position]).nullable());

export type Parts = z.infer<typeof parts>;

/** The selectors column of a row, whatever it holds; null when it holds none that can be used. */
export function partsOf(stored: unknown): Parts | null {
  const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
  const result = parts.safeParse(value);
  return result.success ? result.data : null;
}

const list = ([quoted, placed]: [z.infer<typeof quote>, z.infer<typeof position>]): Selector[] => [quoted, placed];

/** Whether each part stands in the body exactly where it says. */
export const holds = (body: string, found: Parts): boolean =>
  Object.values(found).every((part) => !part || body.slice(part[1].start, part[1].end) === part[0].exact);

/**
 * The same parts in a changed body. null when one of them can't be placed: its words are gone, or its surroundings
 * changed, or both stand in more than one place.
 */
export function moved(body: string, found: Parts): Parts | null {
  const after: Parts = {};
  for (const [name, part] of Object.entries(found)) {
    const place = part && findAgain(list(part), body);
    if (part && !place) return null;
    after[name] = place ? (selectors(body, place.start, place.end) as Parts[string]) : null;
  }
  return after;
}

/** Anchors words to the one place in the body where they stand; null when they stand nowhere, or in several places. */
export function anchorOnce(body: string, exact: string): Parts[string] {
  const start = exact === '' ? -1 : body.indexOf(exact);
  if (start < 0 || body.indexOf(exact, start + 1) >= 0) return null;
  return selectors(body, start, start + exact.length) as Parts[string];
}
