import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import contentTypes from '../../src/plugins/on-record/server/src/content-types';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, type App } from '../support/boot';
import { body, reading } from '../support/briefing';
import { allRows, ourTables } from '../support/rows';

let app: App;
beforeEach(async () => {
  app = await boot();
});
afterEach(() => app?.stop());

async function storeAndPublish(strapi: Core.Strapi): Promise<void> {
  const source = await strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } });
  const plugin = strapi.plugin('on-record');
  const { article } = await plugin.service('articles').store({ body, reading, source: source.documentId });
  await plugin.service('review').acceptAll(article.documentId);
  await strapi.documents(UIDS.article).publish({ documentId: article.documentId });
}

test('disabling the plugin and enabling it again loses no table and no row', async () => {
  await storeAndPublish(app.strapi);
  const before = await allRows(app.strapi);

  await app.stop({ keep: true });
  app = await boot({ database: app.database, env: { ON_RECORD: 'false' } });
  expect(app.strapi.plugin('on-record')).toBeUndefined();
  for (const table of Object.keys(before)) expect(await app.strapi.db.connection.schema.hasTable(table)).toBe(true);

  await app.stop({ keep: true });
  app = await boot({ database: app.database, env: { ON_RECORD: 'true' } });
  expect(await allRows(app.strapi)).toEqual(before);
});

test('every name fits SQLite, PostgreSQL and MySQL', () => {
  const longest = 63;
  const { metadata } = app.strapi.db;
  for (const table of ourTables(app.strapi)) expect(table.length).toBeLessThanOrEqual(longest - '_inv_fk'.length);
  for (const { tableName, attributes, indexes } of [...metadata.values()]) {
    if (!tableName.startsWith('onr_')) continue;
    const columns = Object.values(attributes).map(
      (attribute) => (attribute as { columnName?: string }).columnName ?? '',
    );
    for (const name of [...columns, ...(indexes ?? []).map((index) => index.name)])
      expect(name.length).toBeLessThanOrEqual(longest);
  }
});

test('the tables are those of the last migration: does stored data need a migration?', () => {
  const schemas = Object.values(contentTypes).map(({ schema }) => [
    schema.collectionName,
    schema.attributes,
    (schema as { indexes?: unknown }).indexes,
  ]);
  const fingerprint = createHash('sha256').update(JSON.stringify(schemas)).digest('hex').slice(0, 16);
  expect(fingerprint).toMatchInlineSnapshot(`"f5b0df946a18a3ca"`);
});

test('the plugin’s types stay out of the content-type builder, and in the Content Manager', () => {
  for (const uid of Object.values(UIDS)) {
    const { pluginOptions } = app.strapi.contentType(uid) as { pluginOptions?: Record<string, { visible?: boolean }> };
    expect(pluginOptions?.['content-type-builder']?.visible).toBe(false);
    expect(pluginOptions?.['content-manager']?.visible).not.toBe(false);
  }
});
