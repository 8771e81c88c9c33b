import { z } from '@strapi/utils';
import type { MergeRequest } from '../../../shared/officials';

const official = z
  .string('is missing; give the document id of an official')
  .min(1, 'is empty; give the document id of an official')
  .max(255);

/** What `GET /on-record/officials` takes. */
export const searchQuery = z.strictObject({
  /** The beginnings of words of a name, in any order. */
  q: z.string('is missing; give a part of a name').max(255, 'is longer than 255 characters'),
  /** An article whose statements are not counted. */
  article: z.string().max(255).optional(),
});

/** What `POST /on-record/officials/merge` takes. */
export const mergeRequest = z
  .strictObject({ from: official, into: official })
  .refine(({ from, into }) => from !== into, {
    path: ['into'],
    message: 'is the official to be merged; choose another',
  }) satisfies z.ZodType<MergeRequest>;
