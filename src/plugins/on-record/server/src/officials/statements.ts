import { UIDS } from '../content-types/uids';
import { chunks } from '../database/rows';
import { linkTable, tableOf } from '../database/tables';
import type { Merging } from './positions';

/** The statements that a merge moved, by document id. */
export interface MovedStatements {
  drafts: string[];
  /** Those whose published version was the official's, or would have been once it is published. */
  published: string[];
}

interface StatementRow {
  documentId: string;
  publishedAt: unknown;
  speaker: number | null;
}

/** The statements that an official makes: drafts, published ones, and what is published of those drafts later. */
async function statementsOf({ strapi, transaction }: Merging, official: number): Promise<MovedStatements> {
  const statements = tableOf(strapi, UIDS.statement);
  const speaks = linkTable(strapi, UIDS.statement, 'speaker');
  const documents = transaction(`${statements} as theirs`)
    .select('theirs.document_id')
    .join(speaks.table, `${speaks.table}.${speaks.source}`, 'theirs.id')
    .where(`${speaks.table}.${speaks.target}`, official);
  const rows: StatementRow[] = await transaction(statements)
    .leftJoin(speaks.table, `${speaks.table}.${speaks.source}`, `${statements}.id`)
    .whereIn(`${statements}.document_id`, documents)
    .select({
      documentId: `${statements}.document_id`,
      publishedAt: `${statements}.published_at`,
      speaker: `${speaks.table}.${speaks.target}`,
    });
  const drafts = rows.filter((row) => row.publishedAt === null && row.speaker === official);
  const published = rows.filter((row) => row.publishedAt !== null);
  const isPublic = new Set(published.map(({ documentId }) => documentId));
  const ids = (some: StatementRow[]) => some.map(({ documentId }) => documentId);
  return {
    drafts: ids(drafts),
    published: [
      ...ids(published.filter(({ speaker }) => speaker === official)),
      ...ids(drafts.filter(({ documentId }) => !isPublic.has(documentId))),
    ],
  };
}

/** Has another official make all statements of one, and answers which those are. */
export async function moveStatements(merging: Merging, from: number, into: number): Promise<MovedStatements> {
  const moved = await statementsOf(merging, from);
  const { strapi, transaction } = merging;
  const speaks = linkTable(strapi, UIDS.statement, 'speaker');
  await transaction(speaks.table)
    .where(speaks.target, from)
    .update({ [speaks.target]: into });
  return moved;
}

/** Gives statements back that were moved, but for those to which an editor has given another speaker since. */
export async function returnStatements(
  { strapi, transaction }: Merging,
  { drafts, published }: MovedStatements,
  from: number,
  into: number,
): Promise<number> {
  const statements = tableOf(strapi, UIDS.statement);
  const speaks = linkTable(strapi, UIDS.statement, 'speaker');
  const giveBack = async (documentIds: string[], arePublished: boolean) => {
    let returned = 0;
    for (const chunk of chunks(documentIds)) {
      const rows = transaction(statements).select('id').whereIn('document_id', chunk);
      void (arePublished ? rows.whereNotNull('published_at') : rows.whereNull('published_at'));
      returned += await transaction(speaks.table)
        .where(speaks.target, into)
        .whereIn(speaks.source, rows)
        .update({ [speaks.target]: from });
    }
    return returned;
  };
  const returned = await giveBack(drafts, false);
  await giveBack(published, true);
  return returned;
}
