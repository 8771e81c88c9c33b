import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type {
  ArticleDetails,
  ChangeRequest,
  Conflict,
  ReviewedFact,
  RevisionRecord,
} from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { insertDocuments, newDocumentId } from '../database/rows';

/** Who makes a change: an administrator's row id, and the name that others see. */
export interface Editor {
  id: number | null;
  name: string;
}

export type Changes = Pick<RevisionRecord, 'article' | 'facts' | 'readerVersion'>;

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

/** The facts and details that were changed in some revisions, each as it is now. */
export function changedIn(since: RevisionRecord[], now: ReadonlyMap<string, ReviewedFact>): Conflict[] {
  const last = new Map<string, RevisionRecord>();
  for (const record of since) for (const { id } of record.facts) last.set(id, record);
  const facts = [...last].map(([id, { by, at }]) => ({ id, theirs: now.get(id) ?? null, by, at }));
  const details = Object.assign({}, ...since.map(({ article }) => article?.after ?? {})) as Partial<ArticleDetails>;
  const lastDetails = since.filter(({ article }) => article).at(-1);
  return lastDetails ? [...facts, { id: 'article', theirs: details, by: lastDetails.by, at: lastDetails.at }] : facts;
}

/** What others changed of the very facts and details that an editor changes. Places are counted in the body, so a changed body touches every fact. */
export function conflictsWith({ facts, article }: ChangeRequest, others: Conflict[]): Conflict[] {
  const wanted = new Set(facts.map(({ id }) => id));
  return others.filter(({ id, theirs }) => {
    if (id !== 'article') return wanted.has(id);
    const details = theirs as Partial<ArticleDetails>;
    const sameField = Object.keys(article ?? {}).some((key) => key in details);
    return sameField || (facts.length > 0 && details.body !== undefined);
  });
}
