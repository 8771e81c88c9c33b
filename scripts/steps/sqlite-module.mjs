import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { inRoot, root } from './root.mjs';
import { runNpm } from './run.mjs';
import { step } from './step.mjs';
import { toolchainAdvice } from './toolchain.mjs';

const OPEN = "new (require('better-sqlite3'))(':memory:').close()";

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
  const check = spawnSync(process.execPath, ['-e', OPEN], { cwd: root, encoding: 'utf8' });
  if (check.status !== 0) throw new Error(`The driver still does not load:\n${check.stderr}`);
}

/** Opens a database in memory; where the SQLite driver does not load, compiles it for this Node. */
export async function ensureSqliteModule() {
  if (loads()) return;
  await step('Compiling the SQLite driver for this Node (about a minute)', { act: rebuild, mend: toolchainAdvice });
}
