import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const STEPS = path.resolve(__dirname, '../../scripts/steps');
const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

let folder: string;
let envFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'onr-prepare-'));
  envFile = path.join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of a program that has this step's module as `step`. */
function run(step: string, line: string, env: Record<string, string> = {}) {
  const program = `import * as step from ${JSON.stringify(path.join(STEPS, step))}; ${line}`;
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.includes(name)));
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...clean, ENV_PATH: envFile, ...env } as NodeJS.ProcessEnv,
  });
}

const settings = (): Record<string, string> =>
  Object.fromEntries(
    readFileSync(envFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe('the secrets', () => {
  it('are all made on the first run, in a file that only its owner reads', () => {
    run('secrets.mjs', 'await step.makeSecrets()');
    expect(Object.keys(settings())).toEqual(SECRETS);
    expect(new Set(Object.values(settings())).size).toBe(SECRETS.length);
    expect(statSync(envFile).mode & 0o777).toBe(0o600);
  });

  it('stay as they are when they are there, and only the missing ones are added', () => {
    writeFileSync(envFile, 'PORT=4000\nAPP_KEYS="mine"\nJWT_SECRET=');
    run('secrets.mjs', 'await step.makeSecrets()', { ENCRYPTION_KEY: 'from the environment' });
    expect(settings()).toMatchObject({ PORT: '4000', APP_KEYS: '"mine"', JWT_SECRET: expect.stringMatching(/.{30}/) });
    expect(settings()).not.toHaveProperty('ENCRYPTION_KEY');
    const before = readFileSync(envFile, 'utf8');
    expect(run('secrets.mjs', 'await step.makeSecrets()', { ENCRYPTION_KEY: 'x' }).stdout).toBe('');
    expect(readFileSync(envFile, 'utf8')).toBe(before);
  });
});

describe('the Node version', () => {
  const check = (version: string) => run('node-version.mjs', `step.checkNodeVersion('${version}')`);

  it.each(['20.9.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(check(version).status).toBe(0);
  });

  it.each(['18.20.0', '20.8.1', '21.0.0', '26.0.0'])('%s is refused, with what to install', (version) => {
    const { status, stderr } = check(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`this is Node ${version}`);
    expect(stderr).toContain('nodejs.org');
  });
});

it.each([
  ['20.20.2', false],
  ['22.23.3', false],
  ['24.18.1', false],
  ['24.19.0', true],
  ['24.21.0', true],
])('that a driver compiled for Node %s may crash: %s', (version, faulty) => {
  const { stdout } = run('sqlite-module.mjs', `console.log(step.hasFaultyHeaders('${version}'))`);
  expect(stdout.trim()).toBe(String(faulty));
});

it('the advice names the compilers that are missing and how to get them', () => {
  const { stdout } = run('toolchain.mjs', 'console.log(step.toolchainAdvice())', { PATH: folder });
  expect(stdout).toContain('missing: python3, make, g++');
  for (const way of ['apt-get install', 'dnf install', 'xcode-select']) expect(stdout).toContain(way);
});

describe('the fingerprint of the sources', () => {
  const fingerprint = (): string =>
    run(
      'stamp.mjs',
      `console.log(step.fingerprint([${JSON.stringify(path.relative(path.join(STEPS, '../..'), folder))}]))`,
    ).stdout;

  it('changes with a name or a content, and not with a date', () => {
    mkdirSync(path.join(folder, 'src'));
    writeFileSync(path.join(folder, 'src/a.ts'), 'one');
    const first = fingerprint();
    writeFileSync(path.join(folder, 'src/a.ts'), 'one');
    expect(fingerprint()).toBe(first);
    writeFileSync(path.join(folder, 'src/b.ts'), '');
    const second = fingerprint();
    writeFileSync(path.join(folder, 'src/a.ts'), 'two');
    expect(new Set([first, second, fingerprint()]).size).toBe(3);
  });
});

it('a failed step says what to do, and ends with status 1', () => {
  const line = "await step.step('Working', { act: () => Promise.reject(new Error('No.')), mend: 'Try again.' })";
  const { status, stdout, stderr } = run('step.mjs', line);
  expect(status).toBe(1);
  expect(stdout).toBe('• Working …\n');
  expect(stderr).toMatch(/^\n✗ Working: failed after \d\.\d s\. No\.\nTry again\.\n$/);
});

it('a port in use is said to be so', () => {
  const line = "const s = (await import('node:net')).createServer().listen(0, () => step.checkPort(s.address().port))";
  const { status, stderr } = run('port.mjs', line);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Port \d+ is in use/);
});
