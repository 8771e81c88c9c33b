import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { attachedOf } from './service';

interface Addressed {
  uid: string;
  documentId: string;
}

/** The part of the Content Manager's permission checker that is used here. */
interface Checker {
  cannot: { read(entry: object): boolean };
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Which entry is asked for. Throws ForbiddenError (403) for one that the editor may not see in the Content Manager. */
  async function addressed(ctx: Context): Promise<Addressed> {
    const { uid, documentId } = ctx.params as unknown as Addressed;
    const entry = await attachedOf(strapi).entry(uid, documentId);
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: ctx.state.userAbility, model: uid }) as Checker;
    if (checker.cannot.read(entry)) throw new errors.ForbiddenError('You may not read this entry.');
    return { uid, documentId };
  }

  return {
    /** The types that are attached. */
    types(ctx: Context) {
      ctx.body = { data: attachedOf(strapi).types() };
    },

    /** What On Record has of an entry. */
    async state(ctx: Context) {
      const { uid, documentId } = await addressed(ctx);
      ctx.body = { data: await attachedOf(strapi).state(uid, documentId) };
    },

    /** Reads an entry, or brings its article up to it. */
    async read(ctx: Context) {
      const { uid, documentId } = await addressed(ctx);
      ctx.body = { data: await attachedOf(strapi).read(uid, documentId) };
    },
  };
};
