import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReviewState } from '../../../shared/review';
import { UIDS } from '../content-types/uids';
import { columnOf, tableOf } from '../database/tables';
import { draftRows, PUBLIC_STATES, publicState } from '../publishing/facts-of';

/** The states of a fact that no editor has decided about. */
const WAITING = ['proposed', 'open'];

async function countsOf(strapi: Core.Strapi, transaction: Knex.Transaction, uid: UID.ContentType, article: string) {
  const states: string[] = await draftRows(strapi, transaction, uid, article)
    .clearSelect()
    .pluck(columnOf(strapi, uid, publicState(uid).attribute));
  return { all: states.length, waiting: states.filter((state) => WAITING.includes(state)).length };
}

/** What an editor decides about an article's facts. */
const review = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** How many facts an article's draft has, and how many wait for a decision. */
  async state(article: string): Promise<ReviewState> {
    return strapi.db.transaction(async ({ trx }) => ({
      statements: await countsOf(strapi, trx, UIDS.statement, article),
      claims: await countsOf(strapi, trx, UIDS.claim, article),
      findings: await countsOf(strapi, trx, UIDS.finding, article),
    }));
  },

  /** Accepts every fact that waits: statements and claims are accepted, findings confirmed. What was decided stays. */
  async acceptAll(article: string): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      for (const [uid, { attribute, value }] of PUBLIC_STATES) {
        const column = columnOf(strapi, uid, attribute);
        const waiting = draftRows(strapi, trx, uid, article).whereIn(column, WAITING);
        await trx(tableOf(strapi, uid))
          .whereIn('id', waiting)
          .update({ [column]: value, updated_at: new Date() });
      }
    });
  },
});

export default review;

/** The app's review of facts. */
export const reviewOf = (strapi: Core.Strapi) =>
  strapi.plugin('on-record').service('review') as ReturnType<typeof review>;
