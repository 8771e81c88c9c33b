import type { Core } from '@strapi/strapi';
import { UIDS } from './content-types/uids';

type Count = (ids: unknown, uid: string, locale: unknown) => Promise<number | Record<string, number>>;

interface DocumentManager {
  countDraftRelations: Count;
  countManyEntriesDraftRelations: Count;
}

/** The same answer with nothing in it: a number in some versions of Strapi, an object of numbers in others. */
const none = (counts: number | Record<string, number>) =>
  typeof counts === 'number' ? 0 : Object.fromEntries(Object.keys(counts).map((kind) => [kind, 0]));

/**
 * The Content Manager warns before it publishes a document with relations to drafts: "those relations will not be
 * included". For an article that is not so, as its accepted facts are published with it.
 */
export function countNoFactsAsDrafts(strapi: Core.Strapi): void {
  const quiet =
    (count: Count): Count =>
    async (ids, uid, locale) => {
      const counts = await count(ids, uid, locale);
      return uid === UIDS.article ? none(counts) : counts;
    };
  const services = strapi.get('services') as {
    extend(uid: string, extension: (service: DocumentManager) => DocumentManager): void;
  };
  services.extend('plugin::content-manager.document-manager', (manager) => ({
    ...manager,
    countDraftRelations: quiet(manager.countDraftRelations),
    countManyEntriesDraftRelations: quiet(manager.countManyEntriesDraftRelations),
  }));
}
