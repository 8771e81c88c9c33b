import type { Core } from '@strapi/strapi';
import { languages } from '../../../reader';
import { UIDS } from '../content-types/uids';
import { attachmentsOf, type Attachment } from './settings';

/** The types of attribute that can hold each part of an article. */
const KINDS = {
  body: ['string', 'text', 'richtext', 'blocks', 'json'],
  title: ['string', 'text'],
  publishedOn: ['date', 'datetime', 'timestamp'],
} as const;

type Part = keyof typeof KINDS;

const fault = (place: string, message: string) =>
  new Error(`The settings of On Record are wrong: "attach.${place}" ${message}`);

/** The attributes of a type that a message can offer. */
const offered = (attributes: Record<string, { type: string }>, part: Part): string => {
  const names = Object.keys(attributes).filter((name) =>
    (KINDS[part] as readonly string[]).includes(attributes[name].type),
  );
  return names.length > 0 ? `Those that can be used are ${names.join(', ')}.` : 'It has none that can be used.';
};

function checkPart(strapi: Core.Strapi, attached: Attachment, place: number, part: Part): void {
  const name = attached[part];
  if (name === undefined) return;
  const attributes = strapi.contentTypes[attached.uid as never]['attributes'] as Record<string, { type: string }>;
  const kind = attributes[name]?.type;
  if (!kind)
    throw fault(
      `${place}.${part}`,
      `names an attribute that ${attached.uid} does not have: "${name}". ${offered(attributes, part)}`,
    );
  if (!(KINDS[part] as readonly string[]).includes(kind))
    throw fault(
      `${place}.${part}`,
      `names an attribute of the wrong kind: "${name}" is ${kind}. ${offered(attributes, part)}`,
    );
  const isBlocks = kind === 'blocks' || kind === 'json';
  if (part === 'body' && attached.format && (attached.format === 'blocks') !== isBlocks)
    throw fault(`${place}.format`, `is "${attached.format}", but "${name}" is ${kind}. Leave it out, or correct it.`);
}

/** Makes sure that every attached type is there with the attributes that are named. Throws, so that the app does not start. */
export function checkAttachments(strapi: Core.Strapi): void {
  const seen = new Set<string>();
  attachmentsOf(strapi).forEach((attached, place) => {
    const { uid, language } = attached;
    if (!Object.hasOwn(strapi.contentTypes, uid))
      throw fault(`${place}.uid`, `names a content type that does not exist: "${uid}". Write it as in api::post.post.`);
    if ((Object.values(UIDS) as string[]).includes(uid))
      throw fault(`${place}.uid`, `names a type of On Record itself: "${uid}". Attach a type of your own.`);
    if (seen.has(uid)) throw fault(`${place}.uid`, `names "${uid}" a second time. Attach each type once.`);
    seen.add(uid);
    if (language !== undefined && !languages().includes(language))
      throw fault(`${place}.language`, `has no reader: "${language}". Use one of ${languages().join(', ')}.`);
    for (const part of Object.keys(KINDS) as Part[]) checkPart(strapi, attached, place, part);
  });
}
