import type { Core } from '@strapi/strapi';

/** Articles were stored with their facts: `{ articles: documentId[] }`, sent once they are committed. */
export const STORED_EVENT = 'on-record.article.stored';

interface WebhookStore {
  addAllowedEvent(name: string, event: string): void;
}

/** Lets an administrator have a webhook called on the plugin's own events. */
export function allowEvents(strapi: Core.Strapi): void {
  (strapi.get('webhookStore') as WebhookStore).addAllowedEvent('ON_RECORD_ARTICLE_STORED', STORED_EVENT);
}
