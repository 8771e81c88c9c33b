// `npm start`, once prepared: serves the app from this very process and says where to look.
import { createRequire } from 'node:module';
import { checkNodeVersion } from './steps/node-version.mjs';
import { checkPort, wantedPort } from './steps/port.mjs';
import { inRoot, root } from './steps/root.mjs';

checkNodeVersion();
process.chdir(root);
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';
await checkPort(wantedPort());

// Strapi's ES modules import folders, which Node refuses; its CommonJS ones work.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const app = createStrapi({ appDir: root, distDir: inRoot('dist') });
// The lines below take the place of Strapi's own banner, and no browser is opened behind one's back.
app.config.set('server.logger.startup.enabled', false);
app.config.set('admin.autoOpen', false);
await app.start();

const administrators = await app.db.query('admin::user').count();
const address = `http://localhost:${app.config.get('server.port')}`;
const admin = `${address}${app.config.get('admin.path')}`;
console.log(`
On Record is running. Press Ctrl-C to stop it.

  Admin panel   ${admin}
  Facts         curl -g '${address}/api/on-record/claims?populate=statement&sort=order'`);
if (administrators === 0) {
  console.log(`
  There is no administrator yet. Make the first one by opening the admin panel, or on the command line:
                npx strapi admin:create-user`);
}
console.log('');
