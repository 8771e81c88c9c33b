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

interface Places {
  /** The table of links from facts to articles. */
  links: string;
  facts: string;
  /** The link's own columns, and the fact's decision. */
  article: string;
  fact: string;
  decision: string;
}

function placesOf(strapi: Core.Strapi, { uid, attribute }: Undecided): Places {
  const type = uid as UID.ContentType;
  const { table, source, target } = linkTable(strapi, type, 'article');
  return {
    links: table,
    facts: tableOf(strapi, type),
    article: `link.${target}`,
    fact: `link.${source}`,
    decision: `fact.${columnOf(strapi, type, attribute)}`,
  };
}

/** A condition: the article is one of those with a draft of this type about which nobody has decided. */
export function isUndecided(strapi: Core.Strapi, articleId: string, type: Undecided): Knex.Raw {
  const { links, facts, article, fact, decision } = placesOf(strapi, type);
  // SQLite keeps to the order of a cross join: from the undecided facts, which have an index, to their articles.
  return strapi.db.connection.raw(
    '?? in (select ?? from ?? as fact cross join ?? as link where ?? = ? and fact.published_at is null and ?? = fact.id)',
    [articleId, article, facts, links, decision, type.value, fact],
  );
}

/** A condition: the article has a draft of this type about which somebody has decided. */
function isDecided(strapi: Core.Strapi, articleId: string, type: Undecided): Knex.Raw {
  const { links, facts, article, fact, decision } = placesOf(strapi, type);
  // From the article to its facts: left to choose, SQLite goes through every decided fact there is, for each article.
  return strapi.db.connection.raw(
    'exists (select 1 from ?? as link cross join ?? as fact where ?? = ?? and fact.id = ?? and fact.published_at is null and ?? <> ?)',
    [links, facts, article, articleId, fact, decision, type.value],
  );
}

const either = (strapi: Core.Strapi, condition: typeof isDecided, alias: string): Knex.Raw =>
  strapi.db.connection.raw(
    `(${UNDECIDED.map(() => '?').join(' or ')})`,
    UNDECIDED.map((type) => condition(strapi, `${alias}.id`, type)),
  );

const columns = (strapi: Core.Strapi, alias: string) => (attribute: string) =>
  `${alias}.${columnOf(strapi, UIDS.article, attribute)}`;

/**
 * The rule of `review/state.ts` as an SQL expression over a row of articles, so that the Desk can filter and count by
 * it. `tests/server/desk.test.ts` holds the two together.
 */
export function stateExpression(strapi: Core.Strapi, alias: string): Knex.Raw {
  const column = columns(strapi, alias);
  const [revision, published, first] = ['revision', 'publishedRevision', 'firstRevision'].map(column);
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
      ...[published, revision, published],
      ...[published, published, first],
      published,
      either(strapi, isUndecided, alias),
      either(strapi, isDecided, alias),
    ],
  );
}

/** A condition: the article still needs an editor, as it is not public as it stands, or has undecided facts. */
export function isToDo(strapi: Core.Strapi, alias: string): Knex.Raw {
  const column = columns(strapi, alias);
  const [revision, published] = ['revision', 'publishedRevision'].map(column);
  return strapi.db.connection.raw('(?? is null or coalesce(??, 0) > ?? or ?)', [
    published,
    revision,
    published,
    either(strapi, isUndecided, alias),
  ]);
}
