import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentTypes } from '@strapi/utils';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { columnsOf, linkTable, linkTables, tableOf, type LinkTable } from '../database/tables';
import { acceptedRows, publishedRows, type Subquery } from './facts-of';

/**
 * Makes what is published of an article's facts equal to its accepted drafts, as the Document Service would have
 * written it: in a fixed number of SQL statements, however many facts there are. Rows that stay keep their ids, so
 * links to them from other types hold. Call it in the transaction that publishes the article, when its published row
 * is there.
 */
export async function publishFacts(strapi: Core.Strapi, transaction: Knex.Transaction, article: string): Promise<void> {
  for (const uid of FACT_UIDS) {
    await removeDropped(strapi, transaction, uid, article);
    await renewKept(strapi, transaction, uid, article);
    await addNew(strapi, transaction, uid, article);
  }
  for (const uid of FACT_UIDS) {
    for (const link of linkTables(strapi, uid)) await copyLinks(strapi, transaction, uid, link, article);
  }
}

/** Takes all published facts of an article away. Its drafts stay. */
export async function hideFacts(strapi: Core.Strapi, transaction: Knex.Transaction, article: string): Promise<void> {
  for (const uid of [...FACT_UIDS].reverse()) {
    await remove(strapi, transaction, uid, publishedRows(strapi, transaction, uid, article));
  }
}

/** Inserts what a query selects, column by column. */
async function insertSelected(
  transaction: Knex.Transaction,
  table: string,
  columns: string[],
  selected: Subquery,
): Promise<void> {
  const into = transaction.raw(`?? (${columns.map(() => '??').join(', ')})`, [table, ...columns]);
  await transaction(into).insert(selected);
}

const acceptedDocuments = (strapi: Core.Strapi, transaction: Knex.Transaction, uid: UID.ContentType, article: string) =>
  transaction(tableOf(strapi, uid))
    .select('document_id')
    .whereIn('id', acceptedRows(strapi, transaction, uid, article));

async function removeDropped(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  article: string,
): Promise<void> {
  const dropped = publishedRows(strapi, transaction, uid, article).whereNotIn(
    'document_id',
    acceptedDocuments(strapi, transaction, uid, article),
  );
  await remove(strapi, transaction, uid, dropped);
}

/** Deletes published rows; a claim takes its published verifications with it. */
async function remove(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  rows: Subquery,
): Promise<void> {
  if (uid === UIDS.claim) {
    const { table, source, target } = linkTable(strapi, UIDS.verification, 'claim');
    const about = transaction(table).select(source).whereIn(target, rows.clone());
    await transaction(tableOf(strapi, UIDS.verification)).whereNotNull('published_at').whereIn('id', about).delete();
  }
  await transaction(tableOf(strapi, uid)).whereIn('id', rows).delete();
}

/** All facts share the moment at which their article was published. */
const publishedAt = (strapi: Core.Strapi, transaction: Knex.Transaction, article: string) =>
  transaction(tableOf(strapi, UIDS.article))
    .select('published_at')
    .where('document_id', article)
    .whereNotNull('published_at');

/** What is copied as it stands; the moment of publication is the article's. */
const copied = (strapi: Core.Strapi, uid: UID.ContentType) =>
  columnsOf(strapi, uid).filter((column) => column !== 'published_at');

async function renewKept(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  article: string,
): Promise<void> {
  const table = tableOf(strapi, uid);
  const columns = copied(strapi, uid);
  const draft = transaction(`${table} as draft`)
    .select(columns.map((column) => `draft.${column}`))
    .whereNull('draft.published_at')
    .whereRaw('?? = ??', ['draft.document_id', `${table}.document_id`]);
  const kept = publishedRows(strapi, transaction, uid, article);
  const names = columns.map(() => '??').join(', ');
  await transaction.raw(`update ?? set (${names}) = ?, published_at = ? where ?? in ?`, [
    table,
    ...columns,
    draft,
    publishedAt(strapi, transaction, article),
    `${table}.id`,
    kept,
  ]);
}

async function addNew(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  article: string,
): Promise<void> {
  const table = tableOf(strapi, uid);
  const columns = copied(strapi, uid);
  const there = transaction(table)
    .select('document_id')
    .whereIn('id', publishedRows(strapi, transaction, uid, article));
  const added = transaction(table)
    .select([...columns, publishedAt(strapi, transaction, article).as('published_at')])
    .whereIn('id', acceptedRows(strapi, transaction, uid, article))
    .whereNotIn('document_id', there)
    .orderBy('id');
  await insertSelected(transaction, table, [...columns, 'published_at'], added);
}

/** The draft's links, from published row to published row where the other side has drafts too. */
async function copyLinks(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  link: LinkTable,
  article: string,
): Promise<void> {
  const table = tableOf(strapi, uid);
  const published = publishedRows(strapi, transaction, uid, article);
  await transaction(link.table).whereIn(link.source, published.clone()).delete();

  const orders = [link.sourceOrder, link.targetOrder].filter((column) => column !== undefined);
  const rows = transaction(`${link.table} as link`)
    .join(`${table} as draft`, 'draft.id', `link.${link.source}`)
    .join(`${table} as published`, 'published.document_id', 'draft.document_id')
    .whereNull('draft.published_at')
    .whereIn('published.id', published)
    .orderBy('link.id');
  const copies: Subquery = targetHasDrafts(strapi, link)
    ? withPublishedTarget(strapi, rows, link).select('published.id', 'target_published.id as target_id')
    : rows.select('published.id', `link.${link.target} as target_id`);
  for (const column of orders) copies.select(`link.${column}`);
  await insertSelected(transaction, link.table, [link.source, link.target, ...orders], copies);
}

const targetHasDrafts = (strapi: Core.Strapi, { targetUid }: LinkTable) =>
  contentTypes.hasDraftAndPublish(strapi.getModel(targetUid));

const withPublishedTarget = (strapi: Core.Strapi, rows: Subquery, link: LinkTable) =>
  rows
    .join(`${tableOf(strapi, link.targetUid)} as target_draft`, 'target_draft.id', `link.${link.target}`)
    .join(
      `${tableOf(strapi, link.targetUid)} as target_published`,
      'target_published.document_id',
      'target_draft.document_id',
    )
    .whereNotNull('target_published.published_at');
