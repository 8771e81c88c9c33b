import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { changeRequest } from '../../../shared/review/schemas';
import { parse } from '../requests/parse';
import { editorOf } from './editor';
import { ConflictError } from './save';
import { reviewOf } from './service';

const articleId = (ctx: Context): string => (ctx.params as { documentId: string }).documentId;

const since = z.object({ after: z.coerce.number('is no number').int().min(0).default(0) });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** An article's draft with its facts. */
  async load(ctx: Context) {
    ctx.body = { data: await reviewOf(strapi).load(articleId(ctx)) };
  },

  /** Saves many changes at once. */
  async save(ctx: Context) {
    const request = parse(changeRequest, ctx.request.body);
    try {
      ctx.body = { data: await reviewOf(strapi).save(articleId(ctx), request, editorOf(strapi)) };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const { name, message, details } = error;
      ctx.status = 409;
      ctx.body = { data: null, error: { status: 409, name, message, details } };
    }
  },

  /** What was saved after a revision. */
  async history(ctx: Context) {
    const { after } = parse(since, ctx.query);
    ctx.body = { data: await reviewOf(strapi).history(articleId(ctx), after) };
  },

  async publish(ctx: Context) {
    ctx.body = { data: await reviewOf(strapi).publish(articleId(ctx)) };
  },

  async withdraw(ctx: Context) {
    ctx.body = { data: await reviewOf(strapi).withdraw(articleId(ctx)) };
  },

  /** How far the review of an article is. */
  async state(ctx: Context) {
    ctx.body = { data: await reviewOf(strapi).state(articleId(ctx)) };
  },

  /** Which article a fact stands in. */
  async context(ctx: Context) {
    ctx.body = { data: { article: await reviewOf(strapi).articleOf(articleId(ctx)) } };
  },

  /** Accepts what still waits, and answers how far the review is then. */
  async acceptAll(ctx: Context) {
    await reviewOf(strapi).acceptAll(articleId(ctx), editorOf(strapi));
    ctx.body = { data: await reviewOf(strapi).state(articleId(ctx)) };
  },
});
