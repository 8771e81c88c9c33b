import type { Core, UID } from '@strapi/strapi';
import { UIDS } from '../content-types/uids';
import { columnOf, tableOf } from '../database/tables';
import { draftRows, PUBLIC_STATES } from './facts-of';

/** Publishing articles with their facts; the rules themselves hold for every way in (see `rules.ts`). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Accepts every fact of an article that is still under review: its statements, claims and findings. */
  async acceptAll(article: string): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      for (const [uid, { attribute, value }] of PUBLIC_STATES) {
        const column = columnOf(strapi, uid as UID.ContentType, attribute);
        const waiting = draftRows(strapi, trx, uid, article).whereIn(column, ['proposed', 'open']);
        await trx(tableOf(strapi, uid))
          .whereIn('id', waiting)
          .update({ [column]: value, updated_at: new Date() });
      }
    });
  },

  /** Publishes an article with its accepted facts, as the Content Manager's button does. */
  async publish(article: string): Promise<void> {
    await strapi.documents(UIDS.article).publish({ documentId: article });
  },
});
