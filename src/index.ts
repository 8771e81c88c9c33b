import type { Core } from '@strapi/strapi';

export default {
  register() {},
  async bootstrap(_app: { strapi: Core.Strapi }) {},
};
