import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicationOf, waits } from '../../../shared/review/changes';
import type { ChangeRequest, Review, ReviewedFact, RevisionRecord, Saved } from '../../../shared/review/facts';
import type { ReviewState } from '../../../shared/review/progress';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { revisionsSince, type Editor } from './history';
import { loadArticle, reviewFrom } from './load';
import { saveChanges } from './save';

const NOBODY: Editor = { id: null, name: '' };

/** A fact as it is once an editor has agreed with it. */
const agreed = (fact: ReviewedFact): ReviewedFact =>
  fact.type === 'finding' ? { ...fact, decision: 'confirmed' } : { ...fact, decision: 'accepted' };

const countsOf = (facts: ReviewedFact[], type: ReviewedFact['type']) => {
  const ofType = facts.filter((fact) => fact.type === type);
  return { all: ofType.length, waiting: ofType.filter(waits).length };
};

/** What editors see of an article's facts and decide about them. */
const review = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** An article's draft with its facts. Throws NotFoundError (404). */
  async load(documentId: string): Promise<Review> {
    return strapi.db.transaction(async ({ trx }) => {
      const article = await loadArticle(strapi, documentId);
      if (!article) throw new errors.NotFoundError(`There is no article with the id "${documentId}".`);
      return reviewFrom(strapi, trx, article);
    });
  },

  /** Saves changes, all or nothing; see `saveChanges`. */
  save(documentId: string, request: ChangeRequest, editor: Editor = NOBODY): Promise<Saved> {
    return saveChanges(strapi, documentId, request, editor);
  },

  /** What was saved of an article after a revision, oldest first. */
  history(documentId: string, after = 0): Promise<RevisionRecord[]> {
    return revisionsSince(strapi, documentId, after);
  },

  /** How many facts an article's draft has, and how many wait for a decision. */
  async state(documentId: string): Promise<ReviewState> {
    const { facts } = await this.load(documentId);
    return {
      statements: countsOf(facts, 'statement'),
      claims: countsOf(facts, 'claim'),
      findings: countsOf(facts, 'finding'),
    };
  },

  /** The document id of the article that a fact stands in. Throws NotFoundError (404). */
  async articleOf(fact: string): Promise<string> {
    for (const uid of FACT_UIDS) {
      const row = await strapi.db.query(uid).findOne({
        where: { documentId: fact, publishedAt: null },
        populate: { article: { select: ['documentId'] } },
      });
      if (row?.article) return row.article.documentId;
    }
    throw new errors.NotFoundError(`There is no fact of an article with the id "${fact}".`);
  },

  /** Accepts every fact that waits: statements and claims are accepted, findings confirmed. What was decided stays. */
  async acceptAll(documentId: string, editor: Editor = NOBODY): Promise<void> {
    const { facts, revision } = await this.load(documentId);
    const changes = facts.filter(waits).map((fact) => ({ id: fact.id, to: agreed(fact) }));
    if (changes.length > 0)
      await this.save(documentId, { batch: randomUUID(), base: revision, facts: changes }, editor);
  },

  /** Publishes an article with its accepted facts. Throws ValidationError (400) saying what stands in the way. */
  async publish(documentId: string): Promise<Review> {
    const { obstacles } = publicationOf(await this.load(documentId));
    if (obstacles.some(({ kind }) => kind === 'lost'))
      throw new errors.ValidationError(
        'Some accepted facts have lost their place in the changed text. Settle them first.',
        {
          obstacles,
        },
      );
    await strapi.documents(UIDS.article).publish({ documentId });
    return this.load(documentId);
  },

  /** Takes a published article back with its facts. */
  async withdraw(documentId: string): Promise<Review> {
    await this.load(documentId);
    await strapi.documents(UIDS.article).unpublish({ documentId });
    return this.load(documentId);
  },
});

export default review;

/** The app's review of facts. */
export const reviewOf = (strapi: Core.Strapi) =>
  strapi.plugin('on-record').service('review') as ReturnType<typeof review>;
