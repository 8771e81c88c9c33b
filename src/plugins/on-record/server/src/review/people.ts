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

/** How many statements each speaker has made, by row id; those in one article, where it is given, are left out. */
export async function statementsElsewhere(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  attribute: 'speaker' | 'speakerOrganization',
  speakers: number[],
  article: string | undefined,
) {
  const speaks = linkTable(strapi, UIDS.statement, attribute);
  const inArticle = linkTable(strapi, UIDS.statement, 'article');
  const statements = tableOf(strapi, UIDS.statement);
  const articles = tableOf(strapi, UIDS.article);
  const query = transaction(speaks.table)
    .join(statements, `${statements}.id`, `${speaks.table}.${speaks.source}`)
    .join(inArticle.table, `${inArticle.table}.${inArticle.source}`, `${statements}.id`)
    .join(articles, `${articles}.id`, `${inArticle.table}.${inArticle.target}`)
    .whereNull(`${statements}.published_at`)
    .whereIn(`${speaks.table}.${speaks.target}`, speakers)
    .groupBy(`${speaks.table}.${speaks.target}`)
    .select({ speaker: `${speaks.table}.${speaks.target}` })
    .count({ count: '*' });
  if (article) void query.whereNot(`${articles}.document_id`, article);
  const rows = (await query) as unknown as Array<{ speaker: number; count: number | string }>;
  return new Map(rows.map(({ speaker, count }) => [speaker, Number(count)]));
}

/** The texts of a JSON list that anybody may have written. */
export const stringsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];

/** Officials to choose from, with the positions and the number of statements that tell namesakes apart. */
export async function officialChoices(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  where: object,
  article?: string,
): Promise<OfficialChoice[]> {
  const rows = (await strapi.db.query(UIDS.official).findMany({
    where,
    orderBy: 'name',
    populate: { positions: { select: ['title'], populate: { organization: { select: ['name'] } } } },
  })) as OfficialRow[];
  const counts = await statementsElsewhere(
    strapi,
    transaction,
    'speaker',
    rows.map(({ id }) => id),
    article,
  );
  return rows.map(({ id, documentId, name, aliases, positions }) => ({
    id: documentId,
    name,
    aliases: stringsOf(aliases),
    positions: positions.map(({ title, organization }) => ({ title, organization: organization?.name ?? null })),
    statements: counts.get(id) ?? 0,
  }));
}
