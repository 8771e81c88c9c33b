import articleController from './articles/controller';
import articleRoutes from './articles/routes';
import { typeControllers, typeRoutes, typeServices } from './api';
import config from './config';
import contentTypes from './content-types';
import { bootstrap, destroy, register } from './lifecycle';
import readingController from './readings/controller';
import readingRoutes from './readings/routes';
import reviewController from './review/controller';
import reviewRoutes from './review/routes';
import { services } from './services';

/** What the plugin gives Strapi. */
export default {
  config,
  contentTypes,
  register,
  bootstrap,
  destroy,
  controllers: {
    ...typeControllers,
    reading: readingController,
    review: reviewController,
    'article-store': articleController,
  },
  services: { ...typeServices, ...services },
  routes: {
    ...typeRoutes,
    'content-api': { type: 'content-api', routes: [...readingRoutes, ...articleRoutes] },
    admin: { type: 'admin', routes: reviewRoutes },
  },
};
