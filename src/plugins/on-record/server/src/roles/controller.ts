import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createRoles, declineRoles, rolesAreOffered } from './create';

/** The offer of a newsroom's roles, for those who may manage roles. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async offer(ctx: Context) {
    ctx.body = { data: { offered: await rolesAreOffered(strapi) } };
  },

  async create(ctx: Context) {
    ctx.body = { data: { created: await createRoles(strapi) } };
  },

  async decline(ctx: Context) {
    await declineRoles(strapi);
    ctx.status = 204;
  },
});
