import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isFullName } from '../../../shared/names';
import { UIDS } from '../content-types/uids';
import { insertDocuments } from '../database/rows';
import { slugOf } from '../names/slug';
import type { Office, Person } from './cast';
import { knownNames, knownPositions, type KnownName, type KnownPosition } from './known';

/** Finds or creates the officials, and sets their row ids and those of the positions they are known to hold. */
export async function resolveOfficials(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  people: Person[],
): Promise<void> {
  const known = await knownNames(
    strapi,
    UIDS.official,
    people.filter(({ id }) => id === undefined).map(({ key }) => key),
  );
  const chosen = people.flatMap(({ id }) => id ?? []);
  const positions = await knownPositions(strapi, transaction, [...known.map(({ id }) => id), ...chosen]);
  for (const person of people) {
    person.id ??= bestMatch(person, known, positions)?.id;
    for (const office of person.offices.values()) office.positionId = positionHeld(office, person.id, positions)?.id;
  }
  const created = people.filter(({ id }) => id === undefined);
  const rows = created.map(({ name, documentId }) => ({
    documentId,
    name,
    slug: slugOf(name, documentId),
    publishedAt: new Date(),
  }));
  const ids = await insertDocuments(strapi, transaction, UIDS.official, rows);
  for (const person of created) person.id = ids.get(person.documentId);
}

const positionHeld = ({ key }: Office, official: number | undefined, positions: KnownPosition[]) =>
  positions.find((position) => position.official === official && position.key === key);

/** Of several with one name, the one known in the same office; failing that the first entered. */
function bestMatch({ key, offices }: Person, known: KnownName[], positions: KnownPosition[]): KnownName | undefined {
  const namesakes = known.filter(({ keys }) => keys.includes(key));
  const sameOffice = namesakes.find(({ id }) =>
    [...offices.values()].some((office) => positionHeld(office, id, positions)),
  );
  return sameOffice ?? (isFullName(key) ? namesakes[0] : undefined);
}
