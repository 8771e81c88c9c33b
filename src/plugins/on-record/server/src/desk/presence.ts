import type { Presence } from '../../../shared/desk/list';
import type { Editor } from '../review/history';

/** How long an editor counts as there after the last word of it: a browser lets a page in the background speak once a minute. */
const EXPIRES_AFTER = 75_000;

interface Seen {
  name: string;
  since: number;
  last: number;
}

/**
 * Who has which article open, by its document id and the editor's row id. Kept in this process's memory: with several
 * nodes an editor sees only those whom the same node serves. Saving is guarded by revisions, not by this.
 */
const open = new Map<string, Map<number, Seen>>();

/** Those who have an article open now, without one editor; the first who came first. */
export function whoIsIn(article: string, without: number | null, now = Date.now()): Presence[] {
  const seen = open.get(article);
  if (!seen) return [];
  for (const [id, { last }] of seen) if (now - last > EXPIRES_AFTER) seen.delete(id);
  if (seen.size === 0) open.delete(article);
  return [...seen]
    .filter(([id]) => id !== without)
    .sort(([, a], [, b]) => a.since - b.since)
    .map(([id, { name, since }]) => ({ id, name, since: new Date(since).toISOString() }));
}

/** Notes that an editor has an article open, and answers who else has. */
export function enter(article: string, { id, name }: Editor, now = Date.now()): Presence[] {
  const others = whoIsIn(article, id, now);
  if (id === null) return others;
  const seen = open.get(article) ?? new Map<number, Seen>();
  seen.set(id, { name, since: seen.get(id)?.since ?? now, last: now });
  open.set(article, seen);
  return others;
}

/** Notes that an editor has left an article. */
export function leave(article: string, { id }: Editor): void {
  const seen = open.get(article);
  if (id !== null) seen?.delete(id);
  if (seen?.size === 0) open.delete(article);
}
