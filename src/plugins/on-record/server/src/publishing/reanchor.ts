import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { chunks } from '../database/rows';
import { columnOf, tableOf } from '../database/tables';
import { fieldError } from '../requests/parse';
import { draftRows } from './facts-of';
import { changeOf, moved, partsOf, type Change, type Parts } from './anchors';

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
  words: string;
  selectors: unknown;
}

/**
 * Moves the anchors of an article's drafts to where their words stand in a changed body.
 * Throws ValidationError (400), and so stores nothing, when one can't be placed with certainty.
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
  for (const [uid, { words }] of ANCHORED) {
    const rows: AnchoredRow[] = await transaction(tableOf(strapi, uid))
      .select({ id: 'id', words: columnOf(strapi, uid, words), selectors: 'selectors' })
      .whereIn('id', draftRows(strapi, transaction, uid, article))
      .orderBy('order');
    const after = rows.map((row) => ({ id: row.id, parts: placed(change, row) }));
    await saveParts(strapi, transaction, uid, after);
  }
}

function placed(change: Change, { words, selectors }: AnchoredRow): Parts {
  const before = partsOf(selectors);
  if (!before) return {};
  const after = moved(change, before);
  if (after) return after;
  throw fieldError(
    'body',
    `no longer holds, in one certain place, words that a fact was read from: «${shown(words)}». Keep them as they were, delete that fact first, or store the new text as an article of its own.`,
  );
}

/** Writes the selectors of many rows, a few hundred a statement. */
export async function saveParts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  rows: Array<{ id: number; parts: Parts }>,
): Promise<void> {
  for (const chunk of chunks(rows, strapi.db.dialect.getBatchInsertSize())) {
    const cases = chunk.map(() => 'when ? then ?').join(' ');
    const type = strapi.db.dialect.client === 'postgres' ? 'jsonb' : 'text';
    await transaction(tableOf(strapi, uid))
      .whereIn(
        'id',
        chunk.map(({ id }) => id),
      )
      .update({
        selectors: transaction.raw(
          `cast(case id ${cases} end as ${type})`,
          chunk.flatMap(({ id, parts }) => [id, JSON.stringify(parts)]),
        ),
      });
  }
}
