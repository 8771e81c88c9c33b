import type { Reading } from '../../../../reader/types';
import type { NewArticle } from '../../../../shared/desk/briefing';
import { problemOf } from '../review/problem';
import type { Problem } from '../review/session/session';

/** What a Strapi takes at once unless it is told otherwise is 1 MB; this leaves room for the rest of the request. */
const MOST_BYTES = 900_000;

/** An article with the reading that its editor saw. The server makes the same one itself where it is too large to send. */
export function withReading(article: NewArticle, reading: Reading | null): NewArticle {
  if (!reading) return article;
  const whole = { ...article, reading };
  return new TextEncoder().encode(JSON.stringify(whole)).length > MOST_BYTES ? article : whole;
}

/** The fields that an error can be about. */
export const FIELDS = ['body', 'title', 'source', 'publishedOn', 'language', 'url'] as const;
export type FieldName = (typeof FIELDS)[number];

/** Why a briefing was not stored, and the field to mend; null where it is about none. */
export interface Failure {
  field: FieldName | null;
  problem: Problem;
}

interface FieldErrors {
  response?: { data?: { error?: { details?: { errors?: Array<{ path?: string[] }> } } } };
}

/** What became of a request that failed. */
export function failureOf(error: unknown): Failure {
  const path = (error as FieldErrors | null)?.response?.data?.error?.details?.errors?.[0]?.path;
  return { field: FIELDS.find((name) => name === path?.[0]) ?? null, problem: problemOf(error) };
}
