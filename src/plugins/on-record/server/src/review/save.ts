import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type {
  ArticleDetails,
  ChangeRequest,
  Conflict,
  ReviewedFact,
  RevisionRecord,
  Saved,
} from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { lockStoring } from '../database/lock';
import { columnOf, tableOf } from '../database/tables';
import { fieldError } from '../requests/parse';
import { changedIn, conflictsWith, recordRevision, revisionsSince, savedBatch, type Editor } from './history';
import { detailsOf, loadArticle, loadFacts, peopleOf, type ArticleRow } from './load';
import { stateOf } from './state';
import { unwatched } from './unwatched';
import { writeChanges } from './write';

/** Another editor saved the same facts meanwhile: nothing was stored, and the client has both sides' versions. */
export class ConflictError extends Error {
  readonly details: { conflicts: Conflict[]; revision: number };

  constructor(conflicts: Conflict[], revision: number) {
    super('Somebody else changed the same facts meanwhile. Choose which version stays, and save again.');
    this.name = 'ConflictError';
    this.details = { conflicts, revision };
  }
}

/** Saves the changed details by way of the Document Service, so that its middlewares and rules see them. */
async function saveDetails(strapi: Core.Strapi, documentId: string, details: Partial<ArticleDetails>): Promise<void> {
  const { source, ...rest } = details;
  if (source && !(await strapi.db.query(UIDS.source).findOne({ where: { documentId: source } })))
    throw fieldError('article.source', 'is not there any more; choose another.');
  await unwatched(() =>
    strapi.documents(UIDS.article).update({
      documentId,
      data: { ...rest, ...(source !== undefined && { source }) },
    }),
  );
}

const picked = (details: ArticleDetails, keys: string[]): Partial<ArticleDetails> =>
  Object.fromEntries(Object.entries(details).filter(([key]) => keys.includes(key)));

/** What differs between two versions of an article's facts. */
export function differences(before: ReviewedFact[], after: ReviewedFact[]): RevisionRecord['facts'] {
  const now = new Map(after.map((fact) => [fact.id, fact]));
  const was = new Map(before.map((fact) => [fact.id, fact]));
  const changed = before.flatMap((fact) => {
    const next = now.get(fact.id) ?? null;
    return JSON.stringify(next) === JSON.stringify(fact)
      ? []
      : { id: fact.id, type: fact.type, before: fact, after: next };
  });
  const added = after.filter(({ id }) => !was.has(id));
  return [...changed, ...added.map((fact) => ({ id: fact.id, type: fact.type, before: null, after: fact }))];
}

/** Sets the revision of an article's draft. */
export async function setRevision(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
  revision: number,
): Promise<void> {
  await transaction(tableOf(strapi, UIDS.article))
    .where('document_id', article)
    .whereNull('published_at')
    .update({ [columnOf(strapi, UIDS.article, 'revision')]: revision });
}

/** Notes which reader has read an article last. That is no change of what it says, so no revision tells of it. */
async function setReaderVersion(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
  readerVersion: string,
): Promise<void> {
  await transaction(tableOf(strapi, UIDS.article))
    .where('document_id', article)
    .whereNull('published_at')
    .update({ [columnOf(strapi, UIDS.article, 'readerVersion')]: readerVersion });
}

async function answer(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: ArticleRow,
  all: ReviewedFact[],
  { shown, others }: { shown: ReviewedFact[]; others: Conflict[] },
): Promise<Saved> {
  const theirs = others.flatMap(({ id }) => all.find((fact) => fact.id === id) ?? []);
  const people = await peopleOf(strapi, transaction, article.documentId, [...shown, ...theirs]);
  return { revision: article.revision ?? 0, state: stateOf(article, all), facts: shown, others, ...people };
}

/**
 * Saves a batch of changes, all or nothing; the same batch again changes nothing. Throws NotFoundError (404),
 * ConflictError (409) where others changed the same since `base`, ValidationError (400) naming what can't be stored.
 */
export async function saveChanges(
  strapi: Core.Strapi,
  documentId: string,
  request: ChangeRequest,
  editor: Editor,
): Promise<Saved> {
  if (request.article?.body !== undefined && request.facts.length > 0)
    throw fieldError('facts', 'can’t be changed together with the body; save the body first.');
  return strapi.db.transaction(async ({ trx }) => {
    await lockStoring(strapi, trx);
    const article = await loadArticle(strapi, documentId);
    if (!article) throw new errors.NotFoundError(`There is no article with the id "${documentId}".`);
    const before = await loadFacts(strapi, documentId, article.body);
    const wanted = new Set(request.facts.map(({ id }) => id));
    const touched = (facts: ReviewedFact[]) => facts.filter(({ id }) => wanted.has(id));
    const saved = await savedBatch(strapi, documentId, request.batch);
    const since = (await revisionsSince(strapi, documentId, request.base)).filter(({ number }) => number !== saved);
    const others = changedIn(since, new Map(before.map((fact) => [fact.id, fact])));
    if (saved !== null) return answer(strapi, trx, article, before, { shown: touched(before), others });

    const conflicts = conflictsWith(request, others);
    if (conflicts.length > 0) throw new ConflictError(conflicts, article.revision ?? 0);

    if (request.readerVersion !== undefined) await setReaderVersion(strapi, trx, documentId, request.readerVersion);
    if (!request.article && request.facts.length === 0)
      return answer(strapi, trx, article, before, { shown: [], others });

    if (request.article) await saveDetails(strapi, documentId, request.article);
    await writeChanges({ strapi, transaction: trx, article, facts: before }, request.facts);
    const revision = (article.revision ?? 0) + 1;
    await setRevision(strapi, trx, documentId, revision);

    const now = { ...((await loadArticle(strapi, documentId)) as ArticleRow), revision };
    const after = await loadFacts(strapi, documentId, now.body);
    const keys = Object.keys(request.article ?? {});
    await recordRevision(strapi, trx, documentId, {
      number: revision,
      batch: request.batch,
      editor,
      changes: {
        article: request.article
          ? { before: picked(detailsOf(article), keys), after: picked(detailsOf(now), keys) }
          : null,
        facts: differences(before, after),
        ...(request.readerVersion !== undefined && { readerVersion: request.readerVersion }),
      },
    });
    const shown = request.article?.body === undefined ? touched(after) : after;
    return answer(strapi, trx, now, after, { shown, others });
  });
}
