import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const DEBIAN_ROOT = '/usr/lib/postgresql';

const debianFolders = (): string[] =>
  existsSync(DEBIAN_ROOT)
    ? readdirSync(DEBIAN_ROOT)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN_ROOT, version, 'bin'))
    : [];

const findBinaries = (): string | undefined =>
  [...(process.env.PATH ?? '').split(path.delimiter), ...debianFolders()].find(
    (folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'pg_ctl')),
  );

const isDebianAsRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function apt(...args: string[]): void {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const run = spawnSync('apt-get', [...options, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed (status ${run.status ?? run.signal}).`);
}

/** The folder that holds initdb and pg_ctl; on Debian as root they are installed when missing. */
export function postgresBinaries(): string {
  const found = findBinaries();
  if (found) return found;
  if (isDebianAsRoot()) {
    process.stderr.write("PostgreSQL is not installed: installing Debian's package (about a minute)…\n");
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'postgresql');
  }
  const installed = findBinaries();
  if (installed) return installed;
  throw new Error(
    'The tests need PostgreSQL: initdb and pg_ctl are neither on the PATH nor under /usr/lib/postgresql.\n' +
      'Install it (Debian: apt-get install postgresql; Fedora: dnf install postgresql-server; macOS: brew install postgresql),\n' +
      'or run the tests that do without it: npx jest --selectProjects unit sqlite',
  );
}
