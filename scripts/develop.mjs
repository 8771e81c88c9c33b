// `npm run develop`: the plugin's compiler in watch mode beside Strapi's own reload, with the admin half from its sources.
import { spawn } from 'node:child_process';
import { forget } from './steps/builds.mjs';
import { prepare } from './steps/prepare.mjs';
import { checkPort, wantedPort } from './steps/port.mjs';
import { root } from './steps/root.mjs';
import { commandOf } from './steps/run.mjs';

await prepare(['plugin', 'app']);
await checkPort(wantedPort());
forget('plugin');

const PROGRAMS = [
  [commandOf('typescript', 'tsc'), '-p', 'src/plugins/on-record', '--watch', '--preserveWatchOutput'],
  [commandOf('@strapi/strapi', 'strapi'), 'develop'],
];
const env = { ...process.env, NODE_ENV: 'development', STRAPI_TELEMETRY_DISABLED: 'true' };
const children = PROGRAMS.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env }));

function stopAll(status) {
  process.exitCode ??= status;
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.once('exit', (code) => stopAll(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(0));
