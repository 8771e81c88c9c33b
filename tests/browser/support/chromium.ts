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

/** The browser, and a `describe` that leaves its tests out, loudly, where there is none; in CI that is a failure. */
export function browserOrSkip(): { executable: string | undefined; whenThere: jest.Describe } {
  const executable = chromium();
  if (executable) return { executable, whenThere: describe };
  if (process.env.CI) throw new Error('The browser tests need Chromium, and none was found.');
  process.stderr.write('\n!!! NO CHROMIUM: the browser tests are left out. Set CHROMIUM to one to run them. !!!\n\n');
  return { executable, whenThere: describe.skip };
}
