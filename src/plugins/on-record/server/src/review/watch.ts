import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import type { ArticleDetails, ReviewedFact } from '../../../shared/review/facts';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { editorOf } from './editor';
import { recordRevision } from './history';
import { detailsOf, loadArticle, loadFacts } from './load';
import { differences, setRevision } from './save';
import { isUnwatched } from './unwatched';

type Context = Modules.Documents.Middleware.Context;

const WRITES = ['create', 'update', 'delete', 'discardDraft'];

/** The document id of the article that a write is about; undefined where it is about none yet. */
async function articleOf(strapi: Core.Strapi, { uid, params }: Context): Promise<string | undefined> {
  const { documentId } = params as { documentId?: string };
  if (!documentId) return undefined;
  if (uid === UIDS.article) return documentId;
  const fact = await strapi.db.query(uid as (typeof FACT_UIDS)[number]).findOne({
    where: { documentId, publishedAt: null },
    populate: { article: { select: ['documentId'] } },
  });
  return fact?.article?.documentId;
}

interface Version {
  details: ArticleDetails;
  facts: ReviewedFact[];
  revision: number;
}

async function versionOf(strapi: Core.Strapi, article: string): Promise<Version | null> {
  const row = await loadArticle(strapi, article);
  if (!row) return null;
  const facts = await loadFacts(strapi, article, row.body);
  return { details: detailsOf(row), facts, revision: row.revision ?? 0 };
}

async function log(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
  before: Version,
): Promise<void> {
  const after = await versionOf(strapi, article);
  if (!after) return;
  const facts = differences(before.facts, after.facts);
  const keys = (Object.keys(after.details) as Array<keyof ArticleDetails>).filter(
    (key) => after.details[key] !== before.details[key],
  );
  if (facts.length === 0 && keys.length === 0) return;
  const pick = ({ details }: Version) => Object.fromEntries(keys.map((key) => [key, details[key]]));
  const number = before.revision + 1;
  await setRevision(strapi, transaction, article, number);
  await recordRevision(strapi, transaction, article, {
    number,
    batch: randomUUID(),
    editor: editorOf(strapi),
    changes: { article: keys.length > 0 ? { before: pick(before), after: pick(after) } : null, facts },
  });
}

/** Logs what is written outside the Desk too: in the Content Manager, by the API, by other plugins. */
export function watchWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const ours = context.uid === UIDS.article || (FACT_UIDS as readonly string[]).includes(context.uid);
    if (!ours || !WRITES.includes(context.action) || isUnwatched()) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const article = await articleOf(strapi, context);
      const before = article === undefined ? null : await versionOf(strapi, article);
      const result = await next();
      if (article !== undefined && before) await log(strapi, trx, article, before);
      return result;
    });
  });
}
