import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { columnOf, tableOf } from '../database/tables';

/** Keeps on an article which revision of it is public, and which was the first: what is newer is a change, or a correction. */
export async function rememberPublication(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
): Promise<void> {
  const column = (attribute: string) => columnOf(strapi, UIDS.article, attribute);
  const draft = transaction(`${tableOf(strapi, UIDS.article)} as draft`)
    .where('draft.document_id', article)
    .whereNull('draft.published_at');
  const [row]: Array<{ revision: number | null; first: number | null }> = await draft.select({
    revision: column('revision'),
    first: column('firstRevision'),
  });
  const revision = row?.revision ?? 0;
  await transaction(tableOf(strapi, UIDS.article))
    .where('document_id', article)
    .update({
      [column('revision')]: revision,
      [column('publishedRevision')]: revision,
      [column('firstRevision')]: row?.first ?? revision,
    });
}

/** An article that was taken back is no published one any more; that it was published once stays known. */
export async function forgetPublication(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
): Promise<void> {
  await transaction(tableOf(strapi, UIDS.article))
    .where('document_id', article)
    .update({ [columnOf(strapi, UIDS.article, 'publishedRevision')]: null });
}
