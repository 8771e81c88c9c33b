import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { titleOf } from '../../../shared/title';
import type { Attachment } from './settings';
import { formatOfRichText, plainText, type Format } from './text';

/** An entry's draft, or what is published of it. A type without drafts has one version, which is both. */
export type Version = 'draft' | 'published';

type Row = Record<string, unknown>;

/** What On Record takes of an entry. */
export interface EntryText {
  title: string;
  body: string;
  /** `YYYY-MM-DD` */
  publishedOn: string | null;
}

/** The longest title that is stored. */
const LONGEST_TITLE = 255;

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  contentTypes.hasDraftAndPublish(strapi.contentType(uid as UID.ContentType));

/** Where a type has languages, only its default one is read: an article has one text. */
async function inDefaultLocale(strapi: Core.Strapi, uid: string): Promise<{ locale?: string }> {
  const options = strapi.contentType(uid as UID.ContentType).pluginOptions as { i18n?: { localized?: boolean } };
  if (!options?.i18n?.localized) return {};
  return { locale: await strapi.plugin('i18n').service('locales').getDefaultLocale() };
}

/** One version of an entry, with who made it; null where there is none. */
export async function findEntry(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  version: Version,
): Promise<Row | null> {
  const wanted = version === 'draft' ? { $null: true } : { $notNull: true };
  return strapi.db.query(uid as UID.ContentType).findOne({
    where: {
      documentId,
      ...(await inDefaultLocale(strapi, uid)),
      ...(hasDrafts(strapi, uid) && { publishedAt: wanted }),
    },
    populate: { createdBy: { populate: { roles: true } } },
  });
}

function formatOf(strapi: Core.Strapi, { uid, body, format }: Attachment, value: unknown): Format {
  if (format) return format;
  const { type } = strapi.contentType(uid as UID.ContentType).attributes[body];
  if (type === 'blocks' || type === 'json') return 'blocks';
  return type === 'richtext' && typeof value === 'string' ? formatOfRichText(value) : 'plain';
}

/** A day as it is, a moment as the day it is on the server. */
function dayOf(value: unknown): string | null {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const moment = new Date(value as string | Date);
  if (!value || Number.isNaN(moment.getTime())) return null;
  const digits = (number: number, length = 2) => String(number).padStart(length, '0');
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1)}-${digits(moment.getDate())}`;
}

/** What On Record takes of one version of an entry. */
export function textOf(strapi: Core.Strapi, attached: Attachment, row: Row): EntryText {
  const body = plainText(row[attached.body], formatOf(strapi, attached, row[attached.body]));
  const title = attached.title
    ? String(row[attached.title] ?? '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  return {
    title: (title || titleOf(body)).slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, ''),
    body,
    publishedOn: attached.publishedOn ? dayOf(row[attached.publishedOn]) : null,
  };
}
