import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { makeBareApp, type BareApp } from '../support/bare-app';
import { boot, grantPublic, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

let bare: BareApp;
let app: App;
beforeAll(async () => {
  bare = makeBareApp(['@strapi/plugin-graphql']);
  app = await boot({ appDir: bare.folder, distDir: bare.folder });
  const types = Object.keys(UIDS);
  await grantPublic(
    app.strapi,
    types.flatMap((type) => [`plugin::on-record.${type}.find`, `plugin::on-record.${type}.findOne`]),
  );
  const source = await app.strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } });
  const plugin = app.strapi.plugin('on-record');
  for (const input of [{ body, reading }, { body: 'ندا رضوی، فرماندار یزد گفت: ۱۲ پروژه افتتاح شد.' }]) {
    const { article } = await plugin.service('articles').store({ ...input, source: source.documentId });
    await plugin.service('review').acceptAll(article.documentId);
    if ('reading' in input) await app.strapi.documents(UIDS.article).publish({ documentId: article.documentId });
  }
});
afterAll(async () => {
  await app?.stop();
  bare.remove();
});

const ask = async (query: string) => (await app.http.post('/graphql').send({ query })).body;

test('GraphQL answers what is published, with its speaker', async () => {
  const { data } = await ask('{ onRecordClaims(sort: "order") { words value statement { cue speaker { name } } } }');
  expect(data.onRecordClaims).toHaveLength(4);
  expect(data.onRecordClaims[0]).toEqual({
    words: '۱۲۰ هزار تن',
    value: '120000',
    statement: { cue: 'گفت', speaker: { name: 'مریم سهرابی' } },
  });
});

test.each([
  '{ onRecordArticles(status: DRAFT) { title } }',
  '{ onRecordArticles_connection(status: DRAFT) { nodes { title } } }',
  '{ onRecordStatements(status: DRAFT) { content } }',
  '{ onRecordClaims(status: DRAFT) { words article { title } } }',
  '{ onRecordClaims { article { statements(pagination: { limit: 100 }) { content speaker { name } } } } }',
  '{ onRecordSources { name documentId } }',
])('%s gives no draft away', async (query) => {
  const answer = await ask(query);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer)).not.toMatch(/ندا رضوی|۱۲ پروژه/);
});

test.each(['{ onRecordOfficials { name } }', 'mutation { createOnRecordClaim(data: { words: "x" }) { words } }'])(
  '%s is not offered',
  async (query) => {
    expect((await ask(query)).errors[0].message).toMatch(/Cannot query field/);
  },
);
