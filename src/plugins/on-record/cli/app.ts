import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Strapi = typeof import('@strapi/strapi');

/** The app's own Strapi, wherever this plugin lies. */
function strapiOf(appDir: string): Strapi {
  const requireFromApp = createRequire(path.join(appDir, 'package.json'));
  try {
    return requireFromApp('@strapi/strapi') as Strapi;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      `there is no Strapi app in ${appDir}. Run this in the folder of the app that is to store the articles.`,
    );
  }
}

/** Starts the Strapi app of a folder without serving it, and quietly: its log would run through the progress bar. */
export async function loadApp(appDir: string): Promise<Core.Strapi> {
  process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
  const { compileStrapi, createStrapi } = strapiOf(appDir);
  const app = createStrapi(await compileStrapi({ appDir }));
  app.log.level = 'error';
  await app.load();
  if (app.plugin('on-record')) return app;
  await app.destroy();
  throw new Error('the plugin "on-record" is not enabled in this app; see config/plugins.');
}
