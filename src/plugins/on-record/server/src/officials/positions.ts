import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { afterTheOnesThere, insertDocuments, insertLinks, newDocumentId } from '../database/rows';
import { linkTable, tableOf } from '../database/tables';
import { knownPositions } from '../people/known';

/** A transaction in which officials are merged, or a merge is undone. */
export interface Merging {
  strapi: Core.Strapi;
  transaction: Knex.Transaction;
}

interface PositionRow {
  id: number;
  title: string;
  titleKey: string;
  place: string | null;
  from: string | null;
  to: string | null;
  organization: { id: number } | null;
}

/** The positions of another in which statements of an official are made. */
async function foreignPositions({ strapi, transaction }: Merging, official: number, other: number) {
  const inPosition = linkTable(strapi, UIDS.statement, 'position');
  const speaks = linkTable(strapi, UIDS.statement, 'speaker');
  const held = linkTable(strapi, UIDS.position, 'official');
  const ids: number[] = await transaction(inPosition.table)
    .distinct(`${inPosition.table}.${inPosition.target}`)
    .join(speaks.table, `${speaks.table}.${speaks.source}`, `${inPosition.table}.${inPosition.source}`)
    .join(held.table, `${held.table}.${held.source}`, `${inPosition.table}.${inPosition.target}`)
    .where(`${speaks.table}.${speaks.target}`, official)
    .where(`${held.table}.${held.target}`, other)
    .pluck(`${inPosition.table}.${inPosition.target}`);
  if (ids.length === 0) return [];
  return (await strapi.db.query(UIDS.position).findMany({
    where: { id: { $in: ids } },
    orderBy: 'id',
    populate: { organization: { select: ['id'] } },
  })) as PositionRow[];
}

/** Gives an official positions like these, and answers the new row ids by title key. */
async function copyPositions({ strapi, transaction }: Merging, official: number, positions: PositionRow[]) {
  const copies = positions.map((position) => ({ position, documentId: newDocumentId() }));
  const rows = copies.map(({ position: { title, place, from, to }, documentId }) => ({
    documentId,
    title,
    place,
    from,
    to,
    publishedAt: new Date(),
  }));
  const ids = await insertDocuments(strapi, transaction, UIDS.position, rows);
  const idOf = (documentId: string) => ids.get(documentId) as number;
  const held = linkTable(strapi, UIDS.position, 'official');
  const toOfficial = copies.map(({ documentId }) => ({ source: idOf(documentId), target: official }));
  await insertLinks(strapi, transaction, held, await afterTheOnesThere(transaction, held, toOfficial));
  const toOrganization = copies.flatMap(({ position: { organization }, documentId }) =>
    organization ? { source: idOf(documentId), target: organization.id } : [],
  );
  await insertLinks(strapi, transaction, linkTable(strapi, UIDS.position, 'organization'), toOrganization);
  return new Map(copies.map(({ position, documentId }) => [position.titleKey, idOf(documentId)]));
}

/** Has the statements of an official made in positions of their own, of the same titles, where they were another's. */
export async function ownPositions(merging: Merging, official: number, other: number): Promise<void> {
  const { strapi, transaction } = merging;
  const foreign = await foreignPositions(merging, official, other);
  if (foreign.length === 0) return;
  const own = new Map(
    (await knownPositions(strapi, transaction, [official])).reverse().map(({ key, id }) => [key, id]),
  );
  const missing = new Map(foreign.filter(({ titleKey }) => !own.has(titleKey)).map((one) => [one.titleKey, one]));
  const copied = await copyPositions(merging, official, [...missing.values()]);
  const inPosition = linkTable(strapi, UIDS.statement, 'position');
  const speaks = linkTable(strapi, UIDS.statement, 'speaker');
  const pairs = foreign.flatMap(({ id, titleKey }) => [id, (own.get(titleKey) ?? copied.get(titleKey)) as number]);
  const cases = foreign.map(() => 'when ? then cast(? as integer)').join(' ');
  await transaction(inPosition.table)
    .whereIn(
      inPosition.target,
      foreign.map(({ id }) => id),
    )
    .whereIn(inPosition.source, transaction(speaks.table).select(speaks.source).where(speaks.target, official))
    .update({ [inPosition.target]: transaction.raw(`case ?? ${cases} end`, [inPosition.target, ...pairs]) });
}

/** Gives positions of one official to another, after those there. */
export async function movePositions(
  { strapi, transaction }: Merging,
  positions: number[],
  from: number,
  into: number,
): Promise<void> {
  if (positions.length === 0) return;
  const held = linkTable(strapi, UIDS.position, 'official');
  const order = held.targetOrder as string;
  const [{ last }]: Array<{ last: number | null }> = await transaction(held.table)
    .where(held.target, into)
    .max({ last: order });
  await transaction(held.table)
    .whereIn(held.source, positions)
    .where(held.target, from)
    .update({ [held.target]: into, [order]: transaction.raw('?? + ?', [order, last ?? 0]) });
}

/** The document ids of positions by row id, or the row ids by document id. */
export async function positionIds(
  { strapi, transaction }: Merging,
  column: 'id' | 'document_id',
  of: Array<string | number>,
) {
  return (await transaction(tableOf(strapi, UIDS.position))
    .whereIn(column, of)
    .select({ id: 'id', documentId: 'document_id' })) as Array<{ id: number; documentId: string }>;
}
