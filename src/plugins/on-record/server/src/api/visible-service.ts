import { factories, type Core, type UID } from '@strapi/strapi';
import { pagination } from '@strapi/utils';
import { visible } from './visible';

type Params = Record<string, unknown> & { pagination?: Record<string, unknown> };

/** Like Strapi's own service for a type, but finds only the rows that the content API may show. */
export const visibleService = (uid: UID.ContentType) =>
  factories.createCoreService(uid, ({ strapi }: { strapi: Core.Strapi }) => {
    const transform = (params: Params) => {
      const query = strapi.get('query-params').transform(uid, params);
      return { ...query, where: { $and: [query.where ?? {}, visible(strapi, uid) ?? {}] } };
    };
    return {
      async find({ pagination: asked = {}, ...params }: Params) {
        const defaultLimit = strapi.config.get<number>('api.rest.defaultLimit', 25);
        const { start, limit } = pagination.withDefaultPagination(asked, {
          defaults: { offset: { limit: defaultLimit }, page: { pageSize: defaultLimit } },
          maxLimit: strapi.config.get<number>('api.rest.maxLimit') || -1,
        });
        const query = transform({ ...params, start, limit });
        const results = await strapi.db.query(uid).findMany(query);
        const total = await strapi.db.query(uid).count({ where: query.where });
        const paged = 'page' in asked || 'pageSize' in asked || !('start' in asked || 'limit' in asked);
        const info = paged ? pagination.transformPagedPaginationInfo : pagination.transformOffsetPaginationInfo;
        return { results, pagination: info({ start, limit }, total) };
      },
      async findOne(documentId: string, params: Params = {}) {
        const query = transform(params);
        return strapi.db.query(uid).findOne({ ...query, where: { $and: [query.where, { documentId }] } });
      },
    };
  });
