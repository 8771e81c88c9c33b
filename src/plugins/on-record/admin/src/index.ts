import { Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { giveTextsTheirDirection } from './direction';
import { READ } from './permissions';
import { PLUGIN_ID } from './pluginId';
import { ReviewPanel } from './panel/ReviewPanel';
import { textsOf } from './translations';

/** The part of the Content Manager's API that is used here. */
interface ContentManagerApis {
  addEditViewSidePanel(panels: Array<typeof ReviewPanel>): void;
}

/** The admin half of the plugin: the Desk, the panel beside an entry, and texts of any direction readable. */
export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Quotes,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'On Record' },
      permissions: READ,
      Component: () => import('./desk/DeskApp'),
    });
    app.widgets.register({
      id: 'desk',
      pluginId: PLUGIN_ID,
      icon: Quotes,
      title: { id: `${PLUGIN_ID}.home.title`, defaultMessage: 'On Record: to do' },
      link: { label: { id: `${PLUGIN_ID}.home.desk`, defaultMessage: 'Open the Desk' }, href: `/plugins/${PLUGIN_ID}` },
      component: async () => (await import('./home/DeskWidget')).default,
      permissions: READ,
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    giveTextsTheirDirection();
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    contentManager.addEditViewSidePanel([ReviewPanel]);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await textsOf(locale) })));
  },
};
