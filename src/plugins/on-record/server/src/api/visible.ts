import type { Core, UID } from '@strapi/strapi';
import { UIDS } from '../content-types/uids';
import { linkTable, tableOf } from '../database/tables';

type Where = Record<string, unknown>;

/** The rows of one type that published statements point at by one of their relations. */
function spoken(strapi: Core.Strapi, attribute: 'speaker' | 'speakerOrganization' | 'position') {
  const link = linkTable(strapi, UIDS.statement, attribute);
  const statements = tableOf(strapi, UIDS.statement);
  return strapi.db
    .connection(link.table)
    .join(statements, `${statements}.id`, `${link.table}.${link.source}`)
    .whereNotNull(`${statements}.published_at`)
    .select(`${link.table}.${link.target}`);
}

/** The organizations of the positions that published statements were made in. */
function ofSpokenPositions(strapi: Core.Strapi) {
  const link = linkTable(strapi, UIDS.position, 'organization');
  return strapi.db.connection(link.table).whereIn(link.source, spoken(strapi, 'position')).select(link.target);
}

/**
 * Which rows the content API may show of a type that has no drafts of its own: the people, positions and organizations
 * that published statements speak of. An article under review must not give away who is in it. null: all rows.
 */
export function visible(strapi: Core.Strapi, uid: UID.ContentType): Where | null {
  if (uid === UIDS.official) return { id: { $in: spoken(strapi, 'speaker') } };
  if (uid === UIDS.position) return { id: { $in: spoken(strapi, 'position') } };
  if (uid === UIDS.organization) {
    return {
      $or: [{ id: { $in: spoken(strapi, 'speakerOrganization') } }, { id: { $in: ofSpokenPositions(strapi) } }],
    };
  }
  return null;
}
