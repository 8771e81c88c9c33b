import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { columnOf, linkTable, tableOf } from '../database/tables';

/** The decision that says nobody has decided yet, by type of fact. */
export const UNDECIDED = [
  { uid: UIDS.statement, attribute: 'reviewState', value: 'proposed' },
  { uid: UIDS.claim, attribute: 'reviewState', value: 'proposed' },
  { uid: UIDS.finding, attribute: 'state', value: 'open' },
] as const;

type Undecided = (typeof UNDECIDED)[number];

/**
 * A condition: the article has a draft of this type about which nobody, or somebody, has decided. SQLite keeps to the
 * order of a cross join; left to choose, it goes through every undecided fact there is, for each article.
 */
export function hasFact(
  strapi: Core.Strapi,
  articleId: string,
  { uid, attribute, value }: Undecided,
  decided = false,
): Knex.Raw {
  const link = linkTable(strapi, uid as UID.ContentType, 'article');
  const column = `fact.${columnOf(strapi, uid as UID.ContentType, attribute)}`;
  return strapi.db.connection.raw(
    `exists (select 1 from ?? as link cross join ?? as fact where ?? = ?? and fact.id = ?? and fact.published_at is null and ?? ${decided ? '<>' : '='} ?)`,
    [
      link.table,
      tableOf(strapi, uid as UID.ContentType),
      `link.${link.target}`,
      articleId,
      `link.${link.source}`,
      column,
      value,
    ],
  );
}

const either = (strapi: Core.Strapi, conditions: Knex.Raw[]): Knex.Raw =>
  strapi.db.connection.raw(`(${conditions.map(() => '?').join(' or ')})`, conditions);

/**
 * The rule of `review/state.ts` as an SQL expression over a row of articles, so that the Desk can filter and count by
 * it. `tests/server/desk.test.ts` holds the two together.
 */
export function stateExpression(strapi: Core.Strapi, alias: string): Knex.Raw {
  const column = (attribute: string) => `${alias}.${columnOf(strapi, UIDS.article, attribute)}`;
  const facts = (decided: boolean) =>
    either(
      strapi,
      UNDECIDED.map((type) => hasFact(strapi, `${alias}.id`, type, decided)),
    );
  return strapi.db.connection.raw(
    `case
      when ?? is not null and coalesce(??, 0) > ?? then 'changed'
      when ?? is not null and ?? > coalesce(??, 0) then 'corrected'
      when ?? is not null then 'published'
      when not ? then 'ready'
      when ? then 'in-review'
      else 'draft'
    end`,
    [
      column('publishedRevision'),
      column('revision'),
      column('publishedRevision'),
      column('publishedRevision'),
      column('publishedRevision'),
      column('firstRevision'),
      column('publishedRevision'),
      facts(false),
      facts(true),
    ],
  );
}
