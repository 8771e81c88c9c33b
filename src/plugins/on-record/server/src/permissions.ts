import type { Core } from '@strapi/strapi';

/** What an administrator may allow a role in the admin panel, beside what Strapi knows of each type. */
const ACTIONS = {
  read: 'See the Desk and search the facts',
  review: 'Review: store briefings, correct and decide about their facts',
  publish: 'Publish and withdraw articles with their facts',
  verify: 'Check claims and findings',
  sources: 'Manage sources, officials and indicators',
  export: 'Export facts',
  settings: 'Change the settings of On Record',
} as const;

/** One of the verbs that a role may be allowed. */
export type Action = keyof typeof ACTIONS;

/** An admin route's policies: signed in, and allowed this action of ours. */
export const allowed = (action: Action) => [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [`plugin::on-record.${action}`] } },
];

/** Makes the actions known to Settings, Roles. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission')?.actionProvider.registerMany(
    Object.entries(ACTIONS).map(([uid, displayName]) => ({
      section: 'plugins',
      displayName,
      uid,
      pluginName: 'on-record',
    })),
  );
}
