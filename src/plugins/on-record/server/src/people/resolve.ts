import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { castOf, organizationKey, type Mention } from './cast';
import { resolveOfficials } from './officials';
import { resolveOrganizations } from './organizations';
import { resolvePositions } from './positions';

/** Row ids of who speaks and the office held; a speaker is an official or an organization. */
export interface Resolved {
  official?: number;
  organization?: number;
  position?: number;
}

/**
 * Finds or creates the officials, organizations and positions that a batch of readings speaks of, in a fixed number of
 * SQL statements. Names match by their folded form and aliases, so «علي» and «علی» are one official. Call it in the
 * transaction that stores the readings, after `lockStoring`.
 */
export async function resolvePeople(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  mentions: Mention[],
): Promise<(mention: Mention) => Resolved> {
  const cast = castOf(mentions);
  const people = [...cast.people.values()];
  const organizations = await resolveOrganizations(strapi, transaction, [...cast.organizations.values()]);
  await resolveOfficials(strapi, transaction, people);
  await resolvePositions(strapi, transaction, people, organizations);
  return (mention) => {
    const { name, kind } = mention.speaker;
    if (mention.chosen?.organization !== undefined) return { organization: mention.chosen.organization };
    if (kind === 'organization') return { organization: organizations.get(organizationKey({ name })) };
    const { person, office } = cast.find(mention);
    return { official: person?.id, position: office?.positionId };
  };
}
