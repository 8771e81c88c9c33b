import type { Anchor, Place } from './facts';

/** The known one that each new one, by its id, is. */
export type Matches<One> = Map<string, One>;

/** How many characters two places share. */
export const sharedLength = (a: Place, b: Place): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How much two places are one, from 0 to 1. What has lost its place is known by its words alone. */
function likeness(body: string, known: Anchor, now: Place): number {
  if (known.lost !== undefined) return known.lost === body.slice(now.start, now.end) ? 1 : 0;
  const shared = sharedLength(known, now);
  return shared === 0 ? 0 : shared / (Math.max(known.end, now.end) - Math.min(known.start, now.start));
}

/** Pairs what stands in the same words, the most alike first; each is in one pair at most. */
export function matchesByPlace<One extends { id: string }>(
  body: string,
  known: readonly One[],
  now: readonly One[],
  placeOf: (one: One) => Anchor,
): Matches<One> {
  const pairs: Array<{ one: One; other: One; alike: number }> = [];
  for (const one of now)
    for (const other of known) {
      const alike = likeness(body, placeOf(other), placeOf(one));
      if (alike > 0) pairs.push({ one, other, alike });
    }
  pairs.sort((a, b) => b.alike - a.alike);
  const matches: Matches<One> = new Map();
  const taken = new Set<string>();
  for (const { one, other } of pairs) {
    if (matches.has(one.id) || taken.has(other.id)) continue;
    matches.set(one.id, other);
    taken.add(other.id);
  }
  return matches;
}
