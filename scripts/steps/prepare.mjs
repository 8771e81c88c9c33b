import { build } from './builds.mjs';
import { installPackages } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { makeSecrets } from './secrets.mjs';
import { ensureSqliteModule } from './sqlite-module.mjs';

/** Does all that is still missing before the app can run: packages, driver, secrets, and the named builds. */
export async function prepare(builds, options) {
  checkNodeVersion();
  await installPackages();
  await ensureSqliteModule();
  await makeSecrets();
  await build(builds, options);
}
