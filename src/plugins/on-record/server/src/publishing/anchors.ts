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

const list = ([quoted, placed]: Part): Selector[] => [quoted, placed];

/** Whether each part stands in the body exactly where it says. */
export const holds = (body: string, found: Parts): boolean =>
  Object.values(found).every((part) => !part || body.slice(part[1].start, part[1].end) === part[0].exact);

/** Where two versions of a body differ: both are the same up to `start`, and from `end` (of each) on. */
export interface Change {
  before: string;
  after: string;
  start: number;
  endBefore: number;
  endAfter: number;
}

/** The one stretch that was changed between two versions of a body. */
export function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { before, after, start, endBefore: before.length - same, endAfter: after.length - same };
}

type Part = NonNullable<Parts[string]>;

/** Outside the changed stretch a place is certain; inside it words are found by their surroundings, or not at all. */
function placeAfter(change: Change, part: Part): { start: number; end: number } | null {
  const { start, end } = part[1];
  const shift = change.endAfter - change.endBefore;
  if (change.before.slice(start, end) === part[0].exact) {
    if (end <= change.start) return { start, end };
    if (start >= change.endBefore) return { start: start + shift, end: end + shift };
  }
  return findAgain(list(part), change.after);
}

/** Parts in a changed body, and the names of those that can't be placed with certainty: these stay as they were. */
export interface Moved {
  parts: Parts;
  lost: string[];
}

/** Moves parts to where their words stand in the changed body; what was lost before is found again by its surroundings. */
export function moved(change: Change, found: Parts, lostBefore: readonly string[] = []): Moved {
  const parts: Parts = {};
  const lost: string[] = [];
  for (const [name, part] of Object.entries(found)) {
    const place = part && (lostBefore.includes(name) ? findAgain(list(part), change.after) : placeAfter(change, part));
    if (part && !place) lost.push(name);
    parts[name] = place ? (selectors(change.after, place.start, place.end) as Part) : part;
  }
  return { parts, lost };
}

/** Anchors words to the one place in the body where they stand; null when they stand nowhere, or in several places. */
export function anchorOnce(body: string, exact: string): Parts[string] {
  const start = exact === '' ? -1 : body.indexOf(exact);
  if (start < 0 || body.indexOf(exact, start + 1) >= 0) return null;
  return selectors(body, start, start + exact.length) as Parts[string];
}
