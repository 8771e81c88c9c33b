import type { Struct } from '@strapi/strapi';
import { UIDS, type TypeName } from './uids';

/** How one field looks in the Content Manager. */
interface FieldLook {
  label: string;
  description?: string;
  /** Twelfths of a row in the edit view; the field is left out of the form when absent. */
  size?: number;
  /** For a relation: the field of the other type that names it. */
  mainField?: string;
  /** False for what the program keeps by itself. */
  editable?: boolean;
}

interface Definition {
  singular: string;
  plural: string;
  displayName: string;
  description: string;
  draftAndPublish: boolean;
  mainField: string;
  /** The columns of the list view, in order. */
  list: string[];
  sort: [field: string, order: 'ASC' | 'DESC'];
  attributes: Record<string, unknown>;
  looks: Record<string, FieldLook>;
  indexes?: Array<{ name: string; columns: string[] }>;
}

/** Lays fields into rows of twelve, in the order they are named. */
function editLayout(looks: Record<string, FieldLook>): Array<Array<{ name: string; size: number }>> {
  const rows: Array<Array<{ name: string; size: number }>> = [];
  let free = 0;
  for (const [name, { size }] of Object.entries(looks)) {
    if (!size) continue;
    if (size > free) {
      rows.push([]);
      free = 12;
    }
    rows[rows.length - 1].push({ name, size });
    free -= size;
  }
  return rows;
}

function metadatas(looks: Record<string, FieldLook>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(looks).map(([name, { label, description = '', mainField, editable = true }]) => [
      name,
      { edit: { label, description, editable, ...(mainField && { mainField }) }, list: { label } },
    ]),
  );
}

/** Strapi writes into attributes, so no two may be one object. */
const unshared = (attributes: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(attributes).map(([attribute, value]) => [attribute, { ...(value as object) }]));

/**
 * A content type with its Content Manager view: Strapi takes the view from the schema's `config` when it first sees
 * the type, and keeps what an administrator changes afterwards.
 */
export function defineType(definition: Definition): { schema: Struct.CollectionTypeSchema } {
  const { singular, plural, displayName, description, draftAndPublish, attributes, looks, indexes = [] } = definition;
  const [defaultSortBy, defaultSortOrder] = definition.sort;
  const schema = {
    kind: 'collectionType',
    collectionName: `onr_${plural}`,
    info: { singularName: singular, pluralName: plural, displayName, description },
    options: { draftAndPublish },
    pluginOptions: { 'content-type-builder': { visible: false } },
    attributes: unshared(attributes),
    indexes,
    config: {
      settings: {
        bulkable: true,
        filterable: true,
        searchable: true,
        pageSize: 20,
        mainField: definition.mainField,
        defaultSortBy,
        defaultSortOrder,
      },
      metadatas: metadatas(looks),
      layouts: { list: definition.list, edit: editLayout(looks) },
    },
  };
  return { schema: schema as unknown as Struct.CollectionTypeSchema };
}

/** A relation to one document of a type of ours; `inversedBy` names the list on the other side, where it has one. */
export const toOne = (target: TypeName, inversedBy?: string) => ({
  type: 'relation',
  relation: 'manyToOne',
  target: UIDS[target],
  ...(inversedBy && { inversedBy }),
});

/** The other side of `toOne`. */
export const listOf = (target: TypeName, mappedBy: string) => ({
  type: 'relation',
  relation: 'oneToMany',
  target: UIDS[target],
  mappedBy,
});

export const words = { type: 'text' };
export const name = { type: 'string' };
export const json = { type: 'json' };
/** A number that the program counts up from 0. */
export const counter = { type: 'integer', default: 0 };
export const day = { type: 'date' };
export const choice = (values: readonly string[], byDefault?: string) => ({
  type: 'enumeration',
  enum: [...values],
  ...(byDefault && { default: byDefault }),
});
/** Kept by the program: never in a form, never in an answer. */
export const internal = <T extends object>(attribute: T) => ({
  ...attribute,
  private: true,
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
});
export const required = <T extends object>(attribute: T) => ({ ...attribute, required: true });
