import { factories, type UID } from '@strapi/strapi';
import type { Context } from 'koa';

/** Parameters by which a stock route would show drafts, or that there are some. */
const DRAFT_PARAMETERS = ['status', 'publicationFilter', 'hasPublishedVersion'];

function publishedOnly(ctx: Context): void {
  const query = Object.fromEntries(Object.entries(ctx.query).filter(([key]) => !DRAFT_PARAMETERS.includes(key)));
  ctx.query = { ...query, status: 'published' };
}

/** Strapi's own `find` and `findOne` for a type, for published rows and nothing else, whoever asks. */
export const publishedController = (uid: UID.ContentType) =>
  factories.createCoreController(uid, {
    async find(ctx: Context) {
      publishedOnly(ctx);
      return super.find(ctx);
    },
    async findOne(ctx: Context) {
      publishedOnly(ctx);
      return super.findOne(ctx);
    },
  });
