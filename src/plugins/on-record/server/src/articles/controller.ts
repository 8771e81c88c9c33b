import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { articleInput, sourceInput } from '../../../shared/articles';
import { parse } from '../requests/parse';
import { articlesOf } from './service';
import { addSource, knownSources, type KnownSource } from './sources';

/** Reads and stores an article: 201 with what was stored, 200 when the same text from the same source was there. */
export const createArticle = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { article, alreadyStored } = await articlesOf(strapi).store(parse(articleInput, ctx.request.body));
  ctx.status = alreadyStored ? 200 : 201;
  ctx.body = { data: article, meta: { alreadyStored } };
};

const choiceOf = ({ documentId, name }: KnownSource) => ({ id: documentId, name });

/** The sources to choose from, by name. */
export const sourceChoices = (strapi: Core.Strapi) => async (ctx: Context) => {
  ctx.body = { data: (await knownSources(strapi)).map(choiceOf) };
};

/** Adds a source: 201 with the choice that it makes. */
export const createSource = (strapi: Core.Strapi) => async (ctx: Context) => {
  ctx.status = 201;
  ctx.body = { data: choiceOf(await addSource(strapi, parse(sourceInput, ctx.request.body))) };
};
