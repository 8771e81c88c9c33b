import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const ROOT = path.resolve(__dirname, '../..');
const READER = path.join(ROOT, 'src/plugins/on-record/lib/reader/index.js');

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'onr-fuzz-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fuzz(reader: string, articles: number) {
  const options = ['--reader', reader, '--articles', String(articles), '--seed', '1404', '--threads', '1'];
  return spawnSync(process.execPath, ['scripts/fuzz.mjs', ...options], { cwd: ROOT, encoding: 'utf8' });
}

/** The built reader with another `read`, made of the right one. */
function readerWith(body: string): string {
  const file = path.join(folder, `${Math.random()}.cjs`);
  const right = `const right = require(${JSON.stringify(READER)});`;
  writeFileSync(file, `${right} module.exports = { ...right, read(text, options) { ${body} } };`);
  return file;
}

test('two thousand articles made by chance are read without a fault', () => {
  const { status, stdout, stderr } = fuzz(READER, 2_000);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^✓ 2000 articles .* 0 failures$/m);
});

test('an article that fails is shrunk to what makes it fail, and told with its seed and number', () => {
  const reader = readerWith("if (text.includes('۷')) throw new Error('seven'); return right.read(text, options);");
  const { status, stderr } = fuzz(reader, 500);
  expect(status).toBe(1);
  expect(stderr).toMatch(/✗ throw: Error: seven/);
  expect(stderr).toMatch(/^ {2}"۷"$/m);
  expect(stderr).toMatch(/--seed 1404 --from \d+ --articles 1$/m);
});

test.each([
  [
    'anchor',
    'const made = right.read(text, options); for (const { content } of made.statements) content.start += 1; return made;',
  ],
  [
    'value',
    "const made = right.read(text, options); for (const claim of made.claims) claim.value = '1e3'; return made;",
  ],
  [
    'changed',
    'this.texts = (this.texts ?? 0) + 1; return { ...right.read(text, options), language: String(this.texts > 40) };',
  ],
])('a reading with a wrong %s is found', (kind, body) => {
  expect(fuzz(readerWith(body), 300).stderr).toMatch(new RegExp(`✗ ${kind}`));
});
