import { createId } from '@paralleldrive/cuid2';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableOf, type LinkTable } from './tables';

/** Values of one lookup: below what SQLite takes in one statement (32,766 variables). */
const CHUNK = 5_000;

/** Cuts a list into pieces that fit one SQL statement. */
export function* chunks<T>(list: readonly T[], size = CHUNK): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

export type Row = Record<string, unknown> & { documentId: string };

/** A new document's id, as Strapi makes them. */
export const newDocumentId = (): string => createId();

/**
 * Inserts one row a document, many rows a statement, and answers the rows' ids by document id. Values are keyed by
 * attribute; `publishedAt` is null for a draft. Runs no document middlewares and emits no `entry.*` events.
 */
export async function insertDocuments(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  rows: Row[],
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const table = tableOf(strapi, uid);
  const [{ last }]: Array<{ last: number | null }> = await transaction(table).max({ last: 'id' });
  await strapi.db.query(uid).createMany({ data: rows.map((row) => ({ locale: null, ...row })) });
  // Ids only grow, so the new rows are among these; a long list of document ids would take longer to look up.
  const inserted: Array<{ id: number; documentId: string }> = await transaction(table)
    .where('id', '>', last ?? 0)
    .select({ id: 'id', documentId: 'document_id' });
  return new Map(inserted.map(({ id, documentId }) => [documentId, id]));
}

export interface Link {
  source: number;
  target: number;
  sourceOrder?: number;
  targetOrder?: number;
}

/** Inserts links, many a statement. Orders count from 1 and go only where the table keeps them. */
export async function insertLinks(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  link: LinkTable,
  links: Link[],
): Promise<void> {
  for (const chunk of chunks(links, strapi.db.dialect.getBatchInsertSize())) {
    const rows = chunk.map(({ source, target, sourceOrder, targetOrder }) => ({
      [link.source]: source,
      [link.target]: target,
      ...(link.sourceOrder && { [link.sourceOrder]: sourceOrder }),
      ...(link.targetOrder && { [link.targetOrder]: targetOrder }),
    }));
    await transaction(link.table).insert(rows);
  }
}

/** Numbers new links so that each comes after those its target has already. */
export async function afterTheOnesThere(
  transaction: Knex.Transaction,
  { table, target, targetOrder }: LinkTable,
  links: Link[],
): Promise<Link[]> {
  if (!targetOrder || links.length === 0) return links;
  const there: Array<{ target: number; last: number }> = await transaction(table)
    .whereIn(
      target,
      links.map((link) => link.target),
    )
    .groupBy(target)
    .select({ target })
    .max({ last: targetOrder });
  const last = new Map(there.map((one) => [one.target, Number(one.last)]));
  return links.map((link) => {
    const order = (last.get(link.target) ?? 0) + 1;
    last.set(link.target, order);
    return { ...link, targetOrder: order };
  });
}

/** Sets some columns of rows that are there, many rows a statement. Values are keyed by column, with the row's `id`. */
export async function updateRows(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  table: string,
  rows: Array<Record<string, unknown> & { id: number }>,
): Promise<void> {
  for (const chunk of chunks(rows, strapi.db.dialect.getBatchInsertSize())) {
    const columns = Object.keys(chunk[0]).filter((column) => column !== 'id');
    await transaction(table).insert(chunk).onConflict('id').merge(columns);
  }
}
