import { randomUUID } from 'node:crypto';
import { signedIn } from '../support/administrators';
import { boot, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

type Verb = 'read' | 'review' | 'publish' | 'verify' | 'sources' | 'export' | 'settings';
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Route {
  method: string;
  path: string;
  config?: { policies?: Array<string | { name: string; config: { actions: string[] } }> };
}

/** What each role may do, and nothing else. */
const ROLES: Record<string, Verb[]> = {
  'on-record-editor': ['read', 'review', 'publish', 'sources', 'export'],
  'on-record-reporter': ['read', 'review', 'export'],
  'on-record-checker': ['read', 'verify', 'export'],
  'on-record-source-admin': ['read', 'sources', 'export'],
};

let app: App;
let article: string;
let administrator: string;
const users: Record<string, string> = {};

const service = (name: string) => app.strapi.plugin('on-record').service(name);
const call = (method: string, path: string, who?: string, sent?: object) => {
  const request = app.http[method.toLowerCase() as Method](path);
  if (who) void request.set('authorization', who);
  return sent ? request.send(sent) : request;
};
const roles = (method: Method, who?: string) => call(method, '/on-record/roles', who);
const routes = (): Route[] =>
  (app.strapi.plugin('on-record').routes as unknown as { admin: { routes: Route[] } }).admin.routes;
const pathOf = ({ path }: Route) => `/on-record${path.replace(/:\w+/g, article)}`;

/** The action that a route asks for; undefined for a route that asks for none. */
function actionOf({ config }: Route): string | undefined {
  const policy = config?.policies?.find((one) => typeof one === 'object' && one.name === 'admin::hasPermissions');
  return typeof policy === 'object' ? policy.config.actions[0] : undefined;
}

beforeAll(async () => {
  app = await boot();
  administrator = await signedIn(app);
  const source = await app.strapi
    .documents('plugin::on-record.source' as never)
    .create({ data: { name: 'نمونه', kind: 'agency' } as never });
  ({
    article: { documentId: article },
  } = await service('articles').store({ body, reading, source: source.documentId }));
});
afterAll(() => app?.stop());

describe('the roles of a newsroom', () => {
  test('are offered until somebody answers, and created once', async () => {
    expect((await roles('get', administrator).expect(200)).body.data).toEqual({ offered: true });
    const [{ body: first }, { body: second }] = await Promise.all([
      roles('post', administrator).expect(200),
      roles('post', administrator).expect(200),
    ]);
    expect([...first.data.created, ...second.data.created].sort()).toEqual([
      'On Record Checker',
      'On Record Editor',
      'On Record Reporter',
      'On Record Source admin',
    ]);
    expect((await roles('get', administrator).expect(200)).body.data).toEqual({ offered: false });
    const codes = { $in: Object.keys(ROLES) };
    expect(await app.strapi.db.query('admin::role').count({ where: { code: codes } })).toBe(4);
    const checker = await app.strapi.db.query('admin::role').findOne({ where: { code: 'on-record-checker' } });
    await app.strapi.service('admin::role')?.deleteByIds([checker.id]);
    expect((await roles('post', administrator).expect(200)).body.data).toEqual({ created: [] });
  });

  test('are not offered any more once they were declined', async () => {
    await app.strapi.store.delete({ type: 'plugin', name: 'on-record', key: 'roles' });
    await roles('delete', administrator).expect(204);
    expect((await roles('get', administrator).expect(200)).body.data).toEqual({ offered: false });
  });

  test('that were deleted or are missing can be offered anew by taking the answer away', async () => {
    await app.strapi.store.delete({ type: 'plugin', name: 'on-record', key: 'roles' });
    expect((await roles('post', administrator).expect(200)).body.data).toEqual({ created: ['On Record Checker'] });
    for (const role of Object.keys(ROLES)) users[role] = await signedIn(app, role);
    users['strapi-author'] = await signedIn(app, 'strapi-author');
  });
});

describe('the admin routes', () => {
  test('each ask for a permission', () => {
    expect(routes().length).toBeGreaterThan(15);
    for (const route of routes()) {
      expect([route.path, route.config?.policies]).toContainEqual(
        expect.arrayContaining(['admin::isAuthenticatedAdmin']),
      );
      expect([route.path, actionOf(route)]).toEqual([
        route.path,
        expect.stringMatching(/^(plugin::on-record|admin::roles)\./),
      ]);
    }
  });

  test('answer nobody who is not signed in', async () => {
    for (const route of routes()) {
      const { status } = await call(route.method, pathOf(route));
      expect([route.method, route.path, status]).toEqual([route.method, route.path, 401]);
    }
  });

  test.each([...Object.entries(ROLES), ['strapi-author', []] as [string, Verb[]]])(
    'let %s do %j and nothing else',
    async (role, verbs) => {
      const allowed = verbs.map((verb) => `plugin::on-record.${verb}`);
      for (const route of routes()) {
        const { status } = await call(route.method, pathOf(route), users[role]);
        const may = allowed.includes(actionOf(route) as string);
        const seen = [route.method, route.path, status === 403];
        expect([...seen, status === 401]).toEqual([route.method, route.path, !may, false]);
      }
    },
  );

  const change = () => ({ batch: randomUUID(), base: 0, facts: [] });
  const REQUESTS: Array<[Verb, string, string, (() => object) | undefined]> = [
    ['read', 'get', '/desk', undefined],
    ['read', 'get', '/desk/summary', undefined],
    ['read', 'get', '/articles/:id/review', undefined],
    ['read', 'get', '/articles/:id/review/state', undefined],
    ['read', 'get', '/articles/:id/review/history', undefined],
    ['read', 'post', '/articles/:id/presence', undefined],
    ['read', 'delete', '/articles/:id/presence', undefined],
    ['review', 'post', '/desk/sample', undefined],
    ['review', 'post', '/articles/:id/review/changes', change],
    ['review', 'post', '/articles/:id/review/accept-all', undefined],
    ['sources', 'post', '/sources', () => ({ name: randomUUID(), kind: 'agency' })],
    ['publish', 'post', '/desk/publish', () => ({ articles: [article] })],
    ['publish', 'post', '/articles/:id/review/publish', undefined],
    ['publish', 'post', '/articles/:id/review/withdraw', undefined],
    ['read', 'get', '/officials?q=%D9%85%D8%B1%DB%8C%D9%85', undefined],
  ];

  test.each(REQUESTS)(
    '%s: %s %s is done for those who may, and refused to the others',
    async (verb, method, path, sent) => {
      for (const [role, verbs] of Object.entries(ROLES)) {
        const { status } = await call(method, `/on-record${path.replace(':id', article)}`, users[role], sent?.());
        if (verbs.includes(verb)) expect([200, 201, 204]).toContain(status);
        else expect([role, status]).toEqual([role, 403]);
      }
    },
  );
});

describe('in the Content Manager', () => {
  const create = (type: string, data: object, who: string) =>
    call('post', `/content-manager/collection-types/plugin::on-record.${type}`, who, data);

  test.each(Object.keys(ROLES))('%s reads facts and people', async (role) => {
    for (const type of ['article', 'statement', 'claim', 'finding', 'verification', 'source', 'official', 'position'])
      await call('get', `/content-manager/collection-types/plugin::on-record.${type}`, users[role]).expect(200);
  });

  test('sources are made by those who look after them', async () => {
    const source = (role: string) => create('source', { name: role, kind: 'agency', active: true }, users[role]);
    await source('on-record-editor').expect(201);
    await source('on-record-source-admin').expect(201);
    await source('on-record-reporter').expect(403);
    await source('on-record-checker').expect(403);
  });

  test('verifications are written by checkers', async () => {
    await create('verification', { verdict: 'correct' }, users['on-record-checker']).expect(201);
    await create('verification', { verdict: 'correct' }, users['on-record-editor']).expect(403);
  });
});
