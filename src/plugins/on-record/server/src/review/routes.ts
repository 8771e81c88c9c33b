import { allowed, type Action } from '../permissions';

const route = (method: 'GET' | 'POST', path: string, handler: string, action: Action) => ({
  method,
  path: `/articles/:documentId/review${path}`,
  handler: `review.${handler}`,
  config: { policies: allowed(action) },
});

/** Admin routes, under /on-record. */
export default [
  route('GET', '', 'load', 'read'),
  route('GET', '/state', 'state', 'read'),
  route('GET', '/history', 'history', 'read'),
  route('POST', '/changes', 'save', 'review'),
  route('POST', '/accept-all', 'acceptAll', 'review'),
  route('POST', '/publish', 'publish', 'publish'),
  route('POST', '/withdraw', 'withdraw', 'publish'),
  { method: 'GET', path: '/facts/:documentId', handler: 'review.context', config: { policies: allowed('read') } },
];
