import { PLUGIN_ID } from './pluginId';

const permission = (action: string) => [{ action: `plugin::${PLUGIN_ID}.${action}`, subject: null }];

/** What a role must be allowed, as the server has it in `permissions.ts`. */
export const READ = permission('read');
export const REVIEW = permission('review');
export const PUBLISH = permission('publish');
export const SOURCES = permission('sources');
export const SETTINGS = permission('settings');
