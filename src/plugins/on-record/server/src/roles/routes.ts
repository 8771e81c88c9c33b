/** Whoever may create roles in Strapi may have ours created. */
const policies = [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: ['admin::roles.create'] } },
];

const route = (method: 'GET' | 'POST' | 'DELETE', handler: string) => ({
  method,
  path: '/roles',
  handler: `roles.${handler}`,
  config: { policies },
});

/** Admin routes, under /on-record. */
export default [route('GET', 'offer'), route('POST', 'create'), route('DELETE', 'decline')];
