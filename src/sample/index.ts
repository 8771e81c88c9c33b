import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';

const SOURCE = 'plugin::on-record.source' as UID.ContentType;
const ARTICLE = 'plugin::on-record.article' as UID.ContentType;
const TITLE = 'مدیرکل تعاون، کار و رفاه اجتماعی خراسان جنوبی: ۶۴۸ نیرو در بخش تعاون مشغول به کار شدند';

async function sampleSource(strapi: Core.Strapi): Promise<string> {
  const data = {
    name: 'On Record sample',
    kind: 'document',
    language: 'fa',
    reliabilityNote: 'The briefing that On Record began with; for trying things out.',
  };
  return (await strapi.documents(SOURCE).create({ data })).documentId;
}

/** Stores the Ashrafi briefing, reviewed and published, as an editor would have left it. */
export async function loadSample(strapi: Core.Strapi): Promise<void> {
  const body = await readFile(path.join(strapi.dirs.app.root, 'src/sample/ashrafi.txt'), 'utf8');
  const plugin = strapi.plugin('on-record');
  const { article } = await plugin.service('articles').store({
    title: TITLE,
    body,
    source: await sampleSource(strapi),
    event: 'همایش تعاون و رسانه',
  });
  await plugin.service('review').acceptAll(article.documentId);
  await strapi.documents(ARTICLE).publish({ documentId: article.documentId });
  strapi.log.info(
    `Sample briefing stored and published: ${article.statements} statements, ${article.claims} claims, ${article.findings} finding(s).`,
  );
}
