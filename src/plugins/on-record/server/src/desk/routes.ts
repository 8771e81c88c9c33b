import { allowed, type Action } from '../permissions';

const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: string, action: Action) => ({
  method,
  path,
  handler: `desk.${handler}`,
  config: { policies: allowed(action) },
});

/** Admin routes, under /on-record. */
export default [
  route('GET', '/desk', 'list', 'read'),
  route('GET', '/desk/summary', 'summary', 'read'),
  route('POST', '/desk/publish', 'publish', 'publish'),
  route('POST', '/desk/sample', 'sample', 'review'),
  route('POST', '/articles/:documentId/presence', 'enter', 'read'),
  route('DELETE', '/articles/:documentId/presence', 'leave', 'read'),
];
