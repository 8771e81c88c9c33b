import type { Core } from '@strapi/strapi';

type Row = Record<string, unknown>;

export const OUR_TABLE = /^onr_/;

/** The plugin's tables, from Strapi's own metadata: its types' and the link tables between them. */
export const ourTables = (strapi: Core.Strapi): string[] =>
  [...strapi.db.metadata.values()]
    .map(({ tableName }) => tableName)
    .filter((table) => OUR_TABLE.test(table))
    .sort();

/** Every row of every table of the plugin. */
export async function allRows(strapi: Core.Strapi): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const table of ourTables(strapi)) tables[table] = await strapi.db.connection(table).select('*').orderBy('id');
  return tables;
}

/** How many rows each table has; tables without any are left out. */
export async function rowCounts(strapi: Core.Strapi): Promise<Record<string, number>> {
  const rows = await allRows(strapi);
  return Object.fromEntries(
    Object.entries(rows).flatMap(([table, { length }]) => (length > 0 ? [[table, length]] : [])),
  );
}
