import { z } from '@strapi/utils';
import { articleInput, storedArticle } from '../../../shared/articles';

export default [
  {
    method: 'POST',
    path: '/articles',
    handler: 'article.create',
    request: { body: { 'application/json': articleInput } },
    response: z.object({ data: storedArticle, meta: z.object({ alreadyStored: z.boolean() }) }),
  },
];
