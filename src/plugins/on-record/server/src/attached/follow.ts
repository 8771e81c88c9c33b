import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleFrom, forgetOrigin } from '../articles/origin';
import { UIDS } from '../content-types/uids';
import { lockStoring } from '../database/lock';
import { publishes } from '../publishing/rules';
import { findEntry, hasDrafts, textOf } from './entry';
import { attachmentOf, type Attachment } from './settings';
import { behind, bringUp, publishWith, withdraw } from './update';

type Context = Modules.Documents.Middleware.Context;

/** What may change an entry that was read; a new entry or a copy was not. */
const FOLLOWED = ['update', 'publish', 'unpublish', 'discardDraft', 'delete'];

const documentIdOf = ({ params }: Context) => (params as { documentId?: string }).documentId;

/** A type without drafts is published by every write. */
const leavesPublic = (strapi: Core.Strapi, context: Context) => publishes(context) || !hasDrafts(strapi, context.uid);

/** Makes an article what its entry is after a write: as published, withdrawn, or of nobody. */
async function follow(strapi: Core.Strapi, attached: Attachment, context: Context, article: string): Promise<void> {
  const documentId = documentIdOf(context) as string;
  const draft = await findEntry(strapi, context.uid, documentId, 'draft');
  if (!draft) {
    await withdraw(strapi, article);
    return forgetOrigin(strapi, article);
  }
  const published = await findEntry(strapi, context.uid, documentId, 'published');
  if (!published) await withdraw(strapi, article);
  if (published && leavesPublic(strapi, context))
    return publishWith(strapi, article, textOf(strapi, attached, published));
  await bringUp(strapi, article, textOf(strapi, attached, draft));
}

/**
 * Lets the facts of attached entries follow them, whoever writes: published and withdrawn in the transaction that
 * publishes or takes back the entry. What On Record can't do never fails the newsroom's own write.
 */
export function followEntries(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const attached = attachmentOf(strapi, context.uid);
    if (!attached || !FOLLOWED.includes(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const origin = { uid: context.uid, documentId: documentIdOf(context) ?? '' };
      const article = await articleFrom(strapi, origin);
      if (article !== undefined) {
        await lockStoring(strapi, trx);
        await follow(strapi, attached, context, article);
      }
      return result;
    });
  });
}

interface PublishedArticle {
  title: string;
  body: string;
  publishedOn: string | null;
  originUid: string | null;
  originDocumentId: string | null;
}

/** Makes sure that an article says no more than its entry does in public. Throws ValidationError (400). */
async function checkEntry(strapi: Core.Strapi, article: PublishedArticle): Promise<void> {
  const attached = attachmentOf(strapi, article.originUid ?? undefined);
  if (!attached) return;
  const entry = await findEntry(strapi, attached.uid, article.originDocumentId ?? '', 'published');
  if (!entry)
    throw new errors.ValidationError(
      'The entry that this article was read from is not published. Publish it in the Content Manager: its facts are published with it.',
    );
  const { title, body } = behind(article, textOf(strapi, attached, entry));
  if (title !== undefined || body !== undefined)
    throw new errors.ValidationError(
      `This article’s ${body === undefined ? 'title' : 'text'} is not that of the published entry it was read from. Publish the entry in the Content Manager: its facts are published with it.`,
    );
}

/** An article that was read from an entry is published with it and not before, from wherever it is published. */
export function keepToEntries(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const documentId = documentIdOf(context);
    if (context.uid !== UIDS.article || !documentId || !publishes(context)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const where = { documentId, originUid: { $notNull: true }, publishedAt: null };
      const attached = (await strapi.db.query(UIDS.article).count({ where })) > 0;
      if (attached) await lockStoring(strapi, trx);
      const result = await next();
      const published = attached
        ? await strapi.db.query(UIDS.article).findOne({ where: { documentId, publishedAt: { $notNull: true } } })
        : null;
      if (published) await checkEntry(strapi, published as PublishedArticle);
      return result;
    });
  });
}
