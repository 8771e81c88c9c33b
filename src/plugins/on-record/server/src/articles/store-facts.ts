import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { insertDocuments, insertLinks, type Link } from '../database/rows';
import { linkTable } from '../database/tables';
import { resolvePeople } from '../people/resolve';
import type { Facts } from './facts';

/** An article row that is there, and the facts to store with it. */
export interface FactsOfArticle {
  articleId: number;
  language: string;
  facts: Facts;
}

/** Numbers the links to one target from 1, in the order they come. */
function numbered(links: Link[]): Link[] {
  const last = new Map<number, number>();
  return links.map((link) => {
    const targetOrder = (last.get(link.target) ?? 0) + 1;
    last.set(link.target, targetOrder);
    return { ...link, targetOrder };
  });
}

/**
 * Stores the facts of one or many articles as drafts under review, in a fixed number of SQL statements for each few
 * hundred rows. Call it in the transaction that stores the articles, after `lockStoring`.
 */
export async function storeFacts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  articles: FactsOfArticle[],
): Promise<void> {
  const link = (uid: UID.ContentType, attribute: string, links: Link[]) =>
    insertLinks(strapi, transaction, linkTable(strapi, uid, attribute), links);

  const statements = articles.flatMap(({ articleId, language, facts }) =>
    facts.statements.map((fact) => ({ ...fact, articleId, language })),
  );
  const claims = articles.flatMap(({ articleId, facts }) => facts.claims.map((fact) => ({ ...fact, articleId })));
  const findings = articles.flatMap(({ articleId, facts }) => facts.findings.map((fact) => ({ ...fact, articleId })));

  const spoken = statements.flatMap(({ language, speaker }) => (speaker ? { language, speaker } : []));
  const resolve = await resolvePeople(strapi, transaction, spoken);

  const statementIds = await insertDocuments(
    strapi,
    UIDS.statement,
    statements.map(({ row }) => row),
  );
  const claimIds = await insertDocuments(
    strapi,
    UIDS.claim,
    claims.map(({ row }) => row),
  );
  const findingIds = await insertDocuments(
    strapi,
    UIDS.finding,
    findings.map(({ row }) => row),
  );
  const idOf = (ids: Map<string, number>, documentId: string) => ids.get(documentId) as number;

  const speakers = statements.flatMap(({ row, language, speaker }) =>
    speaker ? { source: idOf(statementIds, row.documentId), ...resolve({ language, speaker }) } : [],
  );
  const linksTo = (key: 'official' | 'organization' | 'position') =>
    speakers.flatMap(({ source, [key]: target }) => (target === undefined ? [] : { source, target }));
  await link(UIDS.statement, 'speaker', linksTo('official'));
  await link(UIDS.statement, 'speakerOrganization', linksTo('organization'));
  await link(UIDS.statement, 'position', linksTo('position'));

  const ofArticle = (ids: Map<string, number>, facts: Array<{ row: { documentId: string }; articleId: number }>) =>
    numbered(facts.map(({ row, articleId }) => ({ source: idOf(ids, row.documentId), target: articleId })));
  await link(UIDS.statement, 'article', ofArticle(statementIds, statements));
  await link(UIDS.claim, 'article', ofArticle(claimIds, claims));
  await link(UIDS.finding, 'article', ofArticle(findingIds, findings));

  const byReadingId = (
    facts: Array<{ row: { documentId: string }; id: string; articleId: number }>,
    ids: Map<string, number>,
  ) => new Map(facts.map(({ row, id, articleId }) => [`${articleId}/${id}`, idOf(ids, row.documentId)]));
  const statementOf = byReadingId(statements, statementIds);
  const claimOf = byReadingId(claims, claimIds);
  const within = claims.flatMap(({ row, statement, articleId }) =>
    statement === null
      ? []
      : { source: idOf(claimIds, row.documentId), target: statementOf.get(`${articleId}/${statement}`) as number },
  );
  await link(UIDS.claim, 'statement', numbered(within));
  const about = findings.flatMap(({ row, claims: ids, articleId }) =>
    ids.map((id, at) => ({
      source: idOf(findingIds, row.documentId),
      target: claimOf.get(`${articleId}/${id}`) as number,
      sourceOrder: at + 1,
    })),
  );
  await link(UIDS.finding, 'claims', numbered(about));
}
