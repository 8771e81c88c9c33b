import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { postgresBinaries } from './postgres-binaries';

/**
 * Makes a database, serves it, says so, and waits until its standard input closes: that happens when the tests end,
 * however they end, so that no server and no folder is ever left behind.
 */
const SCRIPT = `
cd "$1" || exit 1
trap '"$2/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1; cd /; rm -rf "$1"' EXIT
"$2/initdb" -D data -U postgres -A trust -E UTF8 --no-sync $4 >log 2>&1 &&
"$2/pg_ctl" -D data -l log -w -t 60 -o "-k '$1' -p $3 -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >>log 2>&1 &&
echo ready && cat >/dev/null
[ $? = 0 ] || tail -n 20 log >&2
`;

interface User {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root lends it the identity of a user made for such things. */
function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = users.find(([user]) => user === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error('PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody".');
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

function makeFolder(user: User | undefined): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onr-pg-'));
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    server.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    server.stdout?.once('data', () => resolve());
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The PostgreSQL for the tests did not start:\n${complaint}`)));
  });
}

let server: ChildProcess | undefined;

/** Jest's globalSetup of the postgres project: one throw-away server, whose address the tests find in TEST_POSTGRES_*. */
export default async function startPostgres(): Promise<void> {
  const binaries = postgresBinaries();
  const user = unprivilegedUser();
  const port = await freePort();
  const locale = process.platform === 'linux' ? '--locale=C.UTF-8' : '';
  server = spawn('/bin/sh', ['-c', SCRIPT, 'postgres-for-tests', makeFolder(user), binaries, String(port), locale], {
    ...user,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C must reach the tests only; the server is told by its closed input.
  });
  await untilReady(server);
  Object.assign(process.env, {
    TEST_POSTGRES_HOST: '127.0.0.1',
    TEST_POSTGRES_PORT: String(port),
    TEST_POSTGRES_USER: 'postgres',
  });
}

/** Stops the server and waits until its folder is gone. */
export async function stopPostgres(): Promise<void> {
  const running = server;
  if (!running || running.exitCode !== null) return;
  await new Promise((resolve) => {
    running.once('exit', resolve);
    running.stdin?.end();
  });
}
