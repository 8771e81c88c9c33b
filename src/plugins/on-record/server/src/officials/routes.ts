import { allowed, type Action } from '../permissions';

const route = (method: 'GET' | 'POST', path: string, handler: string, action: Action) => ({
  method,
  path: `/officials${path}`,
  handler: `officials.${handler}`,
  config: { policies: allowed(action) },
});

/** Admin routes, under /on-record. */
export default [
  route('GET', '', 'search', 'read'),
  route('POST', '/merge', 'merge', 'sources'),
  route('POST', '/merge/:id/undo', 'undo', 'sources'),
];
