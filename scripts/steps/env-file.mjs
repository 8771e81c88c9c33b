import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/** Where the app's own settings and secrets stand. */
export const envFile = process.env.ENV_PATH ?? inRoot('.env');

/** The settings in .env as they stand there, the last one of a name winning. */
export function readEnvFile() {
  if (!existsSync(envFile)) return {};
  const lines = readFileSync(envFile, 'utf8').split('\n');
  const pairs = lines.map((line) => /^(?:export\s+)?([\w.-]+)\s*=(.*)$/.exec(line.trim())).filter(Boolean);
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value.trimStart().replace(/^(['"])(.*)\1$/, '$2')]));
}
