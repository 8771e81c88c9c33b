import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReviewedIndicator } from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { insertDocuments, newDocumentId } from '../database/rows';
import { nameKey } from '../names/keys';

interface Known {
  id: number;
  documentId: string;
  name: string;
}

/** Finds indicators by document id or folded name, or creates them, and answers their row ids. */
export async function resolveIndicators(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  wanted: ReviewedIndicator[],
): Promise<(indicator: ReviewedIndicator) => number> {
  if (wanted.length === 0) return () => NaN;
  const known = (await strapi.db
    .query(UIDS.indicator)
    .findMany({ select: ['id', 'documentId', 'name'], orderBy: 'id' })) as Known[];
  const byId = new Map(known.map(({ documentId, id }) => [documentId, id]));
  const byName = new Map<string, number>();
  for (const { name, id } of known) if (!byName.has(nameKey(name))) byName.set(nameKey(name), id);
  const missing = new Map(
    wanted
      .filter(({ id, name }) => !byId.has(id ?? '') && !byName.has(nameKey(name)))
      .map(({ name }) => [nameKey(name), { documentId: newDocumentId(), name, publishedAt: new Date() }]),
  );
  const created = await insertDocuments(strapi, transaction, UIDS.indicator, [...missing.values()]);
  for (const [key, { documentId }] of missing) byName.set(key, created.get(documentId) as number);
  return ({ id, name }) => byId.get(id ?? '') ?? (byName.get(nameKey(name)) as number);
}
