import type { Core } from '@strapi/strapi';
import { publicationOf } from '../../../shared/review/changes';
import { articleText } from '../../../shared/text';
import { UIDS } from '../content-types/uids';
import { loadArticle } from '../review/load';
import { reviewOf } from '../review/service';
import type { EntryText } from './entry';

const line = (strapi: Core.Strapi, article: string, title: string, message: string) =>
  strapi.log.warn(`On Record, article ${article} («${title}»): ${message}`);

/** What of an entry its article does not have yet. An entry without a day leaves the article's as it is. */
export function behind(article: EntryText, { title, body, publishedOn }: EntryText): Partial<EntryText> {
  return {
    ...(title !== article.title && { title }),
    ...(body !== article.body && { body }),
    ...(publishedOn && publishedOn !== article.publishedOn && { publishedOn }),
  };
}

/**
 * Gives an article's draft the title, text and day of its entry; anchors follow, and what can't be placed is lost.
 * A text that can't be an article's leaves it as it is. Throws nothing that the entry's own save would fail by.
 */
export async function bringUp(strapi: Core.Strapi, article: string, entry: EntryText): Promise<boolean> {
  const row = await loadArticle(strapi, article);
  if (!row) return false;
  const data = behind(row, entry);
  if (Object.keys(data).length === 0) return true;
  const fault = articleText.safeParse(entry.body).error?.issues[0].message;
  if (fault) {
    line(strapi, article, row.title, `its entry was changed, but its text ${fault}.`);
    return false;
  }
  try {
    await strapi.documents(UIDS.article).update({ documentId: article, data });
    return true;
  } catch (error) {
    strapi.log.error(error);
    line(strapi, article, row.title, 'its entry was changed, but the article could not follow.');
    return false;
  }
}

export const isPublic = async (strapi: Core.Strapi, article: string): Promise<boolean> =>
  (await strapi.db.query(UIDS.article).count({ where: { documentId: article, publishedAt: { $notNull: true } } })) > 0;

/** Takes an article back, with its facts. */
export async function withdraw(strapi: Core.Strapi, article: string): Promise<void> {
  if (await isPublic(strapi, article)) await strapi.documents(UIDS.article).unpublish({ documentId: article });
}

const REASONS = {
  'no-source': 'it has no source',
  lost: 'accepted facts have lost their place in the changed text',
} as const;

/** Why an article can't be published now; null when it can. */
async function hindrance(strapi: Core.Strapi, article: string): Promise<string | null> {
  const { obstacles } = publicationOf(await reviewOf(strapi).load(article));
  return obstacles.length > 0 ? obstacles.map(({ kind }) => REASONS[kind]).join(', and ') : null;
}

/**
 * Publishes an article with the text of its entry, which was just published. Where that can't be, the entry is
 * published all the same, and what was public of the article before is withdrawn: it is of a text that is not public
 * any more.
 */
export async function publishWith(strapi: Core.Strapi, article: string, entry: EntryText): Promise<void> {
  const followed = await bringUp(strapi, article, entry);
  let reason = followed ? await hindrance(strapi, article) : 'its text is not that of the entry';
  if (reason === null) {
    try {
      await strapi.documents(UIDS.article).publish({ documentId: article });
      return;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  await withdraw(strapi, article);
  line(strapi, article, entry.title, `its entry was published, but its facts are not public: ${reason}.`);
}
