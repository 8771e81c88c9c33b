import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { tableOf } from '../database/tables';
import { hideFacts } from './copy';
import { draftRows } from './facts-of';

/** A claim can't be public without its statement, nor a finding without its claims, nor a verification without its claim. */
export async function hideWhatLeansOn(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  const leaning: Array<[UID.ContentType, string]> =
    uid === UIDS.statement
      ? [[UIDS.claim, 'statement']]
      : uid === UIDS.claim
        ? [
            [UIDS.finding, 'claims'],
            [UIDS.verification, 'claim'],
          ]
        : [];
  for (const [leaningUid, attribute] of leaning) {
    const rows = await strapi.db.query(leaningUid).findMany({
      select: ['id', 'documentId'],
      where: { publishedAt: { $notNull: true }, [attribute]: { documentId } },
    });
    for (const row of rows) await hideWhatLeansOn(strapi, transaction, leaningUid, row.documentId);
    await transaction(tableOf(strapi, leaningUid))
      .whereIn(
        'id',
        rows.map(({ id }) => id),
      )
      .delete();
  }
}

/** Deletes an article's facts, drafts and published alike, with the verifications of its claims. */
export async function deleteFacts(strapi: Core.Strapi, transaction: Knex.Transaction, article: string): Promise<void> {
  await hideFacts(strapi, transaction, article);
  const verifications = await strapi.db
    .query(UIDS.verification)
    .findMany({ select: ['id'], where: { claim: { article: { documentId: article } } } });
  await transaction(tableOf(strapi, UIDS.verification))
    .whereIn(
      'id',
      verifications.map(({ id }) => id),
    )
    .delete();
  for (const uid of FACT_UIDS) {
    const ids: number[] = await draftRows(strapi, transaction, uid, article).pluck('id');
    await transaction(tableOf(strapi, uid)).whereIn('id', ids).delete();
  }
}
