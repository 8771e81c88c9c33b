import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';
import request from 'supertest';

const ROOT = path.resolve(__dirname, '../..');

/** A running app with a database of its own. */
export interface App {
  strapi: Core.Strapi;
  /** Calls the app over HTTP. */
  http: ReturnType<typeof request>;
  /** Ends it; the database goes with it unless `keep` is given, for another app to boot on. */
  stop(options?: { keep: boolean }): Promise<void>;
  database: Record<string, string>;
}

export interface BootOptions {
  /** Boot on the database that another app left. */
  database?: Record<string, string>;
  /** Another app's folder, for what this repository's app does not have. */
  appDir?: string;
  distDir?: string;
  /** Extra environment for the app's configuration. */
  env?: Record<string, string>;
}

const SECRETS = {
  APP_KEYS: 'test-key-1,test-key-2',
  ADMIN_JWT_SECRET: 'test',
  API_TOKEN_SALT: 'test',
  TRANSFER_TOKEN_SALT: 'test',
  ENCRYPTION_KEY: 'test',
  JWT_SECRET: 'test',
};

const isPostgres = () => process.env.ON_RECORD_TEST_DATABASE === 'postgres';

const server = () => ({
  host: process.env.TEST_POSTGRES_HOST as string,
  port: Number(process.env.TEST_POSTGRES_PORT),
  user: process.env.TEST_POSTGRES_USER as string,
});

async function onServer(sql: string): Promise<void> {
  const client = new Client({ ...server(), database: 'postgres' });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** An empty database of the kind this jest project tests, as the app's environment names it. */
async function makeDatabase(): Promise<Record<string, string>> {
  if (!isPostgres()) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-'));
    return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'test.db') };
  }
  const name = `test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await onServer(`create database ${name}`);
  const { host, port, user } = server();
  return {
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: host,
    DATABASE_PORT: String(port),
    DATABASE_USERNAME: user,
    DATABASE_NAME: name,
  };
}

async function dropDatabase(database: Record<string, string>): Promise<void> {
  if (database.DATABASE_CLIENT === 'postgres') await onServer(`drop database ${database.DATABASE_NAME} with (force)`);
  else fs.rmSync(path.dirname(database.DATABASE_FILENAME), { recursive: true, force: true });
}

/** Boots the app as built, without listening on a port; `http` reaches it all the same. */
export async function boot(options: BootOptions = {}): Promise<App> {
  const database = options.database ?? (await makeDatabase());
  Object.assign(process.env, {
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    SAMPLE: 'false',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
    ...SECRETS,
    ...database,
    ...options.env,
  });
  const appDir = options.appDir ?? ROOT;
  const strapi = await createStrapi({
    appDir,
    distDir: options.distDir ?? path.join(ROOT, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  }).load();
  strapi.server.mount();
  return {
    strapi,
    http: request(strapi.server.httpServer),
    database,
    async stop({ keep } = { keep: false }) {
      await strapi.destroy();
      if (!keep) await dropDatabase(database);
    },
  };
}

/** Grants actions to everybody without a token, as an administrator would under Settings, Roles, Public. */
export async function grantPublic(strapi: Core.Strapi, actions: string[]): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}

/** An API token that may do everything. */
export async function fullAccessToken(strapi: Core.Strapi): Promise<string> {
  const token = await strapi
    .service('admin::api-token')
    ?.create({ name: 'test', description: '', type: 'full-access', lifespan: null });
  return (token as { accessKey: string }).accessKey;
}
