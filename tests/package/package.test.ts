import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import app from '../../package.json';
import plugin from '../../src/plugins/on-record/package.json';
import { FreshApp, packPlugin } from './fresh-app';

const NEWEST = app.dependencies['@strapi/strapi'];
const OLDEST = plugin.peerDependencies['@strapi/strapi'].replace(/^[^\d]+/, '');
const BRIEFING = 'رضا کریمی، مدیرکل راه استان گفت: امسال ۱۲ کیلومتر راه ساخته شد.';
const MINUTE = 60_000;

let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'onr-pack-'));
  tarball = await packPlugin(folder);
}, 3 * MINUTE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([...new Set([NEWEST, OLDEST])])('the packed plugin in a fresh app on Strapi %s', (version) => {
  let fresh: FreshApp;

  beforeAll(async () => {
    fresh = new FreshApp(version);
    await fresh.install(tarball);
    await fresh.start();
  }, 10 * MINUTE);
  afterAll(() => fresh.remove(), MINUTE);

  const get = (token?: string): Promise<Response> =>
    fetch(fresh.url('/api/on-record/claims'), { headers: token ? { authorization: `Bearer ${token}` } : {} });

  it('keeps its facts from those without permission', async () => {
    expect((await get()).status).toBe(403);
  });

  it('answers those with permission, with what is published', async () => {
    const response = await get(fresh.token);
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 200,
      body: { data: [{ value: '34', unitCode: 'km' }] },
    });
  });

  const read = async (body: unknown): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(fresh.url('/api/on-record/read'), {
      method: 'POST',
      headers: { authorization: `Bearer ${fresh.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  it('reads a text', async () => {
    expect(await read({ text: BRIEFING })).toMatchObject({
      status: 200,
      body: { language: 'fa', statements: [{ mode: 'direct' }], claims: [{ value: '12' }] },
    });
  });

  // With a second copy of @strapi/utils in the app, its errors are strangers to Strapi, which answers 500.
  it("answers bad input as the app's own Strapi does", async () => {
    expect(await read({ text: '' })).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
  });

  it(
    'brings the on-record command, which reads and imports',
    async () => {
      await fresh.stop();
      const file = path.join(folder, 'briefing.txt');
      writeFileSync(file, BRIEFING);
      expect(JSON.parse(await fresh.run('on-record', 'read', file))).toMatchObject({ file, language: 'fa' });
      expect(await fresh.run('on-record', 'import', file)).toContain('stored 1,');
      expect(await fresh.run('on-record', 'import', file)).toContain('already there 1,');
    },
    MINUTE,
  );

  if (version !== NEWEST) return; // Building an admin panel takes a minute, and its plugin interface is the same.
  it(
    'is picked up by the build of the admin panel',
    async () => {
      await fresh.run('strapi', 'build');
      const build = path.join(fresh.folder, 'build');
      const texts = readdirSync(build)
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(path.join(build, name), 'utf8'));
      expect(texts.some((text) => text.includes('Press briefings stored as linked quotes'))).toBe(true);
      expect(texts.some((text) => text.includes('jsxDEV(') && text.includes('on-record'))).toBe(false);
      const names = readdirSync(build);
      expect(names).toContainEqual(expect.stringMatching(/^reader\.worker-.*\.js$/));
      expect(names).toContainEqual(expect.stringMatching(/^vazirmatn-.*\.woff2$/));
    },
    5 * MINUTE,
  );
});
