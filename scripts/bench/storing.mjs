import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../steps/root.mjs';
import { briefings } from '../texts/briefings.mjs';
import { writeRaw } from './raw-rows.mjs';

const require = createRequire(import.meta.url);
const lib = (file) => require(path.join(root, 'src/plugins/on-record/lib', file));

const COUNT = Number(process.argv[2] ?? 400);
const BATCH = 50;
const UID = (type) => `plugin::on-record.${type}`;

const folder = mkdtempSync(path.join(os.tmpdir(), 'on-record-bench-'));
Object.assign(process.env, {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  LOG_LEVEL: 'error',
  SAMPLE: 'false',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'bench.db'),
  APP_KEYS: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  API_TOKEN_SALT: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  ENCRYPTION_KEY: 'bench',
  JWT_SECRET: 'bench',
});

const { createStrapi } = require('@strapi/strapi');
const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
const { read } = lib('reader/index.js');
const { factsOf } = lib('server/src/articles/facts.js');
const { fingerprint } = lib('server/src/articles/fingerprint.js');
const plugin = strapi.plugin('on-record');
const source = await strapi.documents(UID('source')).create({ data: { name: 'Bench', kind: 'agency' } });

const official = await strapi.documents(UID('official')).create({ data: { name: 'Bench', slug: 'bench' } });
const position = await strapi
  .documents(UID('position'))
  .create({ data: { title: 'Bench', official: official.documentId } });
const known = { source: source.id, official: official.id, position: position.id };

const plain = ({ documentId: _id, publishedAt: _at, ...row }) => row;

/** One article and its facts, document by document, as a plugin without a write path of its own would. */
async function byDocumentService(body) {
  const reading = read(body);
  const facts = factsOf(body, reading);
  const create = (type, data) => strapi.documents(UID(type)).create({ data });
  const article = await create('article', {
    title: body.slice(0, 60),
    body,
    language: 'fa',
    source: source.documentId,
  });
  const statements = new Map();
  for (const { row, id } of facts.statements) {
    statements.set(id, (await create('statement', { ...plain(row), article: article.documentId })).documentId);
  }
  for (const { row, statement } of facts.claims) {
    await create('claim', { ...plain(row), article: article.documentId, statement: statements.get(statement) });
  }
}

const prepare = (body) => ({
  article: { title: body.slice(0, 60), body, language: 'fa', contentHash: fingerprint(body), readerVersion: 'bench' },
  facts: factsOf(body, read(body)),
});

const eachBatch = async (bodies, act) => {
  for (let from = 0; from < bodies.length; from += BATCH) await act(bodies.slice(from, from + BATCH));
};
const eachOne = async (bodies, act) => {
  for (const body of bodies) await act(body);
};

const input = (body) => ({ body, source: source.documentId });
const ways = [
  ['Document Service, one by one', COUNT / 10, (bodies) => eachOne(bodies, byDocumentService)],
  [
    'our write path, an editor’s article',
    COUNT,
    (bodies) => eachOne(bodies, (body) => plugin.service('articles').store(input(body))),
  ],
  [
    'our write path, bulk import',
    COUNT,
    (bodies) => eachBatch(bodies, (batch) => plugin.service('import').storeMany(batch.map(input))),
  ],
  [
    'raw knex, nothing read or matched',
    COUNT,
    (prepared) => eachBatch(prepared, (batch) => writeRaw(strapi, known, batch)),
  ],
];

console.log(`\nStoring made-up briefings, SQLite, ${os.cpus().length} cores, Node ${process.version}`);
console.log('way                                     articles   articles/s');
let seed = 0;
for (const [name, count, act] of ways) {
  seed++;
  const warm = briefings(BATCH / 5, seed + 1000);
  const bodies = briefings(count, seed);
  const raw = name.startsWith('raw');
  await act(raw ? warm.map(prepare) : warm);
  const work = raw ? bodies.map(prepare) : bodies;
  const start = performance.now();
  await act(work);
  const perSecond = count / ((performance.now() - start) / 1000);
  console.log(`${name.padEnd(38)} ${String(count).padStart(9)} ${perSecond.toFixed(1).padStart(12)}`);
}
await strapi.destroy();
rmSync(folder, { recursive: true, force: true });
