import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import manifest from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const run = promisify(execFile);
const OUTPUT = { maxBuffer: 64 * 1024 * 1024 };

/** What Strapi's generator puts into every new app beside Strapi itself. */
const BESIDE_STRAPI = ['better-sqlite3', 'react', 'react-dom', 'react-router-dom', 'styled-components'] as const;
const SECRETS = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

/** The settings of the smallest app that Strapi's own generator would make; On Record needs none of its own. */
const FILES: Record<string, string> = {
  'config/server.js':
    "module.exports = ({ env }) => ({ host: '127.0.0.1', port: env.int('PORT'), app: { keys: env.array('APP_KEYS') } });",
  'config/admin.js': `module.exports = ({ env }) => ({
    auth: { secret: env('ADMIN_JWT_SECRET') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  });`,
  'config/database.js': `module.exports = () => ({
    connection: { client: 'sqlite', connection: { filename: 'data.db' }, useNullAsDefault: true },
  });`,
  'config/plugins.js':
    "module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });",
  'config/middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors',
    'strapi::poweredBy', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
  'src/index.js': `const body = 'مریم کریمی، فرماندار شهر گفت: امسال ۳۴ کیلومتر راه ساخته شد.';
  async function publish(strapi) {
    const { articles, review } = strapi.plugin('on-record').services;
    if ((await strapi.documents('plugin::on-record.source').count({})) > 0) return;
    const source = await strapi.documents('plugin::on-record.source').create({ data: { name: 'A', kind: 'agency' } });
    const { article } = await articles.store({ body, source: source.documentId });
    await review.acceptAll(article.documentId);
    await strapi.documents('plugin::on-record.article').publish({ documentId: article.documentId });
  }
  module.exports = {
    register() {},
    async bootstrap({ strapi }) {
      const tokens = strapi.service('admin::api-token-content-api') ?? strapi.service('admin::api-token');
      const token = { name: 'test', description: '', type: 'full-access', lifespan: null };
      console.log('TOKEN=' + (await tokens.create(token)).accessKey);
      await publish(strapi);
    },
  };`,
  'public/uploads/.gitkeep': '',
  'favicon.png': '',
};

/** Packs the plugin into a folder, as `npm publish` would, and gives the tarball's path. */
export async function packPlugin(folder: string): Promise<string> {
  const plugin = path.join(ROOT, 'src/plugins/on-record');
  const { stdout } = await run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    cwd: plugin,
    ...OUTPUT,
  });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as Array<{ filename: string }>;
  return path.join(folder, filename);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A Strapi app of some version, made by hand in a folder of its own, with the packed plugin installed. */
export class FreshApp {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'onr-app-'));
  private server: ChildProcess | undefined;
  private port = 0;
  token = '';
  /** What the server printed since it was started. */
  output = '';

  constructor(private readonly strapiVersion: string) {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
      writeFileSync(path.join(this.folder, name), content);
    }
  }

  private get env(): NodeJS.ProcessEnv {
    const secrets = Object.fromEntries(SECRETS.map((name) => [name, 'a-secret-of-this-test-only-0123456789']));
    return {
      ...process.env,
      ...secrets,
      APP_KEYS: randomBytes(16).toString('hex'),
      PORT: String(this.port),
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
    };
  }

  async install(tarball: string): Promise<void> {
    const rest = Object.fromEntries(BESIDE_STRAPI.map((name) => [name, manifest.dependencies[name]]));
    const strapi = { '@strapi/strapi': this.strapiVersion, '@strapi/plugin-users-permissions': this.strapiVersion };
    const dependencies = { ...rest, ...strapi, 'strapi-plugin-on-record': `file:${tarball}` };
    writeFileSync(
      path.join(this.folder, 'package.json'),
      JSON.stringify({ name: 'fresh-app', private: true, version: '0.0.0', dependencies }),
    );
    // The database driver of the same version is compiled in the repository already: a minute saved for each app.
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: this.folder,
      ...OUTPUT,
    });
    const driver = 'node_modules/better-sqlite3/build';
    cpSync(path.join(ROOT, driver), path.join(this.folder, driver), { recursive: true });
  }

  private command(name: string): string {
    return path.join(this.folder, 'node_modules/.bin', name);
  }

  /** Runs a command that an installed package brings. */
  async run(name: string, ...args: string[]): Promise<string> {
    return (await run(this.command(name), args, { cwd: this.folder, env: this.env, ...OUTPUT })).stdout;
  }

  /** Starts the app and waits until it answers. */
  async start(): Promise<void> {
    this.port = await freePort();
    this.server = spawn(this.command('strapi'), ['start'], { cwd: this.folder, env: this.env });
    this.output = '';
    for (const stream of [this.server.stdout, this.server.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    for (let tries = 0; tries < 240; tries += 1) {
      if (this.server.exitCode !== null) break;
      if (await this.answers()) {
        this.token = /TOKEN=(\w+)/.exec(this.output)?.[1] ?? '';
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error(`Strapi ${this.strapiVersion} did not start:\n${this.output}`);
  }

  private async answers(): Promise<boolean> {
    return fetch(this.url('/_health')).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  url(route: string): string {
    return `http://127.0.0.1:${this.port}${route}`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
  }

  async remove(): Promise<void> {
    await this.stop();
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }
}
