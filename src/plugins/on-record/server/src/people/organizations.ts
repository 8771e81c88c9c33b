import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { insertDocuments, newDocumentId } from '../database/rows';
import { nameKey } from '../names/keys';
import { organizationKey, type OrganizationName } from './cast';
import { knownNames } from './known';

/** Finds or creates organizations, and answers their row ids by `organizationKey`. */
export async function resolveOrganizations(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  wanted: OrganizationName[],
): Promise<Map<string, number>> {
  const known = await knownNames(
    strapi,
    UIDS.organization,
    wanted.map(({ name }) => nameKey(name)),
  );
  const found = new Map<string, number>();
  const rows = [];
  for (const { name, place } of wanted) {
    const match = known.find(
      (one) => one.keys.includes(nameKey(name)) && nameKey(one.place ?? '') === nameKey(place ?? ''),
    );
    if (match) found.set(organizationKey({ name, place }), match.id);
    else rows.push({ documentId: newDocumentId(), name, place: place ?? null, publishedAt: new Date() });
  }
  const ids = await insertDocuments(strapi, transaction, UIDS.organization, rows);
  for (const { documentId, name, place } of rows) {
    found.set(organizationKey({ name, place: place ?? undefined }), ids.get(documentId) as number);
  }
  return found;
}
