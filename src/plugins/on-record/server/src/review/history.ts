import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ChangeRequest, Conflict, ReviewedFact, RevisionRecord } from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { insertDocuments, newDocumentId } from '../database/rows';

/** Who makes a change: an administrator's row id, and the name that others see. */
export interface Editor {
  id: number | null;
  name: string;
}

export type Changes = Pick<RevisionRecord, 'article' | 'facts'>;

interface RevisionRow {
  number: number;
  editor: string | null;
  createdAt: string | Date;
  changes: Changes;
}

const recordOf = ({ number, editor, createdAt, changes }: RevisionRow): RevisionRecord => ({
  number,
  by: editor ?? '',
  at: new Date(createdAt).toISOString(),
  ...changes,
});

/** The revision that a batch made, if it was saved before: the network may fail between saving and answering. */
export async function savedBatch(strapi: Core.Strapi, articleId: string, batch: string): Promise<number | null> {
  const row = await strapi.db.query(UIDS.revision).findOne({ select: ['number'], where: { articleId, batch } });
  return row ? Number(row.number) : null;
}

/** Adds one saved batch to the log. */
export async function recordRevision(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  articleId: string,
  { number, batch, editor, changes }: { number: number; batch: string; editor: Editor; changes: Changes },
): Promise<void> {
  await insertDocuments(strapi, transaction, UIDS.revision, [
    {
      documentId: newDocumentId(),
      publishedAt: new Date(),
      articleId,
      number,
      batch,
      editor: editor.name,
      editorId: editor.id,
      changes,
    },
  ]);
}

/** What was saved of an article after a revision, oldest first. */
export async function revisionsSince(strapi: Core.Strapi, articleId: string, after: number): Promise<RevisionRecord[]> {
  const rows = (await strapi.db
    .query(UIDS.revision)
    .findMany({ where: { articleId, number: { $gt: after } }, orderBy: 'number' })) as RevisionRow[];
  return rows.map(recordOf);
}

/** What others saved, after the revision an editor saw, of the same facts and details that the editor changes. */
export function conflictsWith(
  { facts, article }: ChangeRequest,
  now: ReadonlyMap<string, ReviewedFact>,
  since: RevisionRecord[],
): Conflict[] {
  const last = new Map<string, RevisionRecord>();
  for (const record of since) for (const { id } of record.facts) last.set(id, record);
  const ofFacts = facts.flatMap(({ id }): Conflict[] => {
    const record = last.get(id);
    return record ? [{ id, theirs: now.get(id) ?? null, by: record.by, at: record.at }] : [];
  });
  const details = since.filter((record) => record.article).at(-1);
  const changesBody = since.some((record) => record.article && 'body' in record.article.after);
  if (!details?.article || !(article || (changesBody && facts.length > 0))) return ofFacts;
  return [...ofFacts, { id: 'article', theirs: details.article.after, by: details.by, at: details.at }];
}
