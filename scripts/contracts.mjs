// `npm run contracts`: writes the API's OpenAPI document and the JSON Schema of a reading from the schemas in the code.
// `npm run contracts -- --check` says whether the files are what the code says, and changes nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { openapiDocument } from './contracts/openapi.mjs';
import { readingSchema } from './contracts/reading-schema.mjs';
import { prepare } from './steps/prepare.mjs';
import { inRoot } from './steps/root.mjs';

const check = process.argv.includes('--check');
await prepare(['plugin', 'app']);

const folder = mkdtempSync(path.join(os.tmpdir(), 'on-record-contracts-'));
const secret = { APP_KEYS: 'x', ADMIN_JWT_SECRET: 'x', API_TOKEN_SALT: 'x', TRANSFER_TOKEN_SALT: 'x', JWT_SECRET: 'x' };
Object.assign(process.env, secret, {
  ENCRYPTION_KEY: 'x',
  SAMPLE: 'false',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'contracts.db'),
});
const { createStrapi } = createRequire(inRoot('package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir: inRoot(), distDir: inRoot('dist'), serveAdminPanel: false }).load();
strapi.server.mount();

const contracts = {
  'docs/openapi.json': openapiDocument(strapi),
  'src/plugins/on-record/reader/reading.schema.json': readingSchema(),
};
await strapi.destroy();
rmSync(folder, { recursive: true, force: true });

let stale = false;
for (const [file, contract] of Object.entries(contracts)) {
  const text = await prettier.format(JSON.stringify(contract), { parser: 'json', printWidth: 120 });
  if (!check) writeFileSync(inRoot(file), text);
  else if (readFileSync(inRoot(file), 'utf8') !== text) {
    stale = true;
    console.error(`✗ ${file} is not what the code says: run "npm run contracts" and commit it.`);
  } else console.log(`✓ ${file}`);
}
process.exit(stale ? 1 : 0);
