import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, fullAccessToken, grantPublic, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

type Document = Record<string, unknown> & { documentId: string };

const LOGS = ['revision', 'merge'];
const TYPES = (Object.keys(UIDS) as Array<keyof typeof UIDS>).filter((type) => !LOGS.includes(type));
const plural = (type: string) => `${type}s`;

let app: App;
let token: string;
let published: string;
let draft: string;

beforeAll(async () => {
  app = await boot();
  token = await fullAccessToken(app.strapi);
  await grantPublic(
    app.strapi,
    TYPES.flatMap((type) => [`plugin::on-record.${type}.find`, `plugin::on-record.${type}.findOne`]),
  );
  const source = await app.strapi
    .documents(UIDS.source)
    .create({ data: { name: 'نمونه', kind: 'agency', reliabilityNote: 'never print this' } });
  const plugin = app.strapi.plugin('on-record');
  const store = async (input: object) =>
    (await plugin.service('articles').store({ source: source.documentId, ...input })).article.documentId as string;
  published = await store({ body, reading });
  draft = await store({ body: 'ندا رضوی، فرماندار یزد گفت: ۱۲ پروژه افتتاح شد.' });
  for (const article of [published, draft]) await plugin.service('review').acceptAll(article);
  await app.strapi.documents(UIDS.article).publish({ documentId: published });
  await app.strapi.documents(UIDS.article).update({ documentId: published, data: { title: 'عنوان تازه' } });
});
afterAll(() => app?.stop());

const get = (path: string) => app.http.get(`/api/on-record/${path}`);
const asToken = (path: string) => get(path).set('Authorization', `Bearer ${token}`);
const text = async (path: string) => JSON.stringify((await get(path).expect(200)).body);

test.each(TYPES)('%s: find and findOne answer, with an API token as without', async (type) => {
  const { data } = (await get(`${plural(type)}?populate=*`).expect(200)).body as { data: Document[] };
  for (const { documentId } of data) await get(`${plural(type)}/${documentId}`).expect(200);
  expect((await asToken(plural(type)).expect(200)).body.data).toHaveLength(data.length);
});

test.each([
  'status=draft',
  'status=draft&publicationFilter=modified',
  'publicationFilter=never-published',
  'hasPublishedVersion=false',
])('asking for drafts by ?%s answers what is published', async (parameters) => {
  for (const type of ['articles', 'statements', 'claims', 'findings']) {
    const answer = (await asToken(`${type}?${parameters}`).expect(200)).body.data as Document[];
    const plain = (await get(type).expect(200)).body.data as Document[];
    expect(answer.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
  }
  await get(`articles/${draft}?${parameters}`).expect(404);
  expect((await get(`articles/${published}?${parameters}`).expect(200)).body.data.title).not.toBe('عنوان تازه');
});

test('no way of populating or filtering shows what is under review', async () => {
  for (const type of TYPES)
    expect(await text(`${plural(type)}?populate=*`)).not.toMatch(/ندا رضوی|فرماندار|عنوان تازه/);
  expect(await text('articles?populate[statements][populate]=*&populate[source]=true')).not.toContain('ندا رضوی');
  expect(
    await text('claims?populate[statement][populate][speaker]=true&populate[article][populate][statements]=true'),
  ).not.toContain('ندا رضوی');
  expect((await get('officials?filters[name][$contains]=ندا').expect(200)).body).toMatchObject({
    data: [],
    meta: { pagination: { total: 0 } },
  });
  await get('officials?populate=positions').expect(400);
  await get('officials?filters[positions][title][$contains]=x').expect(400);
});

test('the id of an official whom only a draft speaks of is unknown', async () => {
  const hidden = await app.strapi.db.query(UIDS.official).findOne({ where: { name: 'ندا رضوی' } });
  await get(`officials/${hidden.documentId}`).expect(404);
  await asToken(`officials/${hidden.documentId}`).expect(404);
});

test('a note on a source’s reliability is never shown', async () => {
  expect(await text('sources')).not.toContain('never print this');
  expect(await text('articles?populate=source')).not.toContain('never print this');
});

test('officials are sorted, paged and counted as Strapi does it', async () => {
  const { body: answer } = await get(
    'officials?sort=name:desc&pagination[page]=1&pagination[pageSize]=1&fields=name',
  ).expect(200);
  expect(answer.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 1, total: 1 });
  expect((await get('officials?pagination[start]=0&pagination[limit]=5').expect(200)).body.meta.pagination).toEqual({
    start: 0,
    limit: 5,
    total: 1,
  });
});

test('claims are filtered by value, unit and speaker', async () => {
  const words = async (query: string) =>
    ((await get(`claims?${query}&sort=order`).expect(200)).body.data as Document[]).map((one) => one.words);
  expect(await words('filters[number][$gte]=30000&filters[unitCode]=t')).toEqual(['۱۲۰ هزار تن', '۳۰ هزار تن']);
  expect(await words('filters[statement][speakerOrganization][name]=سازمان هواشناسی')).toEqual(['۱۰ تا ۱۵ درصد']);
});

test.each(['post', 'put', 'delete'] as const)(
  'there is no stock %s: facts are written through their article',
  async (method) => {
    const [claim] = (await get('claims').expect(200)).body.data as Document[];
    const answer = await app.http[method](`/api/on-record/claims/${claim.documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data: {} });
    expect([404, 405]).toContain(answer.status);
  },
);

test('reading a text needs a permission, and stores nothing', async () => {
  const before = await app.strapi.db.query(UIDS.article).count();
  await app.http.post('/api/on-record/read').send({ text: body }).expect(403);
  const answer = await app.http
    .post('/api/on-record/read')
    .set('Authorization', `Bearer ${token}`)
    .send({ text: body, publishedOn: '2021-08-25' })
    .expect(200);
  expect(answer.body).toMatchObject({
    language: 'fa',
    readerVersion: expect.any(String),
    statements: expect.any(Array),
    claims: expect.any(Array),
    findings: expect.any(Array),
  });
  expect(await app.strapi.db.query(UIDS.article).count()).toBe(before);
});

test('the public reader of a role with the permission may read a text', async () => {
  await grantPublic(app.strapi, ['plugin::on-record.reading.read']);
  await app.http.post('/api/on-record/read').send({ text: body }).expect(200);
});

test('a token may do just what it was made for', async () => {
  const { accessKey } = (await app.strapi.service('admin::api-token')?.create({
    name: 'writer',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: ['plugin::on-record.article.create'],
  })) as { accessKey: string };
  const writer = { Authorization: `Bearer ${accessKey}` };
  await app.http.post('/api/on-record/articles').set(writer).send({ body: 'متنی بی نقل قول.' }).expect(201);
  await app.http.post('/api/on-record/read').set(writer).send({ text: body }).expect(403);
  await app.http.get('/api/on-record/claims').set(writer).expect(403);
});
