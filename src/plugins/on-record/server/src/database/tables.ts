import type { Core, UID } from '@strapi/strapi';

/** A link table between two types: one row a link, from a row of `source` to a row of `target`. */
export interface LinkTable {
  attribute: string;
  table: string;
  source: string;
  target: string;
  targetUid: UID.ContentType;
  /** Orders the links of one source row; absent for a single link. */
  sourceOrder?: string;
  /** Orders the rows that link to one target row; absent when the target keeps no list of them. */
  targetOrder?: string;
}

interface RelationMetadata {
  type: string;
  target: UID.ContentType;
  mappedBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    orderColumnName?: string;
    inverseOrderColumnName?: string;
  };
}

interface ColumnMetadata {
  type: string;
  columnName?: string;
  joinColumn?: { name: string };
}

/** A content type's table. */
export const tableOf = (strapi: Core.Strapi, uid: UID.ContentType): string => strapi.db.metadata.get(uid).tableName;

/** The column of an attribute. */
export function columnOf(strapi: Core.Strapi, uid: UID.ContentType, attribute: string): string {
  const found = strapi.db.metadata.get(uid).attributes[attribute] as { columnName?: string } | undefined;
  if (!found?.columnName) throw new Error(`${uid} has no column for "${attribute}"`);
  return found.columnName;
}

/** The columns of a type's own table, without the row's id. */
export function columnsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const columns = Object.values(strapi.db.metadata.get(uid).attributes).flatMap((attribute) => {
    const { columnName, joinColumn, type } = attribute as ColumnMetadata;
    const column = type === 'relation' ? joinColumn?.name : columnName;
    return column && column !== 'id' ? [column] : [];
  });
  return [...new Set(columns)];
}

/** The link tables of the relations that a type owns to other content types. */
export function linkTables(strapi: Core.Strapi, uid: UID.ContentType): LinkTable[] {
  return Object.entries(strapi.db.metadata.get(uid).attributes).flatMap(([attribute, metadata]) => {
    const { type, target, mappedBy, joinTable } = metadata as RelationMetadata;
    if (type !== 'relation' || mappedBy || !joinTable) return [];
    return {
      attribute,
      table: joinTable.name,
      source: joinTable.joinColumn.name,
      target: joinTable.inverseJoinColumn.name,
      targetUid: target,
      sourceOrder: joinTable.orderColumnName,
      targetOrder: joinTable.inverseOrderColumnName,
    };
  });
}

/** The link table of one relation. */
export function linkTable(strapi: Core.Strapi, uid: UID.ContentType, attribute: string): LinkTable {
  const found = linkTables(strapi, uid).find((link) => link.attribute === attribute);
  if (!found) throw new Error(`${uid} has no links for "${attribute}"`);
  return found;
}
