import type { Core, UID } from '@strapi/strapi';

const ARTICLE = 'plugin::on-record.article' as UID.ContentType;

/** Stores the plugin's sample briefing, reviewed and published, as an editor would have left it. */
export async function loadSample(strapi: Core.Strapi): Promise<void> {
  const plugin = strapi.plugin('on-record');
  const { article } = await plugin.service('sample').store();
  await plugin.service('review').acceptAll(article.documentId);
  await strapi.documents(ARTICLE).publish({ documentId: article.documentId });
  strapi.log.info(
    `Sample briefing stored and published: ${article.statements} statements, ${article.claims} claims, ${article.findings} finding(s).`,
  );
}
