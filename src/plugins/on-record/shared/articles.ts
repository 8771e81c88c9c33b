import { z } from '@strapi/utils';
import { SOURCE_KINDS } from './choices';
import { reading } from './readings';
import { articleText, isoDay } from './text';

const line = z.string().trim().min(1, 'is empty').max(255, 'is longer than 255 characters');

/** An article to store. Its text is read on arrival, unless it comes with a reading of its own. */
export const articleInput = z.strictObject({
  /** Its first line, or the beginning of it, when not given. */
  title: line.optional(),
  body: articleText,
  /** The source's name or document id. */
  source: line.optional(),
  language: z.string().min(1).max(35).optional(),
  publishedOn: isoDay.optional(),
  place: line.optional(),
  event: line.optional(),
  url: z.url({ protocol: /^https?$/, error: 'is no web address; begin it with https://' }).optional(),
  /** Made from this very body: each of its words must stand where it says. */
  reading: reading.optional(),
});

/** A source to add while an article is stored. */
export const sourceInput = z.strictObject({
  name: line,
  kind: z.enum(SOURCE_KINDS, `is none of ${SOURCE_KINDS.join(', ')}`),
});

/** What storing an article answers. */
export const storedArticle = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string().nullable(),
  language: z.string(),
  readerVersion: z.string(),
  statements: z.int(),
  claims: z.int(),
  findings: z.int(),
});

export type SourceInput = z.infer<typeof sourceInput>;
export type ArticleInput = z.infer<typeof articleInput>;
export type StoredArticle = z.infer<typeof storedArticle>;

/** `alreadyStored`: the same text from the same source was there before, and nothing was changed. */
export type StoreOutcome =
  | { documentId: string; alreadyStored: boolean }
  | { error: { message: string; field?: string } };
