import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { DeskSummary, PresenceAnswer } from '../../../shared/desk/list';
import { deskQuery, publishRequest } from '../../../shared/desk/schemas';
import { UIDS } from '../content-types/uids';
import { parse } from '../requests/parse';
import { editorOf } from '../review/editor';
import { countStates, listDesk } from './list';
import { enter, leave } from './presence';
import { publishMany } from './publish';
import { sampleOf } from './sample';

const articleId = (ctx: Context): string => (ctx.params as { documentId: string }).documentId;

/** The revision of an article's draft. Throws NotFoundError (404). */
async function revisionOf(strapi: Core.Strapi, documentId: string): Promise<number> {
  const row = await strapi.db
    .query(UIDS.article)
    .findOne({ select: ['revision'], where: { documentId, publishedAt: null } });
  if (!row) throw new errors.NotFoundError(`There is no article with the id "${documentId}".`);
  return row.revision ?? 0;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One page of what is on the Desk. */
  async list(ctx: Context) {
    ctx.body = { data: await listDesk(strapi, parse(deskQuery, ctx.query), editorOf(strapi).id) };
  },

  /** What is to do, in short. */
  async summary(ctx: Context) {
    const { states, toDo } = await countStates(strapi);
    const openFindings = await strapi.db.query(UIDS.finding).count({ where: { state: 'open', publishedAt: null } });
    ctx.body = { data: { states, toDo, openFindings } satisfies DeskSummary };
  },

  /** Publishes several articles, and answers what became of each. */
  async publish(ctx: Context) {
    ctx.body = { data: await publishMany(strapi, parse(publishRequest, ctx.request.body).articles) };
  },

  /** Stores the sample briefing. */
  async sample(ctx: Context) {
    const { article, alreadyStored } = await sampleOf(strapi).store();
    ctx.status = alreadyStored ? 200 : 201;
    ctx.body = { data: article, meta: { alreadyStored } };
  },

  /** Notes that an editor has an article open. */
  async enter(ctx: Context) {
    const revision = await revisionOf(strapi, articleId(ctx));
    ctx.body = { data: { others: enter(articleId(ctx), editorOf(strapi)), revision } satisfies PresenceAnswer };
  },

  /** Notes that an editor has left an article. */
  leave(ctx: Context) {
    leave(articleId(ctx), editorOf(strapi));
    ctx.status = 204;
  },
});
