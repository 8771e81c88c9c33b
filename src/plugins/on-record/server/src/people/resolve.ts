import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { parseOffice } from '../../../reader';
import type { Speaker } from '../../../reader/types';
import { UIDS } from '../content-types/uids';
import { linkTable } from '../database/tables';
import { insertDocuments, insertLinks, newDocumentId, type Link } from '../database/rows';
import { slugOf } from '../names/slug';
import { nameKey } from '../names/keys';
import { knownNames, knownPositions, type KnownName, type KnownPosition } from './known';

/** Longer than any name: what a string column holds. */
const LONGEST_NAME = 255;

export interface Mention {
  language: string;
  speaker: Speaker;
}

/** Row ids of who speaks and the office held; a speaker is an official or an organization. */
export interface Resolved {
  official?: number;
  organization?: number;
  position?: number;
}

/** An office as one person holds it. */
interface Office {
  title: string;
  key: string;
  organization?: string;
  place?: string;
  positionId?: number;
}

/** One speaker of the batch, matched or about to be created, with each office the readings give. */
interface Person {
  name: string;
  key: string;
  offices: Map<string, Office>;
  id?: number;
  documentId: string;
}

const fits = (text: string | undefined): text is string =>
  !!text && text.length <= LONGEST_NAME && nameKey(text) !== '';

function officeOf({ language, speaker }: Mention): Office | undefined {
  if (!speaker.position) return undefined;
  const { organization, place } = parseOffice(language, speaker.position);
  return {
    title: speaker.position,
    key: nameKey(speaker.position),
    ...(fits(organization) && { organization }),
    ...(fits(place) && { place }),
  };
}

/** A name of one word («اشرفی») is many people's: it is the same person only in the same office. */
const identity = (key: string, office?: Office) => (key.includes(' ') ? key : `${key}|${office?.key ?? ''}`);

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
  const people = new Map<string, Person>();
  const organizationNames = new Map<string, { name: string; place?: string }>();
  for (const mention of mentions) collect(mention, people, organizationNames);

  const organizations = await resolveOrganizations(strapi, transaction, organizationNames);
  await resolveOfficials(strapi, transaction, [...people.values()]);
  await resolvePositions(strapi, transaction, [...people.values()], organizations);

  return (mention) => {
    const { name, kind } = mention.speaker;
    if (!fits(name)) return {};
    if (kind === 'organization') return { organization: organizations.get(organizationIdentity(name)) };
    const office = officeOf(mention);
    const person = people.get(identity(nameKey(name), office));
    return { official: person?.id, position: office && person?.offices.get(office.key)?.positionId };
  };
}

function collect(
  mention: Mention,
  people: Map<string, Person>,
  organizations: Map<string, { name: string; place?: string }>,
): void {
  const { name, kind } = mention.speaker;
  if (!fits(name)) return;
  if (kind === 'organization') {
    organizations.set(organizationIdentity(name), { name });
    return;
  }
  const office = officeOf(mention);
  const key = nameKey(name);
  const person = people.get(identity(key, office)) ?? { name, key, offices: new Map(), documentId: newDocumentId() };
  people.set(identity(key, office), person);
  if (office && !person.offices.has(office.key)) person.offices.set(office.key, office);
  if (office?.organization) {
    organizations.set(organizationIdentity(office.organization, office.place), {
      name: office.organization,
      place: office.place,
    });
  }
}

const organizationIdentity = (name: string, place?: string) => `${nameKey(name)}|${place ? nameKey(place) : ''}`;

async function resolveOrganizations(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  wanted: Map<string, { name: string; place?: string }>,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const known = await knownNames(
    strapi,
    UIDS.organization,
    [...wanted.values()].map(({ name }) => nameKey(name)),
  );
  const rows = [];
  for (const [key, { name, place }] of wanted) {
    const match = known.find(
      (one) => one.keys.includes(nameKey(name)) && nameKey(one.place ?? '') === nameKey(place ?? ''),
    );
    if (match) found.set(key, match.id);
    else rows.push({ key, documentId: newDocumentId(), name, place: place ?? null });
  }
  const ids = await insertDocuments(
    strapi,
    transaction,
    UIDS.organization,
    rows.map(({ key: _key, ...row }) => ({ ...row, publishedAt: new Date() })),
  );
  for (const { key, documentId } of rows) found.set(key, ids.get(documentId) as number);
  return found;
}

async function resolveOfficials(strapi: Core.Strapi, transaction: Knex.Transaction, people: Person[]): Promise<void> {
  const known = await knownNames(
    strapi,
    UIDS.official,
    people.map(({ key }) => key),
  );
  const positions = await knownPositions(
    strapi,
    transaction,
    known.map(({ id }) => id),
  );
  for (const person of people) {
    person.id = bestMatch(person, known, positions)?.id;
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
  return sameOffice ?? (key.includes(' ') ? namesakes[0] : undefined);
}

async function resolvePositions(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  people: Person[],
  organizations: Map<string, number>,
): Promise<void> {
  const wanted = people.flatMap((person) =>
    [...person.offices.values()]
      .filter(({ positionId }) => positionId === undefined)
      .map((office) => ({ person, office, documentId: newDocumentId() })),
  );
  const rows = wanted.map(({ office: { title, place = null }, documentId }) => ({
    documentId,
    title,
    place,
    publishedAt: new Date(),
  }));
  const ids = await insertDocuments(strapi, transaction, UIDS.position, rows);
  const ofOfficial: Link[] = [];
  const ofOrganization: Link[] = [];
  for (const { person, office, documentId } of wanted) {
    const source = ids.get(documentId) as number;
    office.positionId = source;
    ofOfficial.push({ source, target: person.id as number });
    const organization =
      office.organization && organizations.get(organizationIdentity(office.organization, office.place));
    if (organization) ofOrganization.push({ source, target: organization });
  }
  await insertLinks(
    strapi,
    transaction,
    linkTable(strapi, UIDS.position, 'official'),
    await inOrder(strapi, transaction, ofOfficial),
  );
  await insertLinks(strapi, transaction, linkTable(strapi, UIDS.position, 'organization'), ofOrganization);
}

/** New positions come after the ones an official has already. */
async function inOrder(strapi: Core.Strapi, transaction: Knex.Transaction, links: Link[]): Promise<Link[]> {
  const { table, target, targetOrder } = linkTable(strapi, UIDS.position, 'official');
  if (!targetOrder || links.length === 0) return links;
  const held: Array<{ target: number; last: number }> = await transaction(table)
    .whereIn(
      target,
      links.map((link) => link.target),
    )
    .groupBy(target)
    .select({ target })
    .max({ last: targetOrder });
  const last = new Map(held.map((one) => [one.target, Number(one.last)]));
  return links.map((link) => {
    const order = (last.get(link.target) ?? 0) + 1;
    last.set(link.target, order);
    return { ...link, targetOrder: order };
  });
}
