import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parse } from '../requests/parse';
import { editorOf } from '../review/editor';
import { mergeOfficials } from './merge';
import { mergeRequest, searchQuery } from './schemas';
import { searchSpeakers } from './search';
import { undoMerge } from './undo';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Who may be meant by a typed name. */
  async search(ctx: Context) {
    ctx.body = { data: await searchSpeakers(strapi, parse(searchQuery, ctx.query)) };
  },

  /** Makes two officials one. */
  async merge(ctx: Context) {
    ctx.body = { data: await mergeOfficials(strapi, parse(mergeRequest, ctx.request.body), editorOf(strapi).name) };
  },

  /** Takes a merge back. */
  async undo(ctx: Context) {
    const { id } = ctx.params as { id: string };
    ctx.body = { data: await undoMerge(strapi, id, editorOf(strapi).name) };
  },
});
