import type { Core } from '@strapi/strapi';
import type { Merged, MergeRequest } from '../../../shared/officials';
import { UIDS } from '../content-types/uids';
import { insertDocuments, newDocumentId } from '../database/rows';
import { lockStoring } from '../database/lock';
import { columnOf, tableOf } from '../database/tables';
import { nameKey } from '../names/keys';
import { knownPositions } from '../people/known';
import { fieldError } from '../requests/parse';
import { stringsOf } from '../review/people';
import { movePositions, ownPositions, positionIds, type Merging } from './positions';
import { moveStatements, type MovedStatements } from './statements';

/** An official's row, as far as a merge looks at it. */
export interface OfficialRow {
  id: number;
  documentId: string;
  name: string;
  aliases: unknown;
  mergedInto: string | null;
}

/** Everything that a merge moved, for its undoing. Document ids and names. */
export interface Moved extends MovedStatements {
  positions: string[];
  /** Names that became other names of the one who stays. */
  aliases: string[];
  /** Those who had been merged into the one who goes. */
  followers: string[];
}

/** Officials by document id. */
export async function findOfficials(strapi: Core.Strapi, documentIds: string[]): Promise<Map<string, OfficialRow>> {
  const rows = (await strapi.db
    .query(UIDS.official)
    .findMany({ where: { documentId: { $in: documentIds } } })) as OfficialRow[];
  return new Map(rows.map((row) => [row.documentId, row]));
}

function officialToMerge(officials: Map<string, OfficialRow>, field: keyof MergeRequest, documentId: string) {
  const official = officials.get(documentId);
  if (!official) throw fieldError(field, `is no official that is there: "${documentId}". Choose again.`);
  if (official.mergedInto !== null)
    throw fieldError(field, `is an official who was merged into another already: "${official.name}". Choose again.`);
  return official;
}

/** Names of the one who goes that the one who stays is not known by yet, each once however it is spelt. */
export function newAliases(from: Pick<OfficialRow, 'name' | 'aliases'>, into: Pick<OfficialRow, 'name' | 'aliases'>) {
  const known = new Set([into.name, ...stringsOf(into.aliases)].map(nameKey));
  return [from.name, ...stringsOf(from.aliases)].filter((name) => {
    const key = nameKey(name);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Moves the positions whose title the other does not have; same title, same position. Answers those moved. */
async function mergePositions(merging: Merging, from: number, into: number): Promise<string[]> {
  const { strapi, transaction } = merging;
  const positions = await knownPositions(strapi, transaction, [from, into]);
  const titles = new Set(positions.filter(({ official }) => official === into).map(({ key }) => key));
  const moving = positions.filter(({ official, key }) => official === from && !titles.has(key)).map(({ id }) => id);
  await movePositions(merging, moving, from, into);
  await ownPositions(merging, into, from);
  return (await positionIds(merging, 'id', moving)).map(({ documentId }) => documentId);
}

/** Makes those who mean one official mean another, and answers their document ids. */
async function moveFollowers({ strapi, transaction }: Merging, from: OfficialRow, into: string): Promise<string[]> {
  const table = tableOf(strapi, UIDS.official);
  const mergedInto = columnOf(strapi, UIDS.official, 'mergedInto');
  const followers: string[] = await transaction(table).where(mergedInto, from.documentId).pluck('document_id');
  await transaction(table)
    .whereIn('document_id', [from.documentId, ...followers])
    .update({ [mergedInto]: into });
  return followers;
}

/**
 * Makes two officials one: statements, positions and names go to the one who stays, in a fixed number of SQL
 * statements. Throws ValidationError (400) for somebody who is not there or was merged already.
 */
export async function mergeOfficials(strapi: Core.Strapi, request: MergeRequest, editor: string): Promise<Merged> {
  return strapi.db.transaction(async ({ trx: transaction }) => {
    await lockStoring(strapi, transaction);
    const officials = await findOfficials(strapi, [request.from, request.into]);
    const from = officialToMerge(officials, 'from', request.from);
    const into = officialToMerge(officials, 'into', request.into);
    const merging = { strapi, transaction };
    const statements = await moveStatements(merging, from.id, into.id);
    const positions = await mergePositions(merging, from.id, into.id);
    const aliases = newAliases(from, into);
    await strapi.db
      .query(UIDS.official)
      .update({ where: { id: into.id }, data: { aliases: [...stringsOf(into.aliases), ...aliases] } });
    const followers = await moveFollowers(merging, from, into.documentId);
    const id = newDocumentId();
    const moved: Moved = { ...statements, positions, aliases, followers };
    await insertDocuments(strapi, transaction, UIDS.merge, [
      {
        documentId: id,
        fromId: from.documentId,
        fromName: from.name,
        intoId: into.documentId,
        intoName: into.name,
        editor,
        moved,
        publishedAt: new Date(),
      },
    ]);
    return {
      id,
      from: { id: from.documentId, name: from.name },
      into: { id: into.documentId, name: into.name },
      statements: statements.drafts.length,
      positions: positions.length,
    };
  });
}
