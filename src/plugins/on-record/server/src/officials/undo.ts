import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Merged, UndoObstacle } from '../../../shared/officials';
import { UIDS } from '../content-types/uids';
import { lockStoring } from '../database/lock';
import { columnOf, tableOf } from '../database/tables';
import { stringsOf } from '../review/people';
import { findOfficials, type Moved, type OfficialRow } from './merge';
import { movePositions, ownPositions, positionIds, type Merging } from './positions';
import { returnStatements } from './statements';

interface MergeRow {
  id: number;
  documentId: string;
  fromId: string;
  fromName: string;
  intoId: string;
  intoName: string;
  moved: Moved;
  undoneAt: string | null;
}

const REASONS: Record<UndoObstacle, (row: MergeRow) => string> = {
  undone: () => 'This merge was undone already.',
  'from-deleted': ({ fromName }) => `"${fromName}" was deleted since, so nothing can be given back.`,
  'into-deleted': ({ intoName }) => `"${intoName}" was deleted since, and with it who said what was moved.`,
  'into-merged': ({ intoName }) => `"${intoName}" was itself merged into another official since. Undo that first.`,
};

function refuse(obstacle: UndoObstacle, row: MergeRow): never {
  throw new errors.ApplicationError(REASONS[obstacle](row), { reason: obstacle });
}

/** The two officials of a merge, as they are now. Throws ApplicationError (400) where it can't be undone. */
async function officialsOf(strapi: Core.Strapi, row: MergeRow): Promise<{ from: OfficialRow; into: OfficialRow }> {
  if (row.undoneAt) refuse('undone', row);
  const officials = await findOfficials(strapi, [row.fromId, row.intoId]);
  const from = officials.get(row.fromId) ?? refuse('from-deleted', row);
  const into = officials.get(row.intoId) ?? refuse('into-deleted', row);
  if (into.mergedInto !== null) refuse('into-merged', row);
  return { from, into };
}

async function returnPositions(merging: Merging, moved: Moved, from: number, into: number): Promise<void> {
  const rows = await positionIds(merging, 'document_id', moved.positions);
  await movePositions(
    merging,
    rows.map(({ id }) => id),
    into,
    from,
  );
  await ownPositions(merging, from, into);
  await ownPositions(merging, into, from);
}

async function returnNames({ strapi, transaction }: Merging, moved: Moved, from: OfficialRow, into: OfficialRow) {
  const aliases = stringsOf(into.aliases).filter((alias) => !moved.aliases.includes(alias));
  await strapi.db.query(UIDS.official).update({ where: { id: into.id }, data: { aliases } });
  const table = tableOf(strapi, UIDS.official);
  const mergedInto = columnOf(strapi, UIDS.official, 'mergedInto');
  await transaction(table)
    .whereIn('document_id', moved.followers)
    .where(mergedInto, into.documentId)
    .update({ [mergedInto]: from.documentId });
  await transaction(table)
    .where('id', from.id)
    .update({ [mergedInto]: null });
}

/**
 * Takes a merge back: what was moved is given back, but for statements that an editor has given to somebody else
 * since. What was added to the official who stayed remains theirs. Throws NotFoundError (404), and ApplicationError
 * (400) whose `details.reason` says why it can't be undone.
 */
export async function undoMerge(strapi: Core.Strapi, documentId: string, editor: string): Promise<Merged> {
  return strapi.db.transaction(async ({ trx: transaction }) => {
    await lockStoring(strapi, transaction);
    const merges = strapi.db.query(UIDS.merge);
    const row = (await merges.findOne({ where: { documentId } })) as MergeRow | null;
    if (!row) throw new errors.NotFoundError(`There is no merge with the id "${documentId}".`);
    const { from, into } = await officialsOf(strapi, row);
    const merging = { strapi, transaction };
    const statements = await returnStatements(merging, row.moved, from.id, into.id);
    await returnPositions(merging, row.moved, from.id, into.id);
    await returnNames(merging, row.moved, from, into);
    await merges.update({ where: { id: row.id }, data: { undoneAt: new Date(), undoneBy: editor } });
    return {
      id: documentId,
      from: { id: from.documentId, name: from.name },
      into: { id: into.documentId, name: into.name },
      statements,
      positions: row.moved.positions.length,
    };
  });
}
