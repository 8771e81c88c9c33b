import type { Core } from '@strapi/strapi';
import { createArticle, createSource, sourceChoices } from './articles/controller';
import articleRoutes, { adminRoutes as articleAdminRoutes } from './articles/routes';
import { typeControllers, typeRoutes, typeServices } from './api';
import attachedController from './attached/controller';
import attachedRoutes from './attached/routes';
import config from './config';
import contentTypes from './content-types';
import deskController from './desk/controller';
import deskRoutes from './desk/routes';
import { bootstrap, destroy, register } from './lifecycle';
import officialsController from './officials/controller';
import officialsRoutes from './officials/routes';
import readingController from './readings/controller';
import readingRoutes from './readings/routes';
import reviewController from './review/controller';
import reviewRoutes from './review/routes';
import rolesController from './roles/controller';
import rolesRoutes from './roles/routes';
import { services } from './services';

/** The article's stock `find` and `findOne`, and our own way of writing one. */
const withCreate = (app: { strapi: Core.Strapi }) =>
  Object.assign(typeControllers.article(app), { create: createArticle(app.strapi) });

const withChoices = (app: { strapi: Core.Strapi }) =>
  Object.assign(typeControllers.source(app), { choices: sourceChoices(app.strapi), add: createSource(app.strapi) });

/** What the plugin gives Strapi. */
export default {
  config,
  contentTypes,
  register,
  bootstrap,
  destroy,
  controllers: {
    ...typeControllers,
    article: withCreate,
    source: withChoices,
    reading: readingController,
    review: reviewController,
    desk: deskController,
    officials: officialsController,
    roles: rolesController,
    attached: attachedController,
  },
  services: { ...typeServices, ...services },
  routes: {
    ...typeRoutes,
    'content-api': { type: 'content-api', routes: [...readingRoutes, ...articleRoutes] },
    admin: {
      type: 'admin',
      routes: [
        ...articleAdminRoutes,
        ...reviewRoutes,
        ...deskRoutes,
        ...officialsRoutes,
        ...rolesRoutes,
        ...attachedRoutes,
      ],
    },
  },
};
