import type { Core, Modules, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { fieldError } from '../requests/parse';
import { checkAnchors, checkCounts, checkFact, checkSource, checkVerification } from './check';
import { hideFacts, publishFacts } from './copy';
import { checkDismissal, derive } from './derive';
import { takeInbound, type Version } from './inbound';
import { reanchorDrafts } from './reanchor';
import { forgetPublication, rememberPublication } from './publication';
import { deleteFacts, hideWhatLeansOn } from './remove';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];
type Result = Awaited<ReturnType<Next>>;
type Data = Record<string, unknown>;

/** What a rule needs to know of one call to the Document Service. */
interface Call {
  strapi: Core.Strapi;
  transaction: Knex.Transaction;
  uid: UID.ContentType;
  documentId: string;
}

const isFact = (uid: string) => (FACT_UIDS as readonly string[]).includes(uid);
const isOurs = (uid: string) => uid === UIDS.article || uid === UIDS.verification || isFact(uid);

const paramsOf = (context: Context) => context.params as { documentId?: string; status?: string; data?: Data };

/** Whether a call leaves the document published: `publish`, or a write with `status: 'published'`. */
export const publishes = (context: Context): boolean =>
  context.action === 'publish' ||
  (['create', 'update'].includes(context.action) && paramsOf(context).status === 'published');

/** The versions whose links Strapi would touch. A write may change a draft's links itself, so there they stay on. */
function replacedBy(context: Context): Version[] {
  if (context.action === 'publish' || context.action === 'discardDraft') return ['draft', 'published'];
  return publishes(context) ? ['published'] : [];
}

/**
 * Holds for every way into the Document Service: the Content Manager, the API, other plugins. Publishing an article
 * publishes its accepted facts in the same transaction, unpublishing hides them, deleting it deletes them; no fact is
 * published without its article, and no article without a source.
 */
export function keepRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isOurs(context.uid)) return next();
    const { data } = paramsOf(context);
    const { action } = context;
    if (data && (action === 'create' || action === 'update')) {
      checkDismissal(context.uid as UID.ContentType, data);
      derive(context.uid as UID.ContentType, action, data);
    }
    if (!['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone'].includes(context.action))
      return next();
    return strapi.db.transaction(async ({ trx }) => applyRules(strapi, trx, context, next));
  });
}

async function applyRules(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  context: Context,
  next: Next,
): Promise<Result> {
  const uid = context.uid as UID.ContentType;
  const call: Call = { strapi, transaction, uid, documentId: paramsOf(context).documentId ?? '' };
  await before(call, context);
  const putBack = await takeInbound(strapi, transaction, uid, call.documentId, replacedBy(context));
  const result = await next().catch(async (error: unknown) => {
    // Whoever caught the error and went on would commit the links' loss.
    await putBack(call.documentId).catch(() => undefined);
    throw error;
  });
  const documentId = call.documentId || (result as { documentId: string }).documentId;
  await putBack(documentId);
  if (publishes(context)) await afterPublishing({ ...call, documentId });
  return result;
}

async function before({ strapi, transaction, uid, documentId }: Call, context: Context): Promise<void> {
  const { data } = paramsOf(context);
  if (uid === UIDS.article) {
    if (context.action === 'clone')
      throw fieldError('documentId', 'names an article, which can’t be copied: store its text again instead.');
    if (context.action === 'update' && typeof data?.body === 'string')
      await reanchorDrafts(strapi, transaction, documentId, data.body);
    if (context.action === 'unpublish') {
      await hideFacts(strapi, transaction, documentId);
      await forgetPublication(strapi, transaction, documentId);
    }
    if (context.action === 'delete') await deleteFacts(strapi, transaction, documentId);
  }
  if (isFact(uid) && ['unpublish', 'delete'].includes(context.action))
    await hideWhatLeansOn(strapi, transaction, uid, documentId);
}

async function afterPublishing({ strapi, transaction, uid, documentId }: Call): Promise<void> {
  if (uid === UIDS.verification) return checkVerification(strapi, documentId);
  if (uid === UIDS.article) {
    await checkSource(strapi, transaction, documentId);
    await publishFacts(strapi, transaction, documentId);
    await checkCounts(strapi, transaction, documentId);
    await checkAnchors(strapi, transaction, documentId);
    return rememberPublication(strapi, transaction, documentId);
  }
  return checkAnchors(strapi, transaction, await checkFact(strapi, transaction, uid, documentId));
}
