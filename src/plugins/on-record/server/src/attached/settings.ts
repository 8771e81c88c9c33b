import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { FORMATS } from './text';

const attribute = z.string('is no name of an attribute').min(1, 'is empty; name an attribute');

/** A content type of the newsroom's own whose entries On Record reads, and which attributes hold what. */
export const attachment = z.strictObject({
  uid: z.string('is missing; give the type’s uid, as in api::post.post'),
  body: attribute,
  title: attribute.optional(),
  publishedOn: attribute.optional(),
  /** How the body is written; told by its attribute's type and what it holds when not given. */
  format: z.enum(FORMATS, `is none of ${FORMATS.join(', ')}`).optional(),
  /** The name of the source of every entry. */
  source: z.string().trim().min(1).optional(),
  /** The language of every entry; told by its text when not given. */
  language: z.string().min(1).optional(),
});

export type Attachment = z.infer<typeof attachment>;

/** Every type that is attached. */
export const attachmentsOf = (strapi: Core.Strapi): Attachment[] =>
  strapi.config.get<Attachment[]>('plugin::on-record.attach', []);

/** How a type is attached; undefined for one that is not. */
export const attachmentOf = (strapi: Core.Strapi, uid: string | undefined): Attachment | undefined =>
  attachmentsOf(strapi).find((one) => one.uid === uid);
