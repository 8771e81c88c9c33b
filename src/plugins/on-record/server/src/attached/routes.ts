import { allowed, type Action } from '../permissions';

const route = (method: 'GET' | 'POST', path: string, handler: string, action: Action) => ({
  method,
  path: `/attached${path}`,
  handler: `attached.${handler}`,
  config: { policies: allowed(action) },
});

/** Admin routes, under /on-record. */
export default [
  route('GET', '', 'types', 'read'),
  route('GET', '/:uid/:documentId', 'state', 'read'),
  route('POST', '/:uid/:documentId/read', 'read', 'review'),
];
