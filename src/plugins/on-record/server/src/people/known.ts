import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { chunks } from '../database/rows';
import { columnOf, linkTable, tableOf } from '../database/tables';

/** An official or organization in the database, by every key that names it. */
export interface KnownName {
  id: number;
  keys: string[];
  place?: string;
}

/** The row ids of officials by document id. One who was merged into another means the other. */
export async function officialRows(strapi: Core.Strapi, documentIds: string[]): Promise<Map<string, number>> {
  const select = ['id', 'documentId', 'mergedInto'];
  const find = async (ids: string[]) =>
    (await strapi.db.query(UIDS.official).findMany({ select, where: { documentId: { $in: ids } } })) as OfficialRow[];
  const rows = await find(documentIds);
  const others = rows.flatMap(({ mergedInto }) => mergedInto ?? []);
  const targets = new Map((others.length > 0 ? await find(others) : []).map((row) => [row.documentId, row.id]));
  return new Map(
    rows.flatMap(({ id, documentId, mergedInto }): Array<[string, number]> => {
      const now = mergedInto ? targets.get(mergedInto) : id;
      return now === undefined ? [] : [[documentId, now]];
    }),
  );
}

interface OfficialRow {
  id: number;
  documentId: string;
  mergedInto: string | null;
}

export interface KnownPosition {
  id: number;
  official: number;
  key: string;
}

/** Aliases are scanned, not looked up, so few go in one statement. */
const ALIASES_AT_ONCE = 200;

interface NameRow {
  id: number;
  nameKey: string | null;
  aliasKeys: string | null;
  place?: string | null;
}

const keysOf = ({ nameKey, aliasKeys }: NameRow) => [nameKey ?? '', ...(aliasKeys?.split('|') ?? [])].filter(Boolean);

/** The officials or organizations whose name or alias has one of these keys, oldest first. */
export async function knownNames(strapi: Core.Strapi, uid: UID.ContentType, keys: string[]): Promise<KnownName[]> {
  const found = new Map<number, KnownName>();
  const select = ['id', 'nameKey', 'aliasKeys', ...(uid === UIDS.organization ? ['place'] : [])];
  const collect = async (where: object) => {
    for (const row of (await strapi.db.query(uid).findMany({ select, where })) as NameRow[]) {
      found.set(row.id, { id: row.id, keys: keysOf(row), ...(row.place && { place: row.place }) });
    }
  };
  const wanted = [...new Set(keys)];
  const still = uid === UIDS.official ? { mergedInto: { $null: true } } : {};
  for (const chunk of chunks(wanted)) await collect({ ...still, nameKey: { $in: chunk } });
  for (const chunk of chunks(wanted, ALIASES_AT_ONCE)) {
    await collect({
      ...still,
      aliasKeys: { $notNull: true },
      $or: chunk.map((key) => ({ aliasKeys: { $contains: `|${key}|` } })),
    });
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/** The positions that these officials hold or held, oldest first. */
export async function knownPositions(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  officials: number[],
): Promise<KnownPosition[]> {
  const table = tableOf(strapi, UIDS.position);
  const link = linkTable(strapi, UIDS.position, 'official');
  const found: KnownPosition[] = [];
  for (const chunk of chunks(officials)) {
    const rows: KnownPosition[] = await transaction(table)
      .join(link.table, `${link.table}.${link.source}`, `${table}.id`)
      .whereIn(`${link.table}.${link.target}`, chunk)
      .orderBy(`${table}.id`)
      .select({
        id: `${table}.id`,
        official: `${link.table}.${link.target}`,
        key: `${table}.${columnOf(strapi, UIDS.position, 'titleKey')}`,
      });
    found.push(...rows);
  }
  return found;
}
