import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../../shared/articles';
import { articlesOf } from '../articles/service';
import { knownSources } from '../articles/sources';
import { UIDS } from '../content-types/uids';

const TEXT = path.join(__dirname, '../../../../sample/ashrafi.txt');
const TITLE = 'مدیرکل تعاون، کار و رفاه اجتماعی خراسان جنوبی: ۶۴۸ نیرو در بخش تعاون مشغول به کار شدند';

const SOURCE = {
  name: 'On Record sample',
  kind: 'document',
  language: 'fa',
  reliabilityNote: 'The briefing that On Record began with; for trying things out.',
};

async function source(strapi: Core.Strapi): Promise<string> {
  const known = (await knownSources(strapi)).find(({ name }) => name === SOURCE.name);
  return known?.documentId ?? (await strapi.documents(UIDS.source).create({ data: SOURCE })).documentId;
}

/** The briefing that comes with On Record, to try things out. */
const sample = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Stores it as a draft that nobody has reviewed; where it is there already, it is left as it is. */
  async store(): Promise<{ article: StoredArticle; alreadyStored: boolean }> {
    return articlesOf(strapi).store({
      title: TITLE,
      body: await readFile(TEXT, 'utf8'),
      source: await source(strapi),
      event: 'همایش تعاون و رسانه',
    });
  },
});

export default sample;

/** The app's way to the sample briefing. */
export const sampleOf = (strapi: Core.Strapi) =>
  strapi.plugin('on-record').service('sample') as ReturnType<typeof sample>;
