import type { Core } from '@strapi/strapi';
import { UIDS } from '../content-types/uids';
import { updateRows } from '../database/rows';
import { columnOf, tableOf } from '../database/tables';
import { nameKey } from '../names/keys';

/** Rows of one step: a start must not hold a hundred thousand titles in memory. */
const STEP = 2_000;

/** Gives articles from before titles were folded their folded title; quick where all have one. */
export async function fillTitleKeys(strapi: Core.Strapi): Promise<void> {
  const table = tableOf(strapi, UIDS.article);
  const key = columnOf(strapi, UIDS.article, 'titleKey');
  for (;;) {
    const rows: Array<{ id: number; title: string | null }> = await strapi.db
      .connection(table)
      .whereNull(key)
      .select('id', 'title')
      .limit(STEP);
    if (rows.length === 0) return;
    const keyed = rows.map(({ id, title }) => ({ id, [key]: nameKey(title ?? '') }));
    await strapi.db.transaction(({ trx }) => updateRows(strapi, trx, table, keyed));
  }
}
