import type { Kept } from './outbox';

const keyOf = (article: string) => `on-record.outbox.${article}`;

/** Keeps an article's outbox in this browser. Where storage is full or blocked, only a closed tab loses changes. */
export const localKeeper = (article: string) => ({
  load(): Kept | null {
    try {
      const kept = JSON.parse(localStorage.getItem(keyOf(article)) ?? 'null') as Kept | null;
      return kept && Array.isArray(kept.next?.facts) && typeof kept.next.base === 'number' ? kept : null;
    } catch {
      return null;
    }
  },
  keep(kept: Kept | null): void {
    try {
      if (kept) localStorage.setItem(keyOf(article), JSON.stringify(kept));
      else localStorage.removeItem(keyOf(article));
    } catch {
      // It is still in this page and on its way to the server.
    }
  },
});
