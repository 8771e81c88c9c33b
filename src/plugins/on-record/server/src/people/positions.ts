import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { afterTheOnesThere, insertDocuments, insertLinks, newDocumentId, type Link } from '../database/rows';
import { linkTable } from '../database/tables';
import { organizationKey, type Person } from './cast';

/** Creates the positions that nobody knew these people to hold, and sets their row ids. */
export async function resolvePositions(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  people: Person[],
  organizations: Map<string, number>,
): Promise<void> {
  const created = people.flatMap((person) =>
    [...person.offices.values()]
      .filter(({ positionId }) => positionId === undefined)
      .map((office) => ({ person, office, documentId: newDocumentId() })),
  );
  const rows = created.map(({ office: { title, place = null }, documentId }) => ({
    documentId,
    title,
    place,
    publishedAt: new Date(),
  }));
  const ids = await insertDocuments(strapi, transaction, UIDS.position, rows);
  const ofOfficial: Link[] = [];
  const ofOrganization: Link[] = [];
  for (const { person, office, documentId } of created) {
    const source = ids.get(documentId) as number;
    office.positionId = source;
    ofOfficial.push({ source, target: person.id as number });
    const organization = office.organization && organizations.get(organizationKey(office.organization));
    if (organization) ofOrganization.push({ source, target: organization });
  }
  const held = linkTable(strapi, UIDS.position, 'official');
  await insertLinks(strapi, transaction, held, await afterTheOnesThere(transaction, held, ofOfficial));
  await insertLinks(strapi, transaction, linkTable(strapi, UIDS.position, 'organization'), ofOrganization);
}
