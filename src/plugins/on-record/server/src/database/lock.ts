import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Any number will do, so long as nothing else on the database uses it. */
const STORING = 728_110_424;

/**
 * Lets one transaction at a time match names and fingerprints before it writes, on all nodes: two that run together
 * would both find nothing and both create. Held until the transaction ends. SQLite has a single writer as it is.
 */
export async function lockStoring(strapi: Core.Strapi, transaction: Knex.Transaction): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') {
    await transaction.raw('select pg_advisory_xact_lock(?)', [STORING]);
  }
}
