import type { StrapiApp } from '@strapi/strapi/admin';
import { giveTextsTheirDirection } from './direction';
import { PLUGIN_ID } from './pluginId';
import { translationsOf } from './translations';

/** The admin half of the plugin: it makes the plugin known, and right-to-left texts readable. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap() {
    giveTextsTheirDirection();
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) })));
  },
};
