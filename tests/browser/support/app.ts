import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

export const EDITOR = { email: 'sara@example.org', password: 'Editor1234', firstname: 'سارا', lastname: 'کاویانی' };

/** The app as a newcomer starts it, in a process and with a database of its own, with one administrator. */
export interface RunningApp {
  address: string;
  /** Calls an admin route as the administrator, and answers the response's `data`. */
  admin<Data>(method: 'GET' | 'POST', route: string, body?: object): Promise<Data>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same database and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
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

const SECRETS = {
  APP_KEYS: 'browser-key-1,browser-key-2',
  ADMIN_JWT_SECRET: 'browser',
  API_TOKEN_SALT: 'browser',
  TRANSFER_TOKEN_SALT: 'browser',
  ENCRYPTION_KEY: 'browser',
  JWT_SECRET: 'browser',
};

function start(port: number, folder: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...SECRETS,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'browser.db'),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const heard = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('On Record is running')) resolve(server);
    };
    server.stdout.on('data', heard);
    server.stderr.on('data', heard);
    server.once('exit', (code) => reject(new Error(`The app ended (${code}) before it served:\n${output}`)));
  });
}

async function json<Data>(response: Response): Promise<Data> {
  const answer = (await response.json()) as { data: Data; error?: { message: string } };
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${answer.error?.message}`);
  return answer.data;
}

/** Starts the app as it was built. */
export async function startApp(): Promise<RunningApp> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-browser-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let server = await start(port, folder);
  const post = (route: string, body: object) =>
    fetch(`${address}${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await json(await post('/admin/register-admin', EDITOR));
  const { email, password } = EDITOR;
  const { token } = await json<{ token: string }>(await post('/admin/login', { email, password }));
  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  return {
    address,
    admin: async (method, route, body) =>
      json(
        await fetch(`${address}${route}`, {
          method,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          ...(body && { body: JSON.stringify(body) }),
        }),
      ),
    kill: () => ended('SIGKILL'),
    restart: async () => {
      server = await start(port, folder);
    },
    stop: async () => {
      await ended('SIGTERM');
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
