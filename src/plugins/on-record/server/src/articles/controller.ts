import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { articleInput } from '../../../shared/articles';
import { parse } from '../requests/parse';
import { articlesOf } from './service';
import { knownSources } from './sources';

/** Reads and stores an article: 201 with what was stored, 200 when the same text from the same source was there. */
export const createArticle = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { article, alreadyStored } = await articlesOf(strapi).store(parse(articleInput, ctx.request.body));
  ctx.status = alreadyStored ? 200 : 201;
  ctx.body = { data: article, meta: { alreadyStored } };
};

/** The sources to choose from, by name. */
export const sourceChoices = (strapi: Core.Strapi) => async (ctx: Context) => {
  const sources = await knownSources(strapi);
  ctx.body = { data: sources.map(({ documentId, name }) => ({ id: documentId, name })) };
};
