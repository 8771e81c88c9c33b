import type { Core } from '@strapi/strapi';

/** What an administrator may allow a role in the admin panel, beside what Strapi knows of each type. */
const ACTIONS = [
  { section: 'plugins', displayName: 'Review the facts of an article', uid: 'review', pluginName: 'on-record' },
];

/** An admin route's policies: signed in, and allowed this action of ours. */
export const allowed = (action: string) => [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [`plugin::on-record.${action}`] } },
];

/** Makes the actions known to Settings, Roles. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission')?.actionProvider.registerMany(ACTIONS);
}
