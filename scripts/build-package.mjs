// `npm pack` in the plugin's folder runs this first: compiles both halves anew, so that nothing stale is packed.
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './steps/root.mjs';
import { commandOf, runNode } from './steps/run.mjs';

const plugin = inRoot('src/plugins/on-record');
const [lib, fresh, stale] = ['lib', 'build/fresh', 'build/stale'].map((name) => path.join(plugin, name));
const remove = (folder) => rmSync(folder, { recursive: true, force: true });

remove(fresh);
remove(stale);
const info = path.join(fresh, '.tsbuildinfo');
await runNode(commandOf('typescript', 'tsc'), ['-p', plugin, '--outDir', fresh, '--tsBuildInfoFile', info]);
const config = path.join(plugin, 'vite.config.mts');
// Under any other NODE_ENV, that of the tests say, Vite compiles for React's development build, which no host has.
await runNode(commandOf('vite'), ['build', plugin, '--config', config, '--outDir', path.join(fresh, 'admin')], {
  env: { NODE_ENV: 'production' },
});

// Swapped in one go: what runs from lib/ meanwhile must not find it half empty.
if (existsSync(lib)) renameSync(lib, stale);
renameSync(fresh, lib);
remove(path.join(plugin, 'build'));
