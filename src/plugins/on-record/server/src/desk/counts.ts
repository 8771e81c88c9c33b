import type { Core, UID } from '@strapi/strapi';
import type { FactCounts } from '../../../shared/desk/list';
import { columnOf, linkTable, tableOf } from '../database/tables';
import { UNDECIDED } from './state-sql';

interface CountRow {
  article: number;
  all: number | string;
  waiting: number | string;
}

/** What the Desk counts of an article's facts. */
export interface ArticleCounts {
  statements: FactCounts;
  claims: FactCounts;
  findings: FactCounts;
}

const NONE: FactCounts = { all: 0, waiting: 0 };

/** The facts of some articles' drafts, counted: one SQL statement a type, however many articles. */
export async function countFacts(strapi: Core.Strapi, articles: number[]): Promise<(article: number) => ArticleCounts> {
  const { connection } = strapi.db;
  const [statements, claims, findings] = await Promise.all(
    UNDECIDED.map(async ({ uid, attribute, value }) => {
      const type = uid as UID.ContentType;
      const link = linkTable(strapi, type, 'article');
      const article = `link.${link.target}`;
      const decision = `fact.${columnOf(strapi, type, attribute)}`;
      const rows: CountRow[] = await connection(`${link.table} as link`)
        .crossJoin(`${tableOf(strapi, type)} as fact` as never)
        .whereIn(article, articles)
        .whereRaw('fact.id = ??', [`link.${link.source}`])
        .whereNull('fact.published_at')
        .groupBy(article)
        .select({
          article,
          all: connection.raw('count(*)'),
          waiting: connection.raw('sum(case when ?? = ? then 1 else 0 end)', [decision, value]),
        });
      return new Map(
        rows.map((row) => [Number(row.article), { all: Number(row.all), waiting: Number(row.waiting) }] as const),
      );
    }),
  );
  return (article) => ({
    statements: statements.get(article) ?? NONE,
    claims: claims.get(article) ?? NONE,
    findings: findings.get(article) ?? NONE,
  });
}
