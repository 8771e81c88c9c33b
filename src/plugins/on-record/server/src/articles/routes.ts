import { z } from '@strapi/utils';
import { articleInput, storedArticle } from '../../../shared/articles';
import { allowed } from '../permissions';

/** Content API routes, under /api/on-record. */
export default [
  {
    method: 'POST',
    path: '/articles',
    handler: 'article.create',
    request: { body: { 'application/json': articleInput } },
    response: z.object({ data: storedArticle, meta: z.object({ alreadyStored: z.boolean() }) }),
  },
];

/** Admin routes, under /on-record. */
export const adminRoutes = [
  { method: 'POST', path: '/articles', handler: 'article.create', config: { policies: allowed('review') } },
  { method: 'GET', path: '/sources', handler: 'source.choices', config: { policies: allowed('read') } },
  { method: 'POST', path: '/sources', handler: 'source.add', config: { policies: allowed('sources') } },
];
