import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { linkTables, tableOf, type LinkTable } from '../database/tables';

/** Which of a document's two rows: the draft, or the published one. */
export type Version = 'draft' | 'published';

/** Links from other rows of ours to one version of a document. */
interface Inbound {
  version: Version;
  link: LinkTable;
  rows: Array<Record<string, unknown>>;
}

async function rowId(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  version: Version,
): Promise<number | undefined> {
  const row = transaction(tableOf(strapi, uid)).where('document_id', documentId);
  const [id]: number[] = await (
    version === 'draft' ? row.whereNull('published_at') : row.whereNotNull('published_at')
  ).pluck('id');
  return id;
}

/**
 * Takes the links to some versions of a document off, and gives back a function that puts them on whichever row a
 * version has then. When Strapi publishes or discards a draft it replaces a row: it would give the new one only the
 * links of documents that have both versions, in a time that grows with the square of their number.
 */
export async function takeInbound(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  versions: Version[],
): Promise<(documentId: string) => Promise<void>> {
  const links = Object.values(UIDS).flatMap((from) =>
    linkTables(strapi, from).filter(({ targetUid }) => targetUid === uid),
  );
  const taken: Inbound[] = [];
  for (const version of versions) {
    const id = await rowId(strapi, transaction, uid, documentId, version);
    if (id === undefined) continue;
    for (const link of links) {
      taken.push({ version, link, rows: await transaction(link.table).where(link.target, id) });
      await transaction(link.table).where(link.target, id).delete();
    }
  }
  return async (restoredId) => {
    for (const inbound of taken) {
      const id = await rowId(strapi, transaction, uid, restoredId, inbound.version);
      if (id !== undefined) await restore(strapi, transaction, inbound, id);
    }
  };
}

/** Gives a row the links that are missing on it. */
async function restore(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  { link, rows }: Inbound,
  id: number,
): Promise<void> {
  const there = new Set(await transaction(link.table).where(link.target, id).pluck(link.source));
  const lost = rows
    .filter((row) => !there.has(row[link.source]))
    .map(({ id: _id, ...row }) => ({ ...row, [link.target]: id }));
  if (lost.length > 0) await transaction.batchInsert(link.table, lost, strapi.db.dialect.getBatchInsertSize());
}
