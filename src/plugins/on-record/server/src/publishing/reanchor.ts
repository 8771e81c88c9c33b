import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { updateRows } from '../database/rows';
import { tableOf } from '../database/tables';
import { draftRows } from './facts-of';
import { changeOf, moved, partsOf, type Parts } from './anchors';

/** The types with selectors, and the attribute with the words that each is anchored by. */
export const ANCHORED = new Map<UID.ContentType, { words: string; part: string }>([
  [UIDS.statement, { words: 'content', part: 'content' }],
  [UIDS.claim, { words: 'words', part: 'words' }],
]);

/** How much of a fact's words an error shows. */
const SHOWN = 60;

export const shown = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

interface AnchoredRow {
  id: number;
  selectors: unknown;
  lost: string[] | string | null;
}

/**
 * Moves the anchors of an article's drafts to where their words stand in a changed body. Those that can't be placed
 * with certainty are marked as lost: they stay as they were, and can't be published until an editor settles them.
 */
export async function reanchorDrafts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
  body: string,
): Promise<void> {
  const draft = await strapi.db
    .query(UIDS.article)
    .findOne({ select: ['body'], where: { documentId: article, publishedAt: null } });
  if (!draft || draft.body === body) return;
  const change = changeOf(draft.body ?? '', body);
  for (const uid of ANCHORED.keys()) {
    const rows: AnchoredRow[] = await transaction(tableOf(strapi, uid))
      .select({ id: 'id', selectors: 'selectors', lost: 'lost' })
      .whereIn('id', draftRows(strapi, transaction, uid, article));
    const after = rows.flatMap(({ id, selectors, lost }) => {
      const parts = partsOf(selectors);
      return parts ? { id, ...moved(change, parts, lostParts(lost)) } : [];
    });
    await updateRows(
      strapi,
      transaction,
      tableOf(strapi, uid),
      after.map(({ id, parts, lost }) => ({
        id,
        selectors: JSON.stringify(parts),
        lost: lost.length > 0 ? JSON.stringify(lost) : null,
      })),
    );
  }
}

const lostParts = (stored: string[] | string | null): string[] =>
  typeof stored === 'string' ? (JSON.parse(stored) as string[]) : (stored ?? []);

/** Writes the selectors of many rows. */
export const saveParts = (
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  rows: Array<{ id: number; parts: Parts }>,
): Promise<void> =>
  updateRows(
    strapi,
    transaction,
    tableOf(strapi, uid),
    rows.map(({ id, parts }) => ({ id, selectors: JSON.stringify(parts) })),
  );
