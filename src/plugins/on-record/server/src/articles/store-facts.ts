import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { insertDocuments, insertLinks, type Link, type Row } from '../database/rows';
import { linkTable } from '../database/tables';
import { resolvePeople, type Resolved } from '../people/resolve';
import type { Facts } from './facts';

/** An article row that is there, and the facts to store with it. */
export interface FactsOfArticle {
  articleId: number;
  language: string;
  facts: Facts;
}

/** A fact whose row has been written: its row id, and the article it belongs to. */
type Written<Fact> = Fact & { rowId: number; articleId: number };

/** Writes links of one attribute; bound to one transaction. */
type WriteLinks = (uid: UID.ContentType, attribute: string, links: Link[]) => Promise<void>;

/** Numbers the links to one target from 1, in the order they come. */
function numbered(links: Link[]): Link[] {
  const last = new Map<number, number>();
  return links.map((link) => {
    const targetOrder = (last.get(link.target) ?? 0) + 1;
    last.set(link.target, targetOrder);
    return { ...link, targetOrder };
  });
}

async function write<Fact extends { row: Row }>(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  facts: Array<Fact & { articleId: number }>,
): Promise<Array<Written<Fact>>> {
  const ids = await insertDocuments(
    strapi,
    transaction,
    uid,
    facts.map(({ row }) => row),
  );
  return facts.map((fact) => ({ ...fact, rowId: ids.get(fact.row.documentId) as number }));
}

const toArticle = (facts: Array<Written<object>>): Link[] =>
  numbered(facts.map(({ rowId, articleId }) => ({ source: rowId, target: articleId })));

/** Finds written facts by the ids their reading gave them: an id names a fact of one article only. */
function byReadingId(facts: Array<Written<{ id: string }>>): (articleId: number, id: string) => number {
  const rowIds = new Map(facts.map(({ id, articleId, rowId }) => [`${articleId}/${id}`, rowId]));
  return (articleId, id) => rowIds.get(`${articleId}/${id}`) as number;
}

async function linkSpeakers(writeLinks: WriteLinks, speakers: Array<Resolved & { rowId: number }>): Promise<void> {
  const links = (key: keyof Resolved): Link[] =>
    speakers.flatMap(({ rowId, [key]: target }) => (target === undefined ? [] : { source: rowId, target }));
  await writeLinks(UIDS.statement, 'speaker', links('official'));
  await writeLinks(UIDS.statement, 'speakerOrganization', links('organization'));
  await writeLinks(UIDS.statement, 'position', links('position'));
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
  const writeLinks: WriteLinks = (uid, attribute, links) =>
    insertLinks(strapi, transaction, linkTable(strapi, uid, attribute), links);
  const all = <Fact>(pick: (facts: Facts) => Fact[]) =>
    articles.flatMap(({ articleId, language, facts }) => pick(facts).map((fact) => ({ ...fact, articleId, language })));

  const statements = await write(
    strapi,
    transaction,
    UIDS.statement,
    all((facts) => facts.statements),
  );
  const claims = await write(
    strapi,
    transaction,
    UIDS.claim,
    all((facts) => facts.claims),
  );
  const findings = await write(
    strapi,
    transaction,
    UIDS.finding,
    all((facts) => facts.findings),
  );

  const mentions = statements.flatMap(({ speaker, ...fact }) => (speaker ? { ...fact, speaker } : []));
  const resolve = await resolvePeople(strapi, transaction, mentions);
  await linkSpeakers(
    writeLinks,
    mentions.map((mention) => ({ ...resolve(mention), rowId: mention.rowId })),
  );

  await writeLinks(UIDS.statement, 'article', toArticle(statements));
  await writeLinks(UIDS.claim, 'article', toArticle(claims));
  await writeLinks(UIDS.finding, 'article', toArticle(findings));

  const statementRow = byReadingId(statements);
  const claimRow = byReadingId(claims);
  const made = claims.flatMap(({ rowId, articleId, statement }) =>
    statement === null ? [] : { source: rowId, target: statementRow(articleId, statement) },
  );
  await writeLinks(UIDS.claim, 'statement', numbered(made));
  const about = findings.flatMap(({ rowId, articleId, claims: ids }) =>
    ids.map((id, at) => ({ source: rowId, target: claimRow(articleId, id), sourceOrder: at + 1 })),
  );
  await writeLinks(UIDS.finding, 'claims', numbered(about));
}
