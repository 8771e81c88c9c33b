import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

/** A Strapi app in a folder of its own, with this repository's settings and plugin but no sample and an empty SQLite. */
export interface BareApp {
  folder: string;
  database: string;
  env: NodeJS.ProcessEnv;
  remove(): void;
}

/**
 * Makes such an app of what `npm test` has built, with these further plugins installed. It has no TypeScript, so that
 * no command compiles it once more.
 */
export function makeBareApp(extra: string[] = []): BareApp {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onr-bare-'));
  const packages = ['@strapi/strapi', '@strapi/plugin-users-permissions', ...extra];
  const dependencies = Object.fromEntries(packages.map((name) => [name, '*']));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'bare-app', version: '0.0.0', dependencies }),
  );
  for (const place of ['public/uploads', 'src/plugins']) mkdirSync(path.join(folder, place), { recursive: true });
  cpSync(path.join(ROOT, 'dist/config'), path.join(folder, 'config'), { recursive: true });
  for (const shared of ['node_modules', 'src/plugins/on-record'])
    symlinkSync(path.join(ROOT, shared), path.join(folder, shared));
  const database = path.join(folder, 'bare.db');
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, 'test']));
  return {
    folder,
    database,
    env: { ...process.env, ...secrets, NODE_ENV: 'test', DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
