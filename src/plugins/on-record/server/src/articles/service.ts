import type { Core } from '@strapi/strapi';
import type { ArticleInput, StoredArticle } from '../../../shared/articles';
import { UIDS } from '../content-types/uids';
import { lockStoring } from '../database/lock';
import { STORED_EVENT } from '../events';
import { knownTexts, textKey } from './known';
import { articleFrom, originAttributes, type Origin } from './origin';
import { prepareArticle, type PreparedArticle } from './prepare';
import { knownSources } from './sources';
import { storeFacts } from './store-facts';

const summary = ({ documentId, attributes, reading }: PreparedArticle): StoredArticle => ({
  documentId,
  title: attributes.title,
  slug: attributes.slug,
  language: reading.language,
  readerVersion: reading.readerVersion,
  statements: reading.statements.length,
  claims: reading.claims.length,
  findings: reading.findings.length,
});

/** Stores an editor's article: the article through the Document Service, its facts in multi-row inserts. */
const articles = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Reads an article and stores it as a draft with its facts, in one transaction. The same text from the same source
   * is answered with the article that is there, unchanged; with an origin, the one that was read from it. Throws as
   * `prepareArticle` does.
   */
  async store(input: ArticleInput, origin?: Origin): Promise<{ article: StoredArticle; alreadyStored: boolean }> {
    const prepared = await prepareArticle(strapi, input, await knownSources(strapi));
    return strapi.db.transaction(async ({ trx, onCommit }) => {
      await lockStoring(strapi, trx);
      const known = origin
        ? await articleFrom(strapi, origin)
        : (await knownTexts(strapi, trx, [prepared.text])).get(textKey(prepared.text));
      if (known !== undefined) return { article: await stored(strapi, known), alreadyStored: true };
      const created = await strapi.documents(UIDS.article).create({
        data: {
          ...prepared.attributes,
          ...originAttributes(origin),
          ...(prepared.source && { source: prepared.source.documentId }),
        },
      });
      const { language } = prepared.reading;
      await storeFacts(strapi, trx, [{ articleId: Number(created.id), language, facts: prepared.facts }]);
      const article = { ...summary(prepared), documentId: created.documentId };
      onCommit(() => void strapi.eventHub.emit(STORED_EVENT, { articles: [article.documentId] }));
      return { article, alreadyStored: false };
    });
  },
});

export default articles;

/** The app's store of articles. */
export const articlesOf = (strapi: Core.Strapi) =>
  strapi.plugin('on-record').service('articles') as ReturnType<typeof articles>;

/** What is stored of an article, counted. */
async function stored(strapi: Core.Strapi, documentId: string): Promise<StoredArticle> {
  const where = { article: { documentId, publishedAt: null }, publishedAt: null };
  const article = await strapi.db.query(UIDS.article).findOne({ where: { documentId, publishedAt: null } });
  return {
    documentId,
    title: article.title,
    slug: article.slug,
    language: article.language,
    readerVersion: article.readerVersion,
    statements: await strapi.db.query(UIDS.statement).count({ where }),
    claims: await strapi.db.query(UIDS.claim).count({ where }),
    findings: await strapi.db.query(UIDS.finding).count({ where }),
  };
}
