import type { Core } from '@strapi/strapi';
import { parseOffice } from '../../src/plugins/on-record/reader';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { factsOf } from '../../src/plugins/on-record/server/src/articles/facts';
import { boot, type App } from '../support/boot';
import { body, reading } from '../support/briefing';
import { allRows } from '../support/rows';

type Row = Record<string, unknown>;

let app: App;
beforeAll(async () => {
  app = await boot();
});
afterAll(() => app?.stop());

/** Writes the article the slow way: every document by the Document Service, one by one. */
async function byDocumentService(strapi: Core.Strapi, source: string): Promise<void> {
  const facts = factsOf(body, reading);
  const plain = ({ documentId: _id, publishedAt: _at, ...data }: Row) => data;
  const create = (uid: (typeof UIDS)[keyof typeof UIDS], data: Row) => strapi.documents(uid).create({ data });

  const official = await create(UIDS.official, { name: 'مریم سهرابی', slug: 'x' });
  const title = 'مدیرکل غله استان یزد';
  const { organization, place = null } = parseOffice('fa', title);
  const weather = await create(UIDS.organization, { name: 'سازمان هواشناسی' });
  const office = organization && (await create(UIDS.organization, { name: organization, place }));
  const position = await create(UIDS.position, {
    title,
    place,
    official: official.documentId,
    ...(office && { organization: office.documentId }),
  });
  const article = await create(UIDS.article, {
    title: 'گندم',
    slug: 'x',
    body,
    language: 'fa',
    contentHash: 'x',
    readerVersion: 'by hand',
    source,
  });
  const statements = new Map<string, string>();
  for (const { row, id, speaker } of facts.statements) {
    const who =
      speaker?.kind === 'organization'
        ? { speakerOrganization: weather.documentId }
        : { speaker: official.documentId, position: position.documentId };
    const created = await create(UIDS.statement, { ...plain(row), article: article.documentId, ...who });
    statements.set(id, created.documentId);
  }
  const claims = new Map<string, string>();
  for (const { row, id, statement } of facts.claims) {
    const created = await create(UIDS.claim, {
      ...plain(row),
      article: article.documentId,
      statement: statements.get(statement as string),
    });
    claims.set(id, created.documentId);
  }
  for (const { row, claims: ids } of facts.findings) {
    await create(UIDS.finding, { ...plain(row), article: article.documentId, claims: ids.map((id) => claims.get(id)) });
  }
}

/** Publishes everything by the Document Service: the article, then each fact once it is accepted. */
async function publishByDocumentService(strapi: Core.Strapi): Promise<void> {
  const documents = (uid: (typeof UIDS)[keyof typeof UIDS]) =>
    strapi.documents(uid).findMany({ limit: -1, sort: 'order' });
  const [article] = await strapi.documents(UIDS.article).findMany();
  await strapi.documents(UIDS.article).publish({ documentId: article.documentId });
  for (const [uid, accepted] of [
    [UIDS.statement, { reviewState: 'accepted' }],
    [UIDS.claim, { reviewState: 'accepted' }],
    [UIDS.finding, { state: 'confirmed' }],
  ] as const) {
    for (const { documentId } of await documents(uid)) {
      await strapi.documents(uid).update({ documentId, data: accepted });
      await strapi.documents(uid).publish({ documentId });
    }
  }
}

/** How often something was saved on the way is each way's own, and so is the log of it. */
const VARYING = ['document_id', 'slug', 'content_hash', 'revision', 'published_revision', 'first_revision'];

/** Rows that can be compared: ids by what they name, moments by whether they are there, the rest as it stands. */
async function comparable(strapi: Core.Strapi): Promise<Record<string, Row[]>> {
  const { onr_revisions: _log, ...tables } = await allRows(strapi);
  const names = new Map<string, string>();
  for (const [table, rows] of Object.entries(tables)) {
    const one = table.replace(/^onr_(.*)s$/, '$1');
    for (const row of rows) {
      const words = row.content ?? row.words ?? row.explanation ?? row.title ?? row.name;
      names.set(`${one}_id/${row.id}`, `${String(words)} (${row.published_at === null ? 'draft' : 'published'})`);
    }
  }
  const value = (column: string, of: unknown): unknown => {
    if (VARYING.includes(column)) return of === null ? null : 'some';
    if (column.endsWith('_at')) return of === null ? null : 'a moment';
    if (column === 'selectors') return typeof of === 'string' ? JSON.parse(of) : of;
    return names.get(`${column}/${String(of)}`) ?? of;
  };
  const sorted = (rows: Row[]) =>
    rows
      .map((row) => JSON.stringify(row))
      .sort()
      .map((row) => JSON.parse(row) as Row);
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      sorted(
        rows.map(({ id: _id, ...row }) =>
          Object.fromEntries(Object.entries(row).map(([key, of]) => [key, value(key, of)])),
        ),
      ),
    ]),
  );
}

async function emptyTables(strapi: Core.Strapi): Promise<void> {
  for (const uid of Object.values(UIDS)) await strapi.db.query(uid).deleteMany({});
}

async function source(strapi: Core.Strapi): Promise<string> {
  const created = await strapi.documents(UIDS.source).create({ data: { name: 'خبرگزاری نمونه', kind: 'agency' } });
  return created.documentId;
}

test.each(['articles', 'import'] as const)(
  'what the %s service writes, draft and published, is what the Document Service would have written',
  async (way) => {
    const { strapi } = app;
    await emptyTables(strapi);
    await byDocumentService(strapi, await source(strapi));
    const draftsBySlowWay = await comparable(strapi);
    await publishByDocumentService(strapi);
    const publishedBySlowWay = await comparable(strapi);

    await emptyTables(strapi);
    const input = { title: 'گندم', body, source: await source(strapi), reading };
    const plugin = strapi.plugin('on-record');
    if (way === 'articles') await plugin.service('articles').store(input);
    else await plugin.service('import').storeMany([input]);
    expect(await comparable(strapi)).toEqual(draftsBySlowWay);

    const [article] = await strapi.documents(UIDS.article).findMany();
    await plugin.service('review').acceptAll(article.documentId);
    await strapi.documents(UIDS.article).publish({ documentId: article.documentId });
    expect(await comparable(strapi)).toEqual(publishedBySlowWay);
  },
);
