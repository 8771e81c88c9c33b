import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleInput } from '../../../shared/articles';
import type { AttachedObstacle, AttachedState } from '../../../shared/attached';
import { publicationOf } from '../../../shared/review/changes';
import { articleFrom } from '../articles/origin';
import { articlesOf } from '../articles/service';
import { lockStoring } from '../database/lock';
import { parse } from '../requests/parse';
import { reviewOf } from '../review/service';
import { findEntry, textOf, type EntryText } from './entry';
import { attachmentOf, attachmentsOf, type Attachment } from './settings';
import { behind, bringUp, isPublic } from './update';

type Entry = Record<string, unknown>;

/** The entries of the newsroom's own types, and what On Record has of them. */
const attached = ({ strapi }: { strapi: Core.Strapi }) => {
  const attachmentFor = (uid: string): Attachment => {
    const found = attachmentOf(strapi, uid);
    if (!found) throw new errors.NotFoundError(`"${uid}" is not attached to On Record.`);
    return found;
  };

  const store = async (documentId: string, { uid, source, language }: Attachment, text: EntryText) => {
    const { title, body, publishedOn } = text;
    const input = parse(articleInput, {
      ...(title && { title }),
      body,
      ...(source && { source }),
      ...(language && { language }),
      ...(publishedOn && { publishedOn }),
    });
    await articlesOf(strapi).store(input, { uid, documentId });
  };

  return {
    /** The uids of the types that are attached. */
    types: (): string[] => attachmentsOf(strapi).map(({ uid }) => uid),

    /** An entry's draft with who made it. Throws NotFoundError (404), for a type that is not attached too. */
    async entry(uid: string, documentId: string): Promise<Entry> {
      const entry = await findEntry(strapi, attachmentFor(uid).uid, documentId, 'draft');
      if (!entry) throw new errors.NotFoundError(`There is no entry of ${uid} with the id "${documentId}".`);
      return entry;
    },

    /**
     * Reads an entry's draft and stores it as an article with its facts, to be reviewed. One that was read before is
     * brought up to the entry's text. Throws NotFoundError (404), ValidationError (400) for a text that can't be read.
     */
    async read(uid: string, documentId: string): Promise<AttachedState> {
      const attachment = attachmentFor(uid);
      const text = textOf(strapi, attachment, await this.entry(uid, documentId));
      const known = await articleFrom(strapi, { uid, documentId });
      if (known === undefined) await store(documentId, attachment, text);
      else
        await strapi.db.transaction(async ({ trx }) => {
          await lockStoring(strapi, trx);
          await bringUp(strapi, known, text);
        });
      return this.state(uid, documentId);
    },

    /** What On Record has of an entry, and what stands in the way of its facts. Throws NotFoundError (404). */
    async state(uid: string, documentId: string): Promise<AttachedState> {
      const attachment = attachmentFor(uid);
      const text = textOf(strapi, attachment, await this.entry(uid, documentId));
      const id = await articleFrom(strapi, { uid, documentId });
      if (id === undefined) return { article: null, obstacles: [] };
      const review = await reviewOf(strapi).load(id);
      const published = await findEntry(strapi, uid, documentId, 'published');
      const { title, body } = behind(review.article, text);
      const obstacles: AttachedObstacle[] = [
        ...(published ? [] : ['unpublished' as const]),
        ...publicationOf(review).obstacles.map(({ kind }) => kind),
        ...(title === undefined && body === undefined ? [] : ['behind' as const]),
      ];
      const counts = await reviewOf(strapi).state(id);
      return { article: { id, state: review.state, isPublic: await isPublic(strapi, id), counts }, obstacles };
    },
  };
};

export default attached;

/** The app's way to attached entries. */
export const attachedOf = (strapi: Core.Strapi) =>
  strapi.plugin('on-record').service('attached') as ReturnType<typeof attached>;
