import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from '../steps/root.mjs';

export const EDITOR = { email: 'bench@example.org', password: 'Editor1234', firstname: 'Bench', lastname: 'Bench' };

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts the app as it was built, on a database of its own; resolves when it serves. */
async function serve(port, folder) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'bench.db'),
    LOG_LEVEL: 'error',
  };
  const server = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], { cwd: root, env });
  await new Promise((resolve, reject) => {
    let output = '';
    const heard = (chunk) => {
      output += chunk;
      if (output.includes('On Record is running')) resolve();
    };
    server.stdout.on('data', heard);
    server.stderr.on('data', heard);
    server.once('exit', (code) => reject(new Error(`The app ended (${code}) before it served:\n${output}`)));
  });
  return server;
}

/** The app with one administrator: its address, its admin routes, and how to stop it. */
export async function startApp() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'on-record-bench-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = await serve(port, folder);
  let token;
  const call = async (method, route, body) => {
    const response = await fetch(`${address}${route}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
    return (await response.json()).data;
  };
  ({ token } = await call('POST', '/admin/register-admin', EDITOR));
  const stop = async () => {
    await new Promise((resolve) => {
      server.once('exit', resolve);
      server.kill('SIGTERM');
    });
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, call, stop };
}
