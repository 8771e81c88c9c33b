import { z } from '@strapi/utils';

const counts = z.object({ all: z.int(), waiting: z.int() });

/** How far the review of an article's drafts is: of each kind of fact, how many there are and how many wait. */
export const reviewState = z.object({ statements: counts, claims: counts, findings: counts });

export type ReviewState = z.infer<typeof reviewState>;
