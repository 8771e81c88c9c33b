import { allowed } from '../permissions';

/** Admin routes, under /on-record. */
export default [
  {
    method: 'GET',
    path: '/articles/:documentId/review',
    handler: 'review.state',
    config: { policies: allowed('review') },
  },
  {
    method: 'POST',
    path: '/articles/:documentId/review/accept-all',
    handler: 'review.acceptAll',
    config: { policies: allowed('review') },
  },
];
