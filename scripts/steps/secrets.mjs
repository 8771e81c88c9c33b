import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { envFile, readEnvFile } from './env-file.mjs';
import { step } from './step.mjs';

const secret = () => randomBytes(24).toString('base64');

const SECRETS = {
  APP_KEYS: () => [secret(), secret()].join(','),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
};

function append(names) {
  const before = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  const lines = names.map((name) => `${name}=${SECRETS[name]()}\n`).join('');
  appendFileSync(envFile, `${before && !before.endsWith('\n') ? '\n' : ''}${lines}`, { mode: 0o600 });
  chmodSync(envFile, 0o600);
}

/** Writes the secrets that neither .env nor the environment gives; what is there already stays as it is. */
export async function makeSecrets() {
  const given = { ...readEnvFile(), ...process.env };
  const missing = Object.keys(SECRETS).filter((name) => !given[name]);
  if (missing.length === 0) return;
  await step(`Making secrets in .env: ${missing.join(', ')}`, {
    act: () => append(missing),
    mend: `Check that ${envFile} can be written.`,
  });
}
