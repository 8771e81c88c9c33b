import type { UID } from '@strapi/strapi';
import type { AttachedState } from '../../src/plugins/on-record/shared/attached';
import { checkAttachments } from '../../src/plugins/on-record/server/src/attached/check';
import config from '../../src/plugins/on-record/server/src/config';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { bootstrap } from '../../src/plugins/on-record/server/src/lifecycle';
import { signedIn } from '../support/administrators';
import type { BareApp } from '../support/bare-app';
import { boot, fullAccessToken, type App } from '../support/boot';
import { body } from '../support/briefing';
import { ATTACHED, makeNewsroomApp } from '../support/newsroom-app';

const POST = 'api::post.post' as UID.ContentType;
const NOTE = 'api::note.note' as UID.ContentType;
const STORY = 'api::story.story' as UID.ContentType;

let bare: BareApp;
let app: App;
let sara: string;

beforeAll(async () => {
  bare = makeNewsroomApp();
  const env = { ATTACH: JSON.stringify(ATTACHED) };
  app = await boot({ appDir: bare.folder, distDir: bare.folder, env });
  await app.strapi.documents(UIDS.source).create({ data: { name: 'روزنامهٔ ما', kind: 'outlet' } });
  sara = await signedIn(app);
});
afterAll(async () => {
  await app?.stop();
  bare.remove();
});

const documents = (uid: UID.ContentType) => app.strapi.documents(uid);
const create = async (uid: UID.ContentType, data: object): Promise<string> =>
  (await documents(uid).create({ data: data as never })).documentId;
const post = (content: unknown = body, data: object = {}) =>
  create(POST, { title: 'خرید گندم', content, date: '2021-08-25', ...data });
const change = (documentId: string, data: object) => documents(POST).update({ documentId, data: data as never });

const state = async (uid: string, documentId: string): Promise<AttachedState> =>
  (await app.http.get(`/on-record/attached/${uid}/${documentId}`).set('authorization', sara).expect(200)).body.data;
const read = async (uid: string, documentId: string): Promise<string> => {
  const { body: answer } = await app.http
    .post(`/on-record/attached/${uid}/${documentId}/read`)
    .set('authorization', sara)
    .expect(200);
  return (answer.data as AttachedState).article?.id as string;
};
const review = () => app.strapi.plugin('on-record').service('review');
const articleOf = async (id: string) => (await review().load(id)).article;
const publicClaims = (article: string) =>
  app.strapi.db
    .query(UIDS.claim)
    .count({ where: { article: { documentId: article }, publishedAt: { $notNull: true } } });
const publicArticle = (documentId: string) =>
  app.strapi.db.query(UIDS.article).findOne({ where: { documentId, publishedAt: { $notNull: true } } });

/** A post that was read, with everything in it accepted. */
async function accepted(content?: unknown): Promise<{ entry: string; article: string }> {
  const entry = await post(content);
  const article = await read(POST, entry);
  await review().acceptAll(article);
  return { entry, article };
}

describe('reading an entry', () => {
  test('stores an article with its facts, and knows it again', async () => {
    const entry = await post();
    expect(await state(POST, entry)).toEqual({ article: null, obstacles: [] });
    const article = await read(POST, entry);
    expect(await articleOf(article)).toMatchObject({
      title: 'خرید گندم',
      body,
      publishedOn: '2021-08-25',
      language: 'fa',
    });
    const known = await state(POST, entry);
    expect(known).toMatchObject({
      article: { id: article, state: 'draft', isPublic: false },
      obstacles: ['unpublished'],
    });
    expect(known.article?.counts.claims.all).toBeGreaterThan(0);
    expect(known.article?.counts.claims.waiting).toBe(known.article?.counts.claims.all);
    expect(await read(POST, entry)).toBe(article);
  });

  test('makes two articles of two entries with the same text', async () => {
    expect(await read(POST, await post())).not.toBe(await read(POST, await post()));
  });

  test('takes the text out of Markdown, HTML, blocks and plain text alike', async () => {
    const lines = body.split('\n');
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    const blocks = lines.map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }));
    const articles = [
      await read(POST, await post(lines.map((line) => `**${line.trim()}**`).join('\n\n'))),
      await read(POST, await post(html)),
      await read(STORY, await create(STORY, { title: 'خبر', content: blocks })),
      await read(NOTE, await create(NOTE, { title: 'x', words: body })),
    ];
    for (const article of articles) expect((await articleOf(article)).body).toBe(body);
    expect((await articleOf(articles[3])).title).toBe(lines[0]);
  });

  test('of an entry without text, of one that is not there and of a type that is not attached is refused', async () => {
    const call = (uid: string, id: string) =>
      app.http.post(`/on-record/attached/${uid}/${id}/read`).set('authorization', sara);
    const { body: answer } = await call(POST, await post('')).expect(400);
    expect(answer.error.message).toContain('"body"');
    await call(POST, 'nowhere').expect(404);
    await call('plugin::on-record.article', 'nowhere').expect(404);
  });

  test('tells readers nothing of where an article comes from', async () => {
    const { entry } = await accepted();
    await documents(POST).publish({ documentId: entry });
    const token = await fullAccessToken(app.strapi);
    const { body: answer } = await app.http
      .get('/api/on-record/articles')
      .set('authorization', `Bearer ${token}`)
      .expect(200);
    expect(answer.data.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toMatch(/origin|api::post/);
  });
});

describe('the facts of an entry', () => {
  test('are published, withdrawn and published again with it', async () => {
    const { entry, article } = await accepted();
    expect(await publicClaims(article)).toBe(0);
    await documents(POST).publish({ documentId: entry });
    const { claims } = await review().state(article);
    expect(await publicClaims(article)).toBe(claims.all);
    expect(await state(POST, entry)).toMatchObject({ article: { state: 'published', isPublic: true }, obstacles: [] });
    await documents(POST).unpublish({ documentId: entry });
    expect(await publicClaims(article)).toBe(0);
    expect(await publicArticle(article)).toBeNull();
    await change(entry, { title: 'خرید' });
    await documents(POST).update({ documentId: entry, data: {} as never, status: 'published' });
    expect(await publicClaims(article)).toBe(claims.all);
    expect((await publicArticle(article)).title).toBe('خرید');
  });

  test('follow it from the Content Manager, one by one and in bulk', async () => {
    const one = await accepted();
    const other = await accepted();
    const call = (path: string, sent: object) =>
      app.http
        .post(`/content-manager/collection-types/${POST}${path}`)
        .set('authorization', sara)
        .send(sent)
        .expect(200);
    await call(`/${one.entry}/actions/publish`, { title: 'خرید گندم', content: body });
    expect(await publicClaims(one.article)).toBeGreaterThan(0);
    await call('/actions/bulkPublish', { documentIds: [one.entry, other.entry] });
    expect(await publicClaims(other.article)).toBeGreaterThan(0);
    await call('/actions/bulkUnpublish', { documentIds: [one.entry, other.entry] });
    expect(await publicClaims(one.article)).toBe(0);
    await call('/actions/bulkDelete', { documentIds: [one.entry, other.entry] });
    expect(await publicArticle(other.article)).toBeNull();
  });

  test('are withdrawn when it is deleted, and the article stays as a draft of its own', async () => {
    const { entry, article } = await accepted();
    await documents(POST).publish({ documentId: entry });
    await documents(POST).delete({ documentId: entry });
    expect(await publicClaims(article)).toBe(0);
    expect(await publicArticle(article)).toBeNull();
    const row = await app.strapi.db.query(UIDS.article).findOne({ where: { documentId: article } });
    expect(row).toMatchObject({ body, originUid: null, originDocumentId: null });
    await review().publish(article);
    expect(await publicClaims(article)).toBeGreaterThan(0);
  });

  test('follow its changed text, as a change that is not public yet', async () => {
    const { entry, article } = await accepted();
    await documents(POST).publish({ documentId: entry });
    const before = await publicClaims(article);
    await change(entry, { content: `خبر تازه.\n\n${body}`.replaceAll('\n', '\n\n') });
    const text = (await articleOf(article)).body;
    expect(text.startsWith('خبر تازه.\n')).toBe(true);
    expect((await publicArticle(article)).body).toBe(body);
    expect(await state(POST, entry)).toMatchObject({ article: { state: 'changed', isPublic: true }, obstacles: [] });
    await documents(POST).publish({ documentId: entry });
    expect((await publicArticle(article)).body).toBe(text);
    expect(await publicClaims(article)).toBe(before);
    await change(entry, { content: body.replaceAll('\n', '\n\n') });
    await documents(POST).discardDraft({ documentId: entry });
    expect((await articleOf(article)).body).toBe(text);
  });

  test('that lost their place are withdrawn, and the entry is published all the same', async () => {
    const { entry, article } = await accepted();
    await documents(POST).publish({ documentId: entry });
    const corrected = body.replace('۱۲۰ هزار تن', '۱۳۰ هزار تن').replaceAll('\n', '\n\n');
    await change(entry, { content: corrected });
    expect((await state(POST, entry)).obstacles).toEqual(['lost']);
    expect(await publicClaims(article)).toBeGreaterThan(0);
    await documents(POST).publish({ documentId: entry });
    expect(await documents(POST).findOne({ documentId: entry, status: 'published' })).toMatchObject({
      content: corrected,
    });
    expect(await publicClaims(article)).toBe(0);
    expect((await state(POST, entry)).article?.isPublic).toBe(false);
    await change(entry, { content: body.replaceAll('\n', '\n\n') });
    await documents(POST).publish({ documentId: entry });
    expect(await publicClaims(article)).toBeGreaterThan(0);
  });

  test('of an entry without a source, without a text or with an error stay back, and the entry is published', async () => {
    const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: body.split('\n')[0] }] }];
    const story = await create(STORY, { title: 'خبر', content: blocks });
    const sourceless = await read(STORY, story);
    await documents(STORY).publish({ documentId: story });
    expect(await publicArticle(sourceless)).toBeNull();
    expect((await state(STORY, story)).obstacles).toEqual(['no-source']);

    const { entry, article } = await accepted();
    await documents(POST).publish({ documentId: entry });
    await change(entry, { content: '' });
    expect((await state(POST, entry)).obstacles).toEqual(['behind']);
    await documents(POST).publish({ documentId: entry });
    expect(await documents(POST).findOne({ documentId: entry, status: 'published' })).toMatchObject({ content: '' });
    expect(await publicArticle(article)).toBeNull();

    const faulty = await accepted();
    await app.strapi.db.connection('onr_articles').where('document_id', faulty.article).update({ url: 'no address' });
    await documents(POST).publish({ documentId: faulty.entry });
    expect(await documents(POST).findOne({ documentId: faulty.entry, status: 'published' })).not.toBeNull();
    expect(await publicArticle(faulty.article)).toBeNull();
    expect((await review().load(faulty.article)).facts.length).toBeGreaterThan(0);
  });

  test('can’t be published in the Desk before the entry, nor with words that it does not have in public', async () => {
    const { entry, article } = await accepted();
    const publish = () => app.http.post(`/on-record/articles/${article}/review/publish`).set('authorization', sara);
    expect((await publish().expect(400)).body.error.message).toContain('not published');
    expect(await publicArticle(article)).toBeNull();
    await documents(POST).publish({ documentId: entry });
    await publish().expect(200);
    await change(entry, { content: `زیر تحریم.\n\n${body}` });
    expect((await publish().expect(400)).body.error.message).toContain('text');
    expect((await publicArticle(article)).body).toBe(body);
    await change(entry, { content: body, title: 'زیر تحریم' });
    expect((await publish().expect(400)).body.error.message).toContain('title');
    await documents(POST).publish({ documentId: entry });
    await publish().expect(200);
  });

  test('are rolled back with it', async () => {
    const { entry, article } = await accepted();
    const attempt = app.strapi.db.transaction(async () => {
      await documents(POST).publish({ documentId: entry });
      throw new Error('after all, no');
    });
    await expect(attempt).rejects.toThrow('after all, no');
    expect(await publicArticle(article)).toBeNull();
    expect(await publicClaims(article)).toBe(0);
  });

  test('of a type without drafts are public with every write', async () => {
    const note = await create(NOTE, { words: body, at: '2021-08-25T10:00:00.000Z' });
    const article = await read(NOTE, note);
    expect((await articleOf(article)).publishedOn).toBe('2021-08-25');
    await review().acceptAll(article);
    await review().publish(article);
    await documents(NOTE).update({ documentId: note, data: { words: `${body}\nپایان` } as never });
    expect((await publicArticle(article)).body).toBe(`${body}\nپایان`);
    await documents(NOTE).delete({ documentId: note });
    expect(await publicArticle(article)).toBeNull();
  });

  test('are of its default language only', async () => {
    await app.strapi.plugin('i18n').service('locales').create({ code: 'fa', name: 'Persian' });
    const content = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const story = await create(STORY, { title: 'one', content: content('The minister said: 12 dams opened.') });
    const article = await read(STORY, story);
    const persian = { documentId: story, locale: 'fa', data: { title: 'یک', content: content(body) } as never };
    await documents(STORY).update(persian);
    await documents(STORY).publish({ documentId: story, locale: 'fa' });
    expect((await articleOf(article)).body).toBe('The minister said: 12 dams opened.');
    await documents(STORY).delete({ documentId: story, locale: 'fa' });
    expect((await state(STORY, story)).article?.id).toBe(article);
  });

  test('that were never read cost an entry’s write nothing of ours', async () => {
    const entry = await post();
    await documents(POST).publish({ documentId: entry });
    expect((await state(POST, entry)).article).toBeNull();
  });
});

test('a fact names its article, and nothing else is one', async () => {
  const article = await read(POST, await post());
  const { facts } = await review().load(article);
  for (const { id } of facts) {
    const { body: answer } = await app.http.get(`/on-record/facts/${id}`).set('authorization', sara).expect(200);
    expect(answer.data).toEqual({ article });
  }
  await app.http.get(`/on-record/facts/${article}`).set('authorization', sara).expect(404);
});

test('an entry is only for those who may see it in the Content Manager', async () => {
  const entry = await post();
  await app.http.post('/on-record/roles').set('authorization', sara).expect(200);
  const editor = await signedIn(app, 'on-record-editor');
  const call = () => app.http.post(`/on-record/attached/${POST}/${entry}/read`).set('authorization', editor);
  await call().expect(403);
  await app.http.get(`/on-record/attached/${POST}/${entry}`).set('authorization', editor).expect(403);
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'on-record-editor' } });
  await app.strapi.db.query('admin::permission').create({
    data: {
      action: 'plugin::content-manager.explorer.read',
      subject: POST,
      properties: { fields: ['title', 'content'] },
      conditions: ['admin::is-creator'],
      role: role.id,
    },
  });
  await call().expect(403);
  await app.strapi.db.query('admin::permission').updateMany({ where: { subject: POST }, data: { conditions: [] } });
  await call().expect(200);
});

describe('settings that are wrong', () => {
  const unchecked = (attach: unknown) => ({ maxTextLength: 2_000, readerThreads: 1, attach });

  test.each([
    [[{ uid: 'api::page.page', body: 'content' }], 'does not exist: "api::page.page"'],
    [[{ uid: UIDS.article, body: 'body' }], 'On Record itself'],
    [[ATTACHED[0], ATTACHED[0]], 'a second time'],
    [[{ ...ATTACHED[0], body: 'contents' }], 'does not have: "contents". Those that can be used are title, content'],
    [[{ ...ATTACHED[0], body: 'views' }], '"views" is integer'],
    [[{ ...ATTACHED[0], publishedOn: 'title' }], '"title" is string. Those that can be used are date'],
    [[{ ...ATTACHED[0], format: 'blocks' }], 'is "blocks", but "content" is richtext'],
    [[{ ...ATTACHED[0], language: 'xx' }], 'has no reader: "xx"'],
  ])('%j: what the app does not have is named', (attach, message) => {
    app.strapi.config.set('plugin::on-record.attach', attach);
    expect(() => checkAttachments(app.strapi)).toThrow(message);
    app.strapi.config.set('plugin::on-record.attach', ATTACHED);
    expect(() => checkAttachments(app.strapi)).not.toThrow();
  });

  test.each([
    [[{ ...ATTACHED[0], format: 'docx' }], '"attach.0.format" is none of plain, markdown, html, blocks'],
    [[{ uid: POST }], '"attach.0.body"'],
    [[{ ...ATTACHED[0], colour: 'red' }], 'colour'],
    ['api::post.post', '"attach"'],
  ])('%j: what is no setting is named', (attach, message) => {
    expect(() => config.validator(unchecked(attach))).toThrow(message);
    expect(() => config.validator(unchecked(ATTACHED))).not.toThrow();
  });

  test('keep the app from starting', async () => {
    app.strapi.config.set('plugin::on-record.attach', [{ uid: POST, body: 'contents' }]);
    await expect(bootstrap({ strapi: app.strapi })).rejects.toThrow('"contents"');
    app.strapi.config.set('plugin::on-record.attach', ATTACHED);
  });
});
