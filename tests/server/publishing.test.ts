import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, grantPublic, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

type Document = Record<string, unknown> & { documentId: string };

let app: App;
let source: string;
beforeAll(async () => {
  app = await boot();
  const types = ['article', 'statement', 'claim', 'finding', 'verification', 'official', 'organization', 'position'];
  await grantPublic(
    app.strapi,
    types.flatMap((type) => [`plugin::on-record.${type}.find`, `plugin::on-record.${type}.findOne`]),
  );
  source = (await app.strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } })).documentId;
});
afterAll(() => app?.stop());

/** A stored article under review. */
async function stored(): Promise<string> {
  const { article } = await app.strapi.plugin('on-record').service('articles').store({ body, source, reading });
  return article.documentId;
}
const acceptAll = (article: string) => app.strapi.plugin('on-record').service('review').acceptAll(article);
const publish = (documentId: string) => app.strapi.documents(UIDS.article).publish({ documentId });
const drafts = (uid: (typeof UIDS)[keyof typeof UIDS]): Promise<Document[]> =>
  app.strapi.documents(uid).findMany({ sort: 'order', limit: -1 }) as Promise<Document[]>;
const shown = async (path: string): Promise<Document[]> =>
  (await app.http.get(`/api/on-record/${path}`).expect(200)).body.data;

let article: string;
beforeEach(async () => {
  article = await stored();
});
afterEach(async () => {
  await app.strapi.documents(UIDS.article).delete({ documentId: article });
});

test('an article under review shows nobody anything: no fact, no text, and not who is in it', async () => {
  await acceptAll(article);
  for (const type of ['articles', 'statements', 'claims', 'findings', 'officials', 'organizations', 'positions']) {
    expect(await shown(type)).toEqual([]);
  }
});

test('publishing an article publishes its accepted facts, and who speaks in them', async () => {
  await acceptAll(article);
  await publish(article);
  expect(await shown('articles')).toHaveLength(1);
  expect(await shown('statements')).toHaveLength(3);
  expect(await shown('claims')).toHaveLength(4);
  expect(await shown('findings')).toHaveLength(1);
  expect((await shown('officials')).map(({ name }) => name)).toEqual(['مریم سهرابی']);
  expect((await shown('positions')).map(({ title }) => title)).toEqual(['مدیرکل غله استان یزد']);
  expect((await shown('organizations')).map(({ name }) => name)).toContain('سازمان هواشناسی');
});

test('facts that nobody has reviewed stay back', async () => {
  await publish(article);
  expect(await shown('articles')).toHaveLength(1);
  expect(await shown('statements')).toEqual([]);
  expect(await shown('claims')).toEqual([]);
  expect(await shown('officials')).toEqual([]);
});

test('a claim stays back with its statement, and a finding with its claims', async () => {
  await acceptAll(article);
  const [, second] = await drafts(UIDS.statement);
  await app.strapi
    .documents(UIDS.statement)
    .update({ documentId: second.documentId, data: { reviewState: 'rejected' } });
  await publish(article);
  expect((await shown('statements?sort=order')).map(({ order }) => order)).toEqual([1, 3]);
  expect((await shown('claims?sort=order')).map(({ words }) => words)).toEqual(['۱۲۰ هزار تن', '۱۰ تا ۱۵ درصد']);
  expect(await shown('findings')).toEqual([]);
});

test('unpublishing hides every fact at once, and keeps the drafts', async () => {
  await acceptAll(article);
  await publish(article);
  await app.strapi.documents(UIDS.article).unpublish({ documentId: article });
  for (const type of ['articles', 'statements', 'claims', 'findings', 'officials'])
    expect(await shown(type)).toEqual([]);
  expect(await drafts(UIDS.statement)).toHaveLength(3);
  expect(await drafts(UIDS.claim)).toHaveLength(4);
});

test('publishing again keeps the rows of facts that stay, and drops those no longer accepted', async () => {
  await acceptAll(article);
  await publish(article);
  const before = await shown('statements?sort=order');
  const [, , third] = await drafts(UIDS.statement);
  await app.strapi
    .documents(UIDS.statement)
    .update({ documentId: third.documentId, data: { reviewState: 'rejected' } });
  await publish(article);
  const after = await shown('statements?sort=order&populate=article');
  expect(after.map(({ id }) => id)).toEqual(before.slice(0, 2).map(({ id }) => id));
  expect(after.every((one) => (one.article as Document)?.documentId === article)).toBe(true);
  expect(await shown('claims')).toHaveLength(3);
});

test('an article without a source cannot be published', async () => {
  await acceptAll(article);
  await app.strapi.documents(UIDS.article).update({ documentId: article, data: { source: null } });
  await expect(publish(article)).rejects.toThrow('Give the article a source');
  expect(await shown('articles')).toEqual([]);
  expect(await shown('statements')).toEqual([]);
});

test('a fact cannot be published without its article', async () => {
  await acceptAll(article);
  const [statement] = await drafts(UIDS.statement);
  const attempt = app.strapi.documents(UIDS.statement).publish({ documentId: statement.documentId });
  await expect(attempt).rejects.toThrow('Publish the article first');
  expect(await shown('statements')).toEqual([]);
});

test('a fact cannot be created as published in an article that is not', async () => {
  const data = { article, content: 'گفت', mode: 'direct', reviewState: 'accepted' };
  const attempt = app.strapi.documents(UIDS.statement).create({ data, status: 'published' });
  await expect(attempt).rejects.toThrow('Publish the article first');
  expect(await drafts(UIDS.statement)).toHaveLength(3);
});

test('a fact under review cannot be published by itself', async () => {
  await publish(article);
  const [statement] = await drafts(UIDS.statement);
  const attempt = app.strapi.documents(UIDS.statement).publish({ documentId: statement.documentId });
  await expect(attempt).rejects.toThrow('Accept this statement before publishing it');
});

test('facts published one by one, in whatever order is allowed, keep their links', async () => {
  await publish(article);
  await acceptAll(article);
  const [statement] = await drafts(UIDS.statement);
  const [claim] = await drafts(UIDS.claim);
  await app.strapi.documents(UIDS.statement).publish({ documentId: statement.documentId });
  await app.strapi.documents(UIDS.claim).publish({ documentId: claim.documentId });
  await app.strapi.documents(UIDS.statement).publish({ documentId: statement.documentId });
  const [shownClaim] = await shown('claims?populate[statement][populate]=speaker&populate[article]=true');
  expect(shownClaim).toMatchObject({
    words: '۱۲۰ هزار تن',
    article: { documentId: article },
    statement: { documentId: statement.documentId, speaker: { name: 'مریم سهرابی' } },
  });
});

test('hiding a statement hides the claims made in it', async () => {
  await acceptAll(article);
  await publish(article);
  const [statement] = await drafts(UIDS.statement);
  await app.strapi.documents(UIDS.statement).unpublish({ documentId: statement.documentId });
  expect((await shown('claims?sort=order')).map(({ order }) => order)).toEqual([2, 3, 4]);
  expect(await shown('findings')).toEqual([]);
});

test('discarding an article’s draft keeps all its facts', async () => {
  await publish(article);
  await app.strapi.documents(UIDS.article).discardDraft({ documentId: article });
  const found = await app.strapi
    .documents(UIDS.article)
    .findOne({ documentId: article, populate: ['statements', 'claims', 'findings'] });
  expect(found?.statements).toHaveLength(3);
  expect(found?.claims).toHaveLength(4);
  expect(found?.findings).toHaveLength(1);
});

test('discarding a statement’s draft keeps its claims', async () => {
  await acceptAll(article);
  await publish(article);
  const [, second] = await drafts(UIDS.statement);
  await app.strapi.documents(UIDS.statement).update({ documentId: second.documentId, data: { cue: 'گفت' } });
  await app.strapi.documents(UIDS.statement).discardDraft({ documentId: second.documentId });
  const found = await app.strapi
    .documents(UIDS.statement)
    .findOne({ documentId: second.documentId, populate: ['claims', 'article'] });
  expect(found?.cue).toBe('افزود');
  expect(found?.claims).toHaveLength(2);
  expect((found?.article as unknown as Document).documentId).toBe(article);
});

test('a verification is public only with its claim, and is hidden with it', async () => {
  const [claim] = await drafts(UIDS.claim);
  const { documentId } = await app.strapi
    .documents(UIDS.verification)
    .create({ data: { claim: claim.documentId, verdict: 'correct' } });
  const verify = () => app.strapi.documents(UIDS.verification).publish({ documentId });
  await expect(verify()).rejects.toThrow('Publish the claim before its verification');
  await acceptAll(article);
  await publish(article);
  await verify();
  expect(await shown('verifications')).toHaveLength(1);
  await publish(article);
  expect(await shown('verifications?populate=claim')).toEqual([
    expect.objectContaining({ claim: expect.objectContaining({ words: '۱۲۰ هزار تن' }) }),
  ]);
  await app.strapi.documents(UIDS.article).unpublish({ documentId: article });
  expect(await shown('verifications')).toEqual([]);
});

test('deleting an article deletes its facts, and leaves the people', async () => {
  await acceptAll(article);
  await publish(article);
  await app.strapi.documents(UIDS.article).delete({ documentId: article });
  for (const uid of [UIDS.statement, UIDS.claim, UIDS.finding]) expect(await app.strapi.db.query(uid).count()).toBe(0);
  expect(await app.strapi.db.query(UIDS.official).count()).toBe(1);
});

test('a text changed around the facts takes their anchors along', async () => {
  const changed = `پیش از این:\n${body}`;
  await app.strapi.documents(UIDS.article).update({ documentId: article, data: { body: changed } });
  for (const { content, selectors } of await drafts(UIDS.statement)) {
    const [, { start, end }] = (selectors as Record<string, [unknown, { start: number; end: number }]>).content;
    expect(changed.slice(start, end)).toBe(content);
  }
});

test('a fact whose words are gone from the text keeps it from being published, and says which', async () => {
  await acceptAll(article);
  await app.strapi
    .documents(UIDS.article)
    .update({ documentId: article, data: { body: body.replace('۱۲۰ هزار تن', '۱۳۰ هزار تن') } });
  await expect(publish(article)).rejects.toThrow('۱۲۰ هزار تن');
});

test('a fact written by hand is anchored where its words stand', async () => {
  const data = { article, content: 'بارش‌ها ۱۰ تا ۱۵ درصد', mode: 'direct', reviewState: 'accepted', order: 9 };
  await app.strapi.documents(UIDS.statement).create({ data });
  await publish(article);
  const [statement] = await shown('statements');
  expect(statement.selectors).toMatchObject({
    content: [{ exact: data.content }, { start: body.indexOf(data.content) }],
  });
});

test('a fact whose words stand nowhere in the text keeps the article from being published', async () => {
  const data = { article, content: 'چنین نگفت', mode: 'direct', reviewState: 'accepted' };
  await app.strapi.documents(UIDS.statement).create({ data });
  await expect(publish(article)).rejects.toThrow('«چنین نگفت» stands in no place');
  expect(await shown('articles')).toEqual([]);
});

test('a mended word between the facts leaves their anchors true', async () => {
  const changed = body.replace('روز یکشنبه', 'روز دوشنبهٔ گذشته');
  await app.strapi.documents(UIDS.article).update({ documentId: article, data: { body: changed } });
  await acceptAll(article);
  await publish(article);
  for (const { words, selectors } of await shown('claims')) {
    const [, { start, end }] = (selectors as Record<string, [unknown, { start: number; end: number }]>).words;
    expect(changed.slice(start, end)).toBe(words);
  }
});

test('a finding is dismissed only with a reason, and then stays back', async () => {
  await acceptAll(article);
  const [finding] = await drafts(UIDS.finding);
  const dismiss = (reason?: string) =>
    app.strapi.documents(UIDS.finding).update({
      documentId: finding.documentId,
      data: { state: 'dismissed', dismissalReason: reason },
    });
  await expect(dismiss()).rejects.toThrow('Say why');
  await expect(dismiss('  ')).rejects.toThrow('Say why');
  await dismiss('The two amounts are of different years.');
  await publish(article);
  expect(await shown('findings')).toEqual([]);
  expect(await shown('claims')).toHaveLength(4);
});
