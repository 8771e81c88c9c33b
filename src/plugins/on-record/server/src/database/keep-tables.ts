import type { Core } from '@strapi/strapi';

type PersistedTable = string | { name: string };

const nameOf = (table: PersistedTable) => (typeof table === 'string' ? table : table.name);

/**
 * Tells Strapi to leave the plugin's tables alone when the plugin is disabled or removed: by default the next start
 * would drop them, with every row.
 */
export async function keepTables(strapi: Core.Strapi): Promise<void> {
  const settings = { type: 'core', key: 'persisted_tables' };
  const kept = ((await strapi.store.get(settings)) ?? []) as PersistedTable[];
  const known = new Set(kept.map(nameOf));
  const ours = [...strapi.db.metadata.values()]
    .map(({ tableName }) => tableName)
    .filter((table) => table.startsWith('onr_'));
  const missing = ours.filter((table) => !known.has(table));
  if (missing.length > 0) await strapi.store.set({ ...settings, value: [...kept, ...missing] });
}
