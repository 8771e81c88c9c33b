import type { Core } from '@strapi/strapi';
import { UIDS } from '../content-types/uids';

/** The entry of another content type that an article was read from. */
export interface Origin {
  uid: string;
  documentId: string;
}

const stored = ({ uid, documentId }: Origin) => ({ originUid: uid, originDocumentId: documentId });

/** What is kept on an article about where it comes from. */
export const originAttributes = (origin: Origin | undefined) => (origin ? stored(origin) : {});

/** The document id of the article that was read from an entry; undefined where it was not read. */
export async function articleFrom(strapi: Core.Strapi, origin: Origin): Promise<string | undefined> {
  const row = await strapi.db
    .query(UIDS.article)
    .findOne({ select: ['documentId'], where: { ...stored(origin), publishedAt: null } });
  return row?.documentId;
}

/** Forgets where an article comes from. */
export async function forgetOrigin(strapi: Core.Strapi, article: string): Promise<void> {
  await strapi.db
    .query(UIDS.article)
    .updateMany({ where: { documentId: article }, data: { originUid: null, originDocumentId: null } });
}
