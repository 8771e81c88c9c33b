import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

const isDebianAsRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function apt(...args: string[]): void {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  spawnSync('apt-get', [...options, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The browser to test in; on Debian as root it is installed when missing. undefined where there is none. */
export function chromium(): string | undefined {
  const found = process.env.CHROMIUM ?? onPath();
  if (found || !isDebianAsRoot()) return found;
  process.stderr.write("Chromium is not installed: installing Debian's package (about half a minute)…\n");
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return onPath();
}
