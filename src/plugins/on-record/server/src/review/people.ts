import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { OfficialChoice } from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { linkTable, tableOf } from '../database/tables';

interface OfficialRow {
  id: number;
  documentId: string;
  name: string;
  aliases: unknown;
  positions: Array<{ title: string; organization: { name: string } | null }>;
}

/** How many statements each official has made in articles other than one, by row id. */
async function statementsElsewhere(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  officials: number[],
  article: string,
) {
  const speaks = linkTable(strapi, UIDS.statement, 'speaker');
  const inArticle = linkTable(strapi, UIDS.statement, 'article');
  const statements = tableOf(strapi, UIDS.statement);
  const articles = tableOf(strapi, UIDS.article);
  const rows: Array<{ official: number; count: number | string }> = await transaction(speaks.table)
    .join(statements, `${statements}.id`, `${speaks.table}.${speaks.source}`)
    .join(inArticle.table, `${inArticle.table}.${inArticle.source}`, `${statements}.id`)
    .join(articles, `${articles}.id`, `${inArticle.table}.${inArticle.target}`)
    .whereNull(`${statements}.published_at`)
    .whereNot(`${articles}.document_id`, article)
    .whereIn(`${speaks.table}.${speaks.target}`, officials)
    .groupBy(`${speaks.table}.${speaks.target}`)
    .select({ official: `${speaks.table}.${speaks.target}` })
    .count({ count: '*' });
  return new Map(rows.map(({ official, count }) => [official, Number(count)]));
}

/** Officials to choose from, with the positions and the number of statements that tell namesakes apart. */
export async function officialChoices(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  where: object,
  article: string,
  limit?: number,
): Promise<OfficialChoice[]> {
  const rows = (await strapi.db.query(UIDS.official).findMany({
    where,
    limit,
    orderBy: 'name',
    populate: { positions: { select: ['title'], populate: { organization: { select: ['name'] } } } },
  })) as OfficialRow[];
  const counts = await statementsElsewhere(
    strapi,
    transaction,
    rows.map(({ id }) => id),
    article,
  );
  return rows.map(({ id, documentId, name, aliases, positions }) => ({
    id: documentId,
    name,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    positions: positions.map(({ title, organization }) => ({ title, organization: organization?.name ?? null })),
    statements: counts.get(id) ?? 0,
  }));
}
