import type { UID } from '@strapi/strapi';

const uid = (name: string) => `plugin::on-record.${name}` as UID.ContentType;

/** The plugin's content types, by the name the rest of the server uses. */
export const UIDS = {
  source: uid('source'),
  article: uid('article'),
  organization: uid('organization'),
  official: uid('official'),
  position: uid('position'),
  statement: uid('statement'),
  claim: uid('claim'),
  finding: uid('finding'),
  indicator: uid('indicator'),
  verification: uid('verification'),
  revision: uid('revision'),
  merge: uid('merge'),
} as const;

export type TypeName = keyof typeof UIDS;

/** The types that an article carries: published, hidden and deleted with it. */
export const FACT_UIDS = [UIDS.statement, UIDS.claim, UIDS.finding] as const;
