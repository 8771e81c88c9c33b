import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { UIDS } from '../content-types/uids';
import { reviewOf } from './service';

async function articleOf(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const { documentId } = ctx.params as { documentId: string };
  const found = await strapi.db.query(UIDS.article).count({ where: { documentId } });
  if (found === 0) throw new errors.NotFoundError(`There is no article with the id "${documentId}".`);
  return documentId;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** How far the review of an article is. */
  async state(ctx: Context) {
    ctx.body = { data: await reviewOf(strapi).state(await articleOf(strapi, ctx)) };
  },

  /** Accepts what still waits, and answers how far the review is then. */
  async acceptAll(ctx: Context) {
    const article = await articleOf(strapi, ctx);
    await reviewOf(strapi).acceptAll(article);
    ctx.body = { data: await reviewOf(strapi).state(article) };
  },
});
