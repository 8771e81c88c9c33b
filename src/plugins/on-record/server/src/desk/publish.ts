import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublishOutcome } from '../../../shared/desk/list';
import { publicationOf } from '../../../shared/review/changes';
import { reviewOf } from '../review/service';

type Failure = Extract<PublishOutcome, { published: false }>;

/** Why an article could not be published, by what stands in its way now. */
async function reasonOf(strapi: Core.Strapi, id: string, error: unknown): Promise<Failure['reason']> {
  if (error instanceof errors.NotFoundError) return 'missing';
  const [obstacle] = publicationOf(await reviewOf(strapi).load(id)).obstacles;
  return obstacle?.kind ?? 'other';
}

async function failure(strapi: Core.Strapi, id: string, error: unknown): Promise<Failure> {
  if (error instanceof errors.ApplicationError || error instanceof errors.NotFoundError) {
    const reason = await reasonOf(strapi, id, error);
    return { id, published: false, reason, message: error.message };
  }
  strapi.log.error(`Article ${id} could not be published: ${error instanceof Error ? error.stack : String(error)}`);
  return { id, published: false, reason: 'other', message: 'The server failed. Its log says why.' };
}

/** Publishes articles one after the other, each in a transaction of its own; one's failure doesn't stop the others. */
export async function publishMany(strapi: Core.Strapi, articles: string[]): Promise<PublishOutcome[]> {
  const outcomes: PublishOutcome[] = [];
  for (const id of new Set(articles)) {
    try {
      const { state } = await reviewOf(strapi).publish(id);
      outcomes.push({ id, published: true, state });
    } catch (error) {
      outcomes.push(await failure(strapi, id, error));
    }
  }
  return outcomes;
}
