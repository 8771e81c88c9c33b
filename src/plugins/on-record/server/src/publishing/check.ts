import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { columnOf, linkTable, tableOf } from '../database/tables';
import { anchorOnce, holds, partsOf, type Parts } from './anchors';
import { acceptedRows, publicState, publishedRows, type Subquery } from './facts-of';
import { ANCHORED, saveParts, shown } from './reanchor';

const refuse = (message: string, path: string[]) =>
  new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] });

/** Makes sure that a published article has a source. Throws ValidationError (400), which undoes the publication. */
export async function checkSource(strapi: Core.Strapi, transaction: Knex.Transaction, article: string): Promise<void> {
  const link = linkTable(strapi, UIDS.article, 'source');
  const published = transaction(tableOf(strapi, UIDS.article))
    .select('id')
    .where('document_id', article)
    .whereNotNull('published_at');
  const sources = await transaction(link.table).whereIn(link.source, published).pluck(link.target);
  if (sources.length === 0) throw refuse('Give the article a source before publishing it.', ['source']);
}

async function count(transaction: Knex.Transaction, rows: Subquery): Promise<number> {
  const [{ total }]: Array<{ total: number | string }> = await transaction.from(rows.as('rows')).count({ total: '*' });
  return Number(total);
}

/** Makes sure that exactly the accepted facts of an article are published. */
export async function checkCounts(strapi: Core.Strapi, transaction: Knex.Transaction, article: string): Promise<void> {
  for (const uid of FACT_UIDS) {
    const accepted = await count(transaction, acceptedRows(strapi, transaction, uid, article));
    const published = await count(transaction, publishedRows(strapi, transaction, uid, article));
    if (accepted !== published) {
      throw new Error(`${uid}: ${accepted} accepted, but ${published} published; nothing was changed.`);
    }
  }
}

interface AnchoredFact {
  id: number;
  documentId: string;
  words: string;
  selectors: unknown;
  lost: unknown;
}

/**
 * Makes sure that each published fact of an article stands in its published body. One written by hand without
 * selectors is anchored where its words stand, if that is one place only.
 * Throws ValidationError (400), which undoes the publication.
 */
export async function checkAnchors(strapi: Core.Strapi, transaction: Knex.Transaction, article: string): Promise<void> {
  const [body]: string[] = await transaction(tableOf(strapi, UIDS.article))
    .where('document_id', article)
    .whereNotNull('published_at')
    .pluck('body');
  for (const [uid, { words, part }] of ANCHORED) {
    const columns = { id: 'id', documentId: 'document_id', words: columnOf(strapi, uid, words) };
    const rows: AnchoredFact[] = await transaction(tableOf(strapi, uid))
      .select({ ...columns, selectors: 'selectors', lost: 'lost' })
      .whereIn('id', publishedRows(strapi, transaction, uid, article));
    const lost = rows.find((row) => row.lost !== null);
    if (lost)
      throw refuse(
        `«${shown(lost.words)}» has lost its place in the changed text. Settle it in the Desk: mark its words again, or delete it.`,
        [part],
      );
    const mended = rows.flatMap((row) => {
      const parts = partsOf(row.selectors);
      if (parts?.[part]?.[0].exact === row.words && holds(body, parts)) return [];
      return { ...row, parts: { ...parts, [part]: anchorByWords(body, row.words, part) } as Parts };
    });
    await saveParts(strapi, transaction, uid, mended);
    await saveDraftParts(strapi, transaction, uid, mended);
  }
}

function anchorByWords(body: string, words: string, part: string): Parts[string] {
  const anchor = anchorOnce(body, words);
  if (anchor) return anchor;
  const where = body.includes(words) ? 'more than one place of' : 'no place of';
  throw refuse(
    `«${shown(words)}» stands in ${where} the article’s text. Write its words exactly as they stand there.`,
    [part],
  );
}

async function saveDraftParts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  rows: Array<{ documentId: string; parts: Parts }>,
): Promise<void> {
  if (rows.length === 0) return;
  const drafts: Array<{ id: number; documentId: string }> = await transaction(tableOf(strapi, uid))
    .select({ id: 'id', documentId: 'document_id' })
    .whereNull('published_at')
    .whereIn(
      'document_id',
      rows.map(({ documentId }) => documentId),
    );
  const partsByDocument = new Map(rows.map(({ documentId, parts }) => [documentId, parts]));
  await saveParts(
    strapi,
    transaction,
    uid,
    drafts.map(({ id, documentId }) => ({ id, parts: partsByDocument.get(documentId) as Parts })),
  );
}

/**
 * Makes sure that a single fact that was just published may be public.
 * Throws ValidationError (400), which undoes the publication, with the mend.
 */
export async function checkFact(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
): Promise<string> {
  const fact = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: { article: true } });
  const article: string | undefined = fact?.article?.documentId;
  const kind = strapi.contentType(uid).info.displayName.toLowerCase();
  if (!article) throw refuse(`Choose the article of this ${kind} before publishing it.`, ['article']);
  const published = await strapi.db
    .query(UIDS.article)
    .count({ where: { documentId: article, publishedAt: { $notNull: true } } });
  if (published === 0)
    throw refuse(`Publish the article first: its accepted facts are published with it.`, ['article']);
  const { attribute, value, verb } = publicState(uid);
  if (fact[attribute] !== value) throw refuse(`${verb} this ${kind} before publishing it.`, [attribute]);
  const accepted = await acceptedRows(strapi, transaction, uid, article).where('document_id', documentId);
  if (accepted.length === 0)
    throw refuse(`Accept ${uid === UIDS.claim ? 'its statement' : 'its claims'} before publishing this ${kind}.`, [
      'article',
    ]);
  return article;
}

/** Makes sure that a verification's claim is public. Throws ValidationError (400). */
export async function checkVerification(strapi: Core.Strapi, documentId: string): Promise<void> {
  const found = await strapi.db.query(UIDS.verification).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { claim: true },
  });
  if (found && !found.claim?.publishedAt) throw refuse('Publish the claim before its verification.', ['claim']);
}
