import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readRequest } from '../../../shared/readings';
import { parse } from '../requests/parse';
import { readingsOf } from './service';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Reads a text and stores nothing. */
  async read(ctx: Context) {
    ctx.body = await readingsOf(strapi).read(parse(readRequest, ctx.request.body));
  },
});
