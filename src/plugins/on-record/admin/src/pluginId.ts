/** The plugin's id: its key in Strapi's registries and in its addresses. */
export const PLUGIN_ID = 'on-record';
