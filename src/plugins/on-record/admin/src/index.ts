import type { StrapiApp } from '@strapi/strapi/admin';
import { giveTextsTheirDirection } from './direction';
import { PLUGIN_ID } from './pluginId';
import { ReviewPanel } from './review/ReviewPanel';
import { translationsOf } from './translations';

/** The part of the Content Manager's API that is used here. */
interface ContentManagerApis {
  addEditViewSidePanel(panels: Array<typeof ReviewPanel>): void;
}

/** The admin half of the plugin: it makes the plugin known, and right-to-left texts readable. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    giveTextsTheirDirection();
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    contentManager.addEditViewSidePanel([ReviewPanel]);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) })));
  },
};
