import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { chunks } from '../database/rows';
import { columnOf, linkTable, tableOf } from '../database/tables';

/** A body by its fingerprint, from a source or from none. */
export interface Text {
  hash: string;
  sourceId: number | null;
}

export const textKey = ({ hash, sourceId }: Text): string => `${hash}/${sourceId ?? ''}`;

/** The document ids of the articles that have these texts from these sources, by `textKey`. */
export async function knownTexts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  texts: Text[],
): Promise<Map<string, string>> {
  const table = tableOf(strapi, UIDS.article);
  const hashColumn = columnOf(strapi, UIDS.article, 'contentHash');
  const link = linkTable(strapi, UIDS.article, 'source');
  const known = new Map<string, string>();
  for (const chunk of chunks(texts)) {
    const rows: Array<Text & { documentId: string }> = await transaction(table)
      .leftJoin(link.table, `${link.table}.${link.source}`, `${table}.id`)
      .whereIn(
        `${table}.${hashColumn}`,
        chunk.map(({ hash }) => hash),
      )
      .whereNull(`${table}.published_at`)
      .orderBy(`${table}.id`, 'desc')
      .select({
        hash: `${table}.${hashColumn}`,
        sourceId: `${link.table}.${link.target}`,
        documentId: `${table}.document_id`,
      });
    for (const row of rows) known.set(textKey(row), row.documentId);
  }
  return known;
}
