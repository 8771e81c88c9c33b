import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { linkTables, tableOf, type LinkTable } from '../database/tables';

/** Links from other rows of ours to one row that Strapi is about to replace. */
export interface InboundLinks {
  link: LinkTable;
  rows: Array<Record<string, unknown>>;
}

/** Which of a document's two rows: the draft, or the published one. */
export type Version = 'draft' | 'published';

async function rowId(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  version: Version,
) {
  const row = transaction(tableOf(strapi, uid)).where('document_id', documentId);
  const [id]: number[] = await (
    version === 'draft' ? row.whereNull('published_at') : row.whereNotNull('published_at')
  ).pluck('id');
  return id as number | undefined;
}

/**
 * Remembers who links to a row. When Strapi publishes or discards a draft it deletes the row and makes a new one, and
 * gives the new one only the links of documents that have both versions.
 */
export async function rememberInbound(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  version: Version,
): Promise<InboundLinks[]> {
  const id = await rowId(strapi, transaction, uid, documentId, version);
  if (id === undefined) return [];
  const inbound: InboundLinks[] = [];
  for (const from of Object.values(UIDS)) {
    for (const link of linkTables(strapi, from)) {
      if (link.targetUid !== uid) continue;
      inbound.push({ link, rows: await transaction(link.table).where(link.target, id) });
    }
  }
  return inbound;
}

/** Gives the new row the links that the old one had, where they are missing. */
export async function restoreInbound(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  version: Version,
  inbound: InboundLinks[],
): Promise<void> {
  const id = await rowId(strapi, transaction, uid, documentId, version);
  if (id === undefined) return;
  for (const { link, rows } of inbound) {
    const there = new Set(await transaction(link.table).where(link.target, id).pluck(link.source));
    const lost = rows
      .filter((row) => !there.has(row[link.source]))
      .map(({ id: _id, ...row }) => ({ ...row, [link.target]: id }));
    if (lost.length > 0) await transaction.batchInsert(link.table, lost, strapi.db.dialect.getBatchInsertSize());
  }
}
