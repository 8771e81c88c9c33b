import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { columnOf, linkTable, tableOf, type LinkTable } from '../database/tables';

/** A subquery: it is only ever put into another statement. */
export type Subquery = Knex.QueryBuilder;

/** The state an editor gives a fact so that it may be public. */
export interface PublicState {
  attribute: string;
  value: string;
  /** What the editor does, for messages. */
  verb: string;
}

export const PUBLIC_STATES = new Map<UID.ContentType, PublicState>([
  [UIDS.statement, { attribute: 'reviewState', value: 'accepted', verb: 'Accept' }],
  [UIDS.claim, { attribute: 'reviewState', value: 'accepted', verb: 'Accept' }],
  [UIDS.finding, { attribute: 'state', value: 'confirmed', verb: 'Confirm' }],
]);

/** The public state of a type that an article carries. */
export function publicState(uid: UID.ContentType): PublicState {
  const state = PUBLIC_STATES.get(uid);
  if (!state) throw new Error(`${uid} is no type of facts`);
  return state;
}

/** The rows of an article that a subquery's links lead to. */
const linked = (transaction: Knex.Transaction, { table, source, target }: LinkTable, targets: Subquery): Subquery =>
  transaction(table).select(source).whereIn(target, targets);

/** The row ids of an article's versions: its draft, its published row, or both. */
function articleRows(strapi: Core.Strapi, transaction: Knex.Transaction, documentId: string): Subquery {
  return transaction(tableOf(strapi, UIDS.article)).select('id').where('document_id', documentId);
}

/** The row ids of the drafts of one type of fact that belong to an article. */
export function draftRows(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  article: string,
): Subquery {
  const drafts = articleRows(strapi, transaction, article).whereNull('published_at');
  return transaction(tableOf(strapi, uid))
    .select('id')
    .whereNull('published_at')
    .whereIn('id', linked(transaction, linkTable(strapi, uid, 'article'), drafts));
}

/** The row ids of everything published of one type of fact that belongs to an article, by its draft or by its own link. */
export function publishedRows(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  article: string,
): Subquery {
  const table = tableOf(strapi, uid);
  const documents = transaction(table)
    .select('document_id')
    .whereIn('id', draftRows(strapi, transaction, uid, article));
  const links = linked(transaction, linkTable(strapi, uid, 'article'), articleRows(strapi, transaction, article));
  return transaction(table)
    .select('id')
    .whereNotNull('published_at')
    .where((either) => either.whereIn('document_id', documents).orWhereIn('id', links));
}

/** What a fact leans on: a claim on its statement, a finding on its claims. It is public only with all of them. */
const LEANS_ON = new Map<UID.ContentType, string>([
  [UIDS.claim, 'statement'],
  [UIDS.finding, 'claims'],
]);

/** The row ids of the drafts that may be public: accepted by an editor, and so is what they lean on. */
export function acceptedRows(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  article: string,
): Subquery {
  const { attribute, value } = publicState(uid);
  const rows = draftRows(strapi, transaction, uid, article).where(columnOf(strapi, uid, attribute), value);
  const support = LEANS_ON.get(uid);
  if (!support) return rows;
  const link = linkTable(strapi, uid, support);
  const accepted = acceptedRows(strapi, transaction, link.targetUid, article);
  return rows.whereNotIn('id', transaction(link.table).select(link.source).whereNotIn(link.target, accepted));
}
