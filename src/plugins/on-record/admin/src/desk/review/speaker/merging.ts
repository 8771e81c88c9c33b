import type { Review, OfficialChoice } from '../../../../../shared/review/facts';
import type { UndoObstacle } from '../../../../../shared/officials';

/** How many statements an official has, in the article under review and elsewhere. */
export function statementsOf(review: Pick<Review, 'facts'>, { id, statements }: OfficialChoice): number {
  const here = review.facts.filter((fact) => fact.type === 'statement' && fact.speaker?.official === id).length;
  return here + statements;
}

/** Which of two who are one person stays: the one with more statements, failing that the one known by the longer name. */
export function whoStays(review: Pick<Review, 'facts'>, one: OfficialChoice, other: OfficialChoice): OfficialChoice {
  const difference = statementsOf(review, one) - statementsOf(review, other);
  if (difference !== 0) return difference > 0 ? one : other;
  return one.name.length >= other.name.length ? one : other;
}

interface Failure {
  message?: string;
  response?: { data?: { error?: { message?: string; details?: { reason?: UndoObstacle } } } };
}

/** What the server said of a merge that it refused. */
export function refusalOf(error: unknown): { reason?: UndoObstacle; message: string } {
  const { message = '', response } = (error ?? {}) as Failure;
  const answer = response?.data?.error;
  return { reason: answer?.details?.reason, message: answer?.message ?? message };
}
