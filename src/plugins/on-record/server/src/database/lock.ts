import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UIDS } from '../content-types/uids';
import { tableOf } from './tables';

/** Any number will do, so long as nothing else on the database uses it. */
const STORING = 728_110_424;

/**
 * Lets one transaction at a time match names and fingerprints before it writes, on all nodes: two that run together
 * would both find nothing and both create. Held until the transaction ends.
 */
export async function lockStoring(strapi: Core.Strapi, transaction: Knex.Transaction): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') {
    await transaction.raw('select pg_advisory_xact_lock(?)', [STORING]);
    return;
  }
  // A write, though of nothing, takes SQLite's one write lock now, and waits for it; taken after reading it would fail.
  await transaction(tableOf(strapi, UIDS.article)).whereRaw('1 = 0').update({ locale: null });
}
