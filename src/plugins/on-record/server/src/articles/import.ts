import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleInput, StoreOutcome } from '../../../shared/articles';
import { UIDS } from '../content-types/uids';
import { lockStoring } from '../database/lock';
import { insertDocuments, insertLinks } from '../database/rows';
import { linkTable } from '../database/tables';
import { STORED_EVENT } from '../events';
import { knownTexts, textKey } from './known';
import { prepareArticle, type PreparedArticle } from './prepare';
import { knownSources } from './sources';
import { storeFacts } from './store-facts';

type Failure = Extract<StoreOutcome, { error: unknown }>;
type Attempt = PreparedArticle | Failure;

const failed = (attempt: Attempt): attempt is Failure => 'error' in attempt;

/** A fault of the input is one article's outcome; any other fault stops the whole batch. */
function failure(error: unknown): Failure {
  if (!(error instanceof errors.ApplicationError) && !(error instanceof errors.PayloadTooLargeError)) throw error;
  const details = error.details as { errors?: Array<{ path: string[] }> } | undefined;
  const field = details?.errors?.[0]?.path.join('.');
  return { error: { message: error.message, ...(field && { field }) } };
}

/** Stores many articles at once: for archives and feeds, which need no event a row. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Reads articles and stores them as drafts with their facts, all in one transaction and in multi-row inserts. Runs no
   * document middlewares. Answers one outcome an article, in order; texts that are there are left unchanged.
   */
  async storeMany(inputs: ArticleInput[]): Promise<StoreOutcome[]> {
    const sources = await knownSources(strapi);
    const attempts = await Promise.all(inputs.map((input) => prepareArticle(strapi, input, sources).catch(failure)));
    return strapi.db.transaction(async ({ trx, onCommit }) => {
      await lockStoring(strapi, trx);
      const prepared = attempts.filter((attempt) => !failed(attempt)) as PreparedArticle[];
      const known = await knownTexts(
        strapi,
        trx,
        prepared.map(({ text }) => text),
      );
      const fresh = new Set<PreparedArticle>();
      for (const article of prepared) {
        if (known.has(textKey(article.text))) continue;
        known.set(textKey(article.text), article.documentId);
        fresh.add(article);
      }
      await insertArticles(strapi, trx, [...fresh]);
      if (fresh.size > 0) {
        const stored = [...fresh].map(({ documentId }) => documentId);
        onCommit(() => void strapi.eventHub.emit(STORED_EVENT, { articles: stored }));
      }
      return attempts.map((attempt) =>
        failed(attempt)
          ? attempt
          : { documentId: known.get(textKey(attempt.text)) as string, alreadyStored: !fresh.has(attempt) },
      );
    });
  },
});

type Transaction = Parameters<typeof storeFacts>[1];

async function insertArticles(
  strapi: Core.Strapi,
  transaction: Transaction,
  articles: PreparedArticle[],
): Promise<void> {
  const rows = articles.map(({ documentId, attributes }) => ({ documentId, publishedAt: null, ...attributes }));
  const ids = await insertDocuments(strapi, transaction, UIDS.article, rows);
  const idOf = ({ documentId }: PreparedArticle) => ids.get(documentId) as number;
  const links = articles.flatMap((article) =>
    article.source ? { source: idOf(article), target: article.source.id } : [],
  );
  await insertLinks(strapi, transaction, linkTable(strapi, UIDS.article, 'source'), links);
  await storeFacts(
    strapi,
    transaction,
    articles.map((article) => ({ articleId: idOf(article), language: article.reading.language, facts: article.facts })),
  );
}
