import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, grantPublic, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

let app: App;
let jwt: string;
let article: string;

beforeAll(async () => {
  app = await boot();
  const { strapi } = app;
  await grantPublic(strapi, ['plugin::on-record.statement.find', 'plugin::on-record.claim.find']);
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  const admin = {
    email: 'editor@example.org',
    firstname: 'Editor',
    password: 'Editor1234',
    isActive: true,
    roles: [role.id],
  };
  await strapi.service('admin::user')?.create(admin);
  jwt = (await app.http.post('/admin/login').send({ email: admin.email, password: admin.password }).expect(200)).body
    .data.token;
  const source = await strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } });
  const plugin = strapi.plugin('on-record');
  article = (await plugin.service('articles').store({ body, reading, source: source.documentId })).article.documentId;
  await plugin.service('review').acceptAll(article);
});
afterAll(() => app?.stop());

const manager = (method: 'get' | 'post', path: string, data?: object) => {
  const call = app.http[method](`/content-manager/${path}`).set('Authorization', `Bearer ${jwt}`);
  return data ? call.send(data) : call;
};
const claims = async () => (await app.http.get('/api/on-record/claims').expect(200)).body.data;

test('before publishing nobody is warned that facts, being drafts, would be left behind', async () => {
  const { data } = (
    await manager('get', `collection-types/${UIDS.article}/${article}/actions/countDraftRelations`).expect(200)
  ).body;
  expect(new Set(typeof data === 'number' ? [data] : Object.values(data))).toEqual(new Set([0]));
});

test('the Publish button publishes the article with its accepted facts', async () => {
  await manager('post', `collection-types/${UIDS.article}/${article}/actions/publish`, {}).expect(200);
  expect(await claims()).toHaveLength(4);
});

test('the Unpublish button hides them', async () => {
  await manager('post', `collection-types/${UIDS.article}/${article}/actions/unpublish`, {}).expect(200);
  expect(await claims()).toEqual([]);
});

test('bulk publishing from the list publishes facts too', async () => {
  await manager('post', `collection-types/${UIDS.article}/actions/bulkPublish`, { documentIds: [article] }).expect(200);
  expect(await claims()).toHaveLength(4);
});

test('why an article cannot be published is told to the editor', async () => {
  await manager('post', `collection-types/${UIDS.article}/${article}/actions/unpublish`, {}).expect(200);
  await app.strapi.documents(UIDS.article).update({ documentId: article, data: { source: null } });
  const { body: answer } = await manager(
    'post',
    `collection-types/${UIDS.article}/${article}/actions/publish`,
    {},
  ).expect(400);
  expect(answer.error).toMatchObject({
    name: 'ValidationError',
    message: 'Give the article a source before publishing it.',
  });
});

test.each(Object.entries(UIDS))('%s has a main field, list columns and a form with labels', async (_type, uid) => {
  const { data } = (await manager('get', `content-types/${uid}/configuration`).expect(200)).body;
  const { settings, layouts, metadatas } = data.contentType;
  expect(settings.mainField).not.toBe('id');
  expect(layouts.list.length).toBeGreaterThanOrEqual(3);
  for (const { name } of layouts.edit.flat()) expect(metadatas[name].edit.label).not.toBe(name);
  for (const row of layouts.edit)
    expect(row.reduce((sum: number, { size }: { size: number }) => sum + size, 0)).toBeLessThanOrEqual(12);
});

describe('the review of an article, for those who may', () => {
  const route = () => `/on-record/articles/${article}/review`;
  const as = (token: string) => ({
    state: () => app.http.get(`${route()}/state`).set('Authorization', `Bearer ${token}`),
    acceptAll: () => app.http.post(`${route()}/accept-all`).set('Authorization', `Bearer ${token}`),
  });

  /** Signs in somebody with one role, which may do just this. */
  async function signIn(name: string, actions: string[]): Promise<string> {
    const { strapi } = app;
    const role = await strapi.service('admin::role')?.create({ name, description: '' });
    await strapi.service('admin::role')?.assignPermissions(
      role.id,
      actions.map((action) => ({ action })),
    );
    const email = `${name}@example.org`;
    const user = { email, firstname: name, password: 'Editor1234', isActive: true, roles: [role.id] };
    await strapi.service('admin::user')?.create(user);
    return (await app.http.post('/admin/login').send({ email, password: user.password }).expect(200)).body.data.token;
  }

  beforeAll(async () => {
    const [statement] = await app.strapi.documents(UIDS.statement).findMany({ sort: 'order' });
    await app.strapi
      .documents(UIDS.statement)
      .update({ documentId: statement.documentId, data: { reviewState: 'proposed' } });
  });

  test('nobody without the permission', async () => {
    await app.http.get(`${route()}/state`).expect(401);
    const reporter = as(await signIn('reporter', []));
    await reporter.state().expect(403);
    await reporter.acceptAll().expect(403);
  });

  test('an editor sees what waits, and accepts it all', async () => {
    const editor = as(await signIn('editor2', ['plugin::on-record.read', 'plugin::on-record.review']));
    const waits = {
      statements: { all: 3, waiting: 1 },
      claims: { all: 4, waiting: 0 },
      findings: { all: 1, waiting: 0 },
    };
    expect((await editor.state().expect(200)).body.data).toEqual(waits);
    const answer = (await editor.acceptAll().expect(200)).body.data;
    expect(answer.statements).toEqual({ all: 3, waiting: 0 });
  });

  test('an article that is not there is a 404', async () => {
    await app.http.get('/on-record/articles/nothing/review').set('Authorization', `Bearer ${jwt}`).expect(404);
  });
});
