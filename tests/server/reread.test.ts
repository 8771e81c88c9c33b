import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { reviewOfReading } from '../../src/plugins/on-record/admin/src/desk/new/reviewOfReading';
import { read } from '../../src/plugins/on-record/reader';
import { changeRequest } from '../../src/plugins/on-record/shared/review/schemas';
import { differencesOf } from '../../src/plugins/on-record/shared/review/compare';
import type { Review } from '../../src/plugins/on-record/shared/review/facts';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, type App } from '../support/boot';
import { body as briefing, reading } from '../support/briefing';

const ashrafi = fs.readFileSync(path.resolve(__dirname, '../../src/plugins/on-record/sample/ashrafi.txt'), 'utf8');

let app: App;
let source: string;

beforeAll(async () => {
  app = await boot();
  source = (await app.strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } })).documentId;
});
afterAll(() => app?.stop());

const service = () => app.strapi.plugin('on-record').service('review');
const load = (article: string): Promise<Review> => service().load(article);
const editor = { id: 1, name: 'Sara' };

async function stored(body: string, given?: typeof reading): Promise<Review> {
  const { article } = await app.strapi
    .plugin('on-record')
    .service('articles')
    .store({ body, source, ...(given && { reading: given }) });
  return load(article.documentId);
}

const newId = () => randomUUID().replaceAll('-', '');

test('what was stored differs in nothing from the reading it was made of', async () => {
  for (const [body, made] of [
    [ashrafi, undefined],
    [briefing, reading],
  ] as const) {
    const { article, facts } = await stored(body, made);
    const again = made ?? read(body, { language: article.language, publishedOn: article.publishedOn ?? undefined });
    expect(differencesOf({ body, facts, read: reviewOfReading(body, again).facts, newId })).toEqual([]);
  }
});

test('what another reading has otherwise is stored, with the version of its reader', async () => {
  const review = await stored(`${briefing}\nنوبت دوم`, reading);
  const differences = differencesOf({
    body: review.article.body,
    facts: review.facts,
    read: reviewOfReading(briefing, { ...reading, statements: [], claims: reading.claims.slice(1), findings: [] })
      .facts,
    newId,
  });
  const facts = differences.map(({ id, after }) => ({ id, to: after && { ...after } }));
  await service().save(
    review.id,
    { batch: randomUUID(), base: review.revision, facts, readerVersion: '9.9.9' },
    editor,
  );
  const after = await load(review.id);
  expect(after).toMatchObject({ readerVersion: '9.9.9', revision: 1 });
  expect(after.facts.map(({ type }) => type)).toEqual(['claim', 'claim', 'claim']);
  expect(await service().history(review.id, 0)).toMatchObject([{ number: 1, readerVersion: '9.9.9' }]);
});

test('a reading that differs in nothing leaves a version, and no revision', async () => {
  const review = await stored(`${briefing}\nنوبت سوم`, reading);
  const request = { batch: randomUUID(), base: 0, facts: [], readerVersion: '9.9.9' };
  await service().save(review.id, request, editor);
  expect(await load(review.id)).toEqual({ ...review, readerVersion: '9.9.9' });
  expect(await service().history(review.id, 0)).toEqual([]);
});

test('a version is no free text', () => {
  const request = { batch: randomUUID(), base: 0, facts: [] };
  expect(changeRequest.safeParse({ ...request, readerVersion: '1.2.0' }).success).toBe(true);
  expect(changeRequest.safeParse({ ...request, readerVersion: 'by hand' }).success).toBe(false);
});
