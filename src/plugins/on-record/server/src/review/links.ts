import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReviewedClaim, ReviewedFinding, ReviewedStatement } from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { afterTheOnesThere, insertLinks, type Link } from '../database/rows';
import { linkTable } from '../database/tables';
import { officialRows } from '../people/known';
import { resolvePeople, type Resolved } from '../people/resolve';
import { fieldError } from '../requests/parse';
import { resolveIndicators } from './indicators';

/** Finds a draft's row id by its document id. Throws ValidationError (400) for one that is not of this article. */
export type RowId = (uid: UID.ContentType, documentId: string, field: string) => number;

/** Where the links of changed facts are written. */
export interface Links {
  strapi: Core.Strapi;
  transaction: Knex.Transaction;
  language: string;
  rowId: RowId;
}

/** Makes the links of some rows be these and no others. */
async function replace(
  { strapi, transaction }: Links,
  uid: UID.ContentType,
  attribute: string,
  sources: number[],
  links: Link[],
): Promise<void> {
  const link = linkTable(strapi, uid, attribute);
  await transaction(link.table).whereIn(link.source, sources).delete();
  await insertLinks(strapi, transaction, link, await afterTheOnesThere(transaction, link, links));
}

async function rowIds(strapi: Core.Strapi, uid: UID.ContentType, documentIds: string[]): Promise<Map<string, number>> {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'documentId'], where: { documentId: { $in: documentIds } } })) as Array<{
    id: number;
    documentId: string;
  }>;
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
}

/** Row ids of what editors chose, by document id. Throws ValidationError (400) for one that is not there. */
async function chosenRows(strapi: Core.Strapi, uid: UID.ContentType, field: string, ids: Array<string | null>) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = uid === UIDS.official ? await officialRows(strapi, wanted) : await rowIds(strapi, uid, wanted);
  const missing = wanted.find((id) => !found.has(id));
  if (missing) throw fieldError(field, `is not there any more: "${missing}". Choose again.`);
  return (id: string | null) => (id === null ? undefined : found.get(id));
}

async function linkSpeakers(links: Links, statements: ReviewedStatement[]): Promise<void> {
  const { strapi, transaction, language, rowId } = links;
  const speakers = statements.flatMap(({ id, speaker }) => (speaker ? { id, speaker } : []));
  const official = await chosenRows(
    strapi,
    UIDS.official,
    'speaker.official',
    speakers.map(({ speaker }) => speaker.official),
  );
  const organization = await chosenRows(
    strapi,
    UIDS.organization,
    'speaker.organization',
    speakers.map(({ speaker }) => speaker.organization),
  );
  const mentions = speakers.map(({ id, speaker }) => ({
    id,
    language,
    speaker: { ...speaker, position: speaker.position ?? undefined },
    chosen:
      speaker.official || speaker.organization
        ? { official: official(speaker.official), organization: organization(speaker.organization) }
        : undefined,
  }));
  const resolve = await resolvePeople(strapi, transaction, mentions);
  const resolved = mentions.map((mention) => ({
    ...resolve(mention),
    source: rowId(UIDS.statement, mention.id, 'statement'),
  }));
  const sources = statements.map(({ id }) => rowId(UIDS.statement, id, 'statement'));
  const to = (key: keyof Resolved): Link[] =>
    resolved.flatMap(({ source, [key]: target }) => (target === undefined ? [] : { source, target }));
  await replace(links, UIDS.statement, 'speaker', sources, to('official'));
  await replace(links, UIDS.statement, 'speakerOrganization', sources, to('organization'));
  await replace(links, UIDS.statement, 'position', sources, to('position'));
}

async function linkClaims(links: Links, claims: ReviewedClaim[]): Promise<void> {
  const { strapi, transaction, rowId } = links;
  const source = ({ id }: ReviewedClaim) => rowId(UIDS.claim, id, 'claim');
  const sources = claims.map(source);
  const inStatement = claims.flatMap((claim) =>
    claim.statement === null
      ? []
      : { source: source(claim), target: rowId(UIDS.statement, claim.statement, 'statement') },
  );
  await replace(links, UIDS.claim, 'statement', sources, inStatement);
  const measured = claims.flatMap((claim) =>
    claim.indicator ? { source: source(claim), indicator: claim.indicator } : [],
  );
  const indicatorRow = await resolveIndicators(
    strapi,
    transaction,
    measured.map(({ indicator }) => indicator),
  );
  const toIndicator = measured.map((one) => ({ source: one.source, target: indicatorRow(one.indicator) }));
  await replace(links, UIDS.claim, 'indicator', sources, toIndicator);
}

async function linkFindings(links: Links, findings: ReviewedFinding[]): Promise<void> {
  const source = ({ id }: ReviewedFinding) => links.rowId(UIDS.finding, id, 'finding');
  const about = findings.flatMap((finding) =>
    finding.claims.map((claim, at) => ({
      source: source(finding),
      target: links.rowId(UIDS.claim, claim, 'claims'),
      sourceOrder: at + 1,
    })),
  );
  await replace(links, UIDS.finding, 'claims', findings.map(source), about);
}

/** Writes what changed facts are linked to, in a fixed number of SQL statements. */
export async function linkFacts(
  links: Links,
  facts: { statements: ReviewedStatement[]; claims: ReviewedClaim[]; findings: ReviewedFinding[] },
): Promise<void> {
  if (facts.statements.length > 0) await linkSpeakers(links, facts.statements);
  if (facts.claims.length > 0) await linkClaims(links, facts.claims);
  if (facts.findings.length > 0) await linkFindings(links, facts.findings);
}
