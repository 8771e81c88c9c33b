import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot, root } from './root.mjs';
import { runNpm } from './run.mjs';
import { step } from './step.mjs';
import { toolchainAdvice } from './toolchain.mjs';

const OPEN = "new (require('better-sqlite3'))(':memory:').close()";

/** The first driver that brings binaries of its own, not compiled with this Node's headers. It needs Node 22 or newer. */
const REPLACEMENT = 13;

const run = (program) => spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });

/** Whether a driver compiled with this Node's headers may end the process: nodejs/node issue 65446. */
export function hasFaultyHeaders(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  return major === 24 && minor >= 19;
}

const driverVersion = () =>
  Number.parseInt(createRequire(inRoot('package.json'))('better-sqlite3/package.json').version);

function loads() {
  try {
    const Database = createRequire(inRoot('package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

async function rebuild() {
  // Some installs hold scripts back, and a driver compiled for another Node does not load: compile it for this one.
  await runNpm(['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--foreground-scripts']);
  const check = run(OPEN);
  if (check.status !== 0) throw new Error(`The driver still does not load:\n${check.stderr}`);
}

async function replace() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'on-record-driver-'));
  await runNpm(['pack', `better-sqlite3@${REPLACEMENT}.2.0`, '--silent', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder);
  const driver = inRoot('node_modules/better-sqlite3');
  rmSync(driver, { recursive: true, force: true });
  mkdirSync(driver, { recursive: true });
  spawnSync('tar', ['-xzf', path.join(folder, tarball), '-C', driver, '--strip-components=1'], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
  const check = run(OPEN);
  if (check.status !== 0) throw new Error(`The other driver does not load either:\n${check.stderr}`);
}

/** Opens a database in memory; where the SQLite driver does not load, or would crash on this Node, mends that. */
export async function ensureSqliteModule() {
  if (hasFaultyHeaders()) {
    if (driverVersion() >= REPLACEMENT) return;
    await step(`Replacing the SQLite driver, which would crash on Node ${process.versions.node}`, {
      act: replace,
      mend: 'Use Node 20, 22, or 24 up to 24.18; or PostgreSQL (DATABASE_CLIENT=postgres and so on in .env).',
    });
    return;
  }
  if (loads()) return;
  await step('Compiling the SQLite driver for this Node (about a minute)', { act: rebuild, mend: toolchainAdvice });
}
