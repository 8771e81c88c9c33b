import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  ARTICLE_STATES,
  type DeskArticle,
  type DeskPage,
  type DeskSort,
  type StateCounts,
} from '../../../shared/desk/list';
import type { DeskQuery } from '../../../shared/desk/schemas';
import type { ArticleState } from '../../../shared/review/facts';
import { knownSources } from '../articles/sources';
import { UIDS } from '../content-types/uids';
import { columnOf, linkTable, tableOf } from '../database/tables';
import { nameKey } from '../names/keys';
import { articleState, type PublicationColumns } from '../review/state';
import { countFacts, type ArticleCounts } from './counts';
import { whoIsIn } from './presence';
import { isToDo, isUndecided, stateExpression, UNDECIDED } from './state-sql';

type Filters = Pick<DeskQuery, 'source' | 'q' | 'findings'>;

interface ArticleRow extends PublicationColumns {
  id: number;
  documentId: string;
  title: string | null;
  language: string | null;
  publishedOn: string | null;
  createdAt: string | Date;
  source: { documentId: string; name: string } | null;
}

const COLUMNS = [
  'id',
  'documentId',
  'title',
  'language',
  'publishedOn',
  'createdAt',
  'revision',
  'publishedRevision',
  'firstRevision',
];

/** Each order ends in the row's id, so that no article is on two pages. */
const ORDERS: Record<DeskSort, Array<[attribute: string, order: 'asc' | 'desc']>> = {
  newest: [
    ['createdAt', 'desc'],
    ['id', 'desc'],
  ],
  oldest: [
    ['createdAt', 'asc'],
    ['id', 'asc'],
  ],
  title: [
    ['titleKey', 'asc'],
    ['id', 'asc'],
  ],
};

const column = (strapi: Core.Strapi, attribute: string) =>
  attribute === 'id' ? 'article.id' : `article.${columnOf(strapi, UIDS.article, attribute)}`;

/** The drafts that the filters leave, whatever their state. */
function filtered(strapi: Core.Strapi, { source, q, findings }: Filters): Knex.QueryBuilder {
  const { connection } = strapi.db;
  const drafts = connection(`${tableOf(strapi, UIDS.article)} as article`).whereNull('article.published_at');
  if (source) {
    const link = linkTable(strapi, UIDS.article, 'source');
    const rows = connection(tableOf(strapi, UIDS.source)).select('id').where('document_id', source);
    drafts.whereIn('article.id', connection(link.table).select(link.source).whereIn(link.target, rows));
  }
  // A key holds letters, digits and spaces: nothing that LIKE takes for a sign.
  for (const word of nameKey(q ?? '')
    .split(' ')
    .filter(Boolean))
    drafts.where(column(strapi, 'titleKey'), 'like', `%${word}%`);
  if (findings) drafts.whereRaw(isUndecided(strapi, 'article.id', UNDECIDED[2]));
  return drafts;
}

/** How many of the articles that the filters leave are in each state, and how many still need an editor. */
export async function countStates(
  strapi: Core.Strapi,
  filters: Filters = {},
): Promise<{ states: StateCounts; toDo: number }> {
  const { connection } = strapi.db;
  const states = filtered(strapi, filters).select({
    state: stateExpression(strapi, 'article'),
    needs: connection.raw('case when ? then 1 else 0 end', [isToDo(strapi, 'article')]),
  });
  const rows = (await connection
    .from(states.as('desk'))
    .groupBy('state')
    .select('state')
    .sum({ needs: 'needs' })
    .count({ count: '*' })) as Array<{ state: string; needs: number | string; count: number | string }>;
  const found = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return {
    states: Object.fromEntries(ARTICLE_STATES.map((state) => [state, found.get(state) ?? 0])) as StateCounts,
    toDo: rows.reduce((sum, { needs }) => sum + Number(needs), 0),
  };
}

/** The row ids of one page, in order. */
async function pageIds(strapi: Core.Strapi, query: DeskQuery): Promise<number[]> {
  const { state, toDo, sort, page, pageSize, ...filters } = query;
  const rows = filtered(strapi, filters).select('article.id').limit(pageSize);
  if (state && state.length > 0) {
    const places = state.map(() => '?').join(', ');
    rows.whereRaw(`? in (${places})`, [stateExpression(strapi, 'article'), ...state]);
  }
  if (toDo) rows.whereRaw(isToDo(strapi, 'article'));
  for (const [attribute, order] of ORDERS[sort]) rows.orderBy(column(strapi, attribute), order);
  return ((await rows.offset((page - 1) * pageSize)) as Array<{ id: number }>).map(({ id }) => id);
}

function shown(row: ArticleRow, counts: ArticleCounts, viewer: number | null): DeskArticle {
  const all = [counts.statements, counts.claims, counts.findings];
  const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
  const decided = all.reduce((sum, one) => sum + one.all - one.waiting, 0);
  return {
    id: row.documentId,
    title: row.title ?? '',
    language: row.language,
    source: row.source && { id: row.source.documentId, name: row.source.name },
    publishedOn: row.publishedOn,
    arrivedAt: new Date(row.createdAt).toISOString(),
    state: articleState(row, waiting, decided),
    ...counts,
    open: whoIsIn(row.documentId, viewer),
  };
}

/** One page of what is on the Desk, in a fixed number of SQL statements. */
export async function listDesk(strapi: Core.Strapi, query: DeskQuery, viewer: number | null): Promise<DeskPage> {
  const { states, toDo } = await countStates(strapi, query);
  const ids = await pageIds(strapi, query);
  const rows = (await strapi.db.query(UIDS.article).findMany({
    select: COLUMNS,
    where: { id: { $in: ids } },
    populate: { source: { select: ['documentId', 'name'] } },
  })) as ArticleRow[];
  const counts = await countFacts(strapi, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const wanted: readonly ArticleState[] = query.state && query.state.length > 0 ? query.state : ARTICLE_STATES;
  const sources = await knownSources(strapi);
  return {
    articles: ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? shown(row, counts(id), viewer) : [];
    }),
    page: query.page,
    pageSize: query.pageSize,
    total: query.toDo ? toDo : wanted.reduce((sum, state) => sum + states[state], 0),
    states,
    toDo,
    sources: sources.map(({ documentId, name }) => ({ id: documentId, name })),
  };
}
