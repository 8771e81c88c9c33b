import { z } from '@strapi/utils';
import { ARTICLE_STATES, DESK_SORTS } from './list';

/** Most articles on one page, and most that are published together. */
const MOST = 100;

const state = z.enum(ARTICLE_STATES, `is none of ${ARTICLE_STATES.join(', ')}`);

/** Which articles the Desk shows, from a query string: `state` may name several, with commas. */
export const deskQuery = z
  .strictObject({
    state: z
      .string()
      .transform((names) => names.split(',').filter(Boolean))
      .pipe(z.array(state))
      .optional(),
    /** Only what still needs an editor. */
    toDo: z.literal('yes', 'may only be "yes"').optional(),
    /** A source's document id. */
    source: z.string().max(255).optional(),
    /** Words of the title, in any order; folded before they are compared. */
    q: z.string().max(255, 'is longer than 255 characters').optional(),
    /** Only articles with findings that nobody has decided about. */
    findings: z.literal('open', 'may only be "open"').optional(),
    sort: z.enum(DESK_SORTS, `is none of ${DESK_SORTS.join(', ')}`).default('newest'),
    page: z.coerce.number('is no number').int().min(1, 'begins at 1').default(1),
    pageSize: z.coerce.number('is no number').int().min(1).max(MOST, `is more than ${MOST}`).default(25),
  })
  .refine(({ state, toDo }) => !(state && toDo), { path: ['toDo'], message: 'goes without "state"; give one of them' });

export type DeskQuery = z.infer<typeof deskQuery>;

/** Articles to publish together, by document id. */
export const publishRequest = z.strictObject({
  articles: z
    .array(z.string().min(1).max(255), 'is missing; list the document ids of the articles')
    .min(1, 'is empty; choose at least one article')
    .max(MOST, `holds more than ${MOST} articles; publish them in parts`),
});
