import type { Core } from '@strapi/strapi';
import { letPublicRead } from './public-reading';
import { loadSample } from './sample';

/** Remembers that the first run is over, so that what an administrator deletes or forbids stays so. */
const FIRST_RUN = { type: 'core', name: 'on-record-app', key: 'first-run' } as const;

async function firstRun(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store.get(FIRST_RUN)) return;
  await loadSample(strapi);
  await letPublicRead(strapi);
  await strapi.store.set({ ...FIRST_RUN, value: { done: new Date().toISOString() } });
}

export default {
  /** On the first run loads the sample briefing and opens published facts to readers; SAMPLE=false does neither. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    if (strapi.config.get('server.sample')) await firstRun(strapi);
  },
};
