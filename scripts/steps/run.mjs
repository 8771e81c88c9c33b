import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { inRoot, root } from './root.mjs';

const HEARTBEAT = 15_000;

/** A terminal shows the child's own progress; a log would show nothing for minutes, so it gets a sign of life. */
function heartbeat() {
  if (process.stdout.isTTY) return () => undefined;
  const start = Date.now();
  const timer = setInterval(() => console.log(`  … ${Math.round((Date.now() - start) / 1000)} s`), HEARTBEAT);
  return () => clearInterval(timer);
}

function run(command, args, { env = {}, shell = false } = {}) {
  const stop = heartbeat();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell,
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`It ended with ${signal ?? `status ${code}`}.`)),
    );
  }).finally(stop);
}

/** Runs a Node program in the app's folder with its output passed on; rejects when it fails. */
export const runNode = (program, args = [], options = {}) => run(process.execPath, [program, ...args], options);

/** Runs npm: the one that started us, or else the one on the PATH. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? runNode(npm, args) : run('npm', args, { shell: process.platform === 'win32' });
}

/** The file behind a command that an installed package brings, such as tsc of typescript. */
export function commandOf(packageName, command = packageName) {
  const manifest = createRequire(inRoot('package.json'))(`${packageName}/package.json`);
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return inRoot('node_modules', packageName, bin);
}
