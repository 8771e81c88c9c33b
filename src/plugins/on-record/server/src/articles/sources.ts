import type { Core } from '@strapi/strapi';
import type { SourceInput } from '../../../shared/articles';
import { UIDS } from '../content-types/uids';
import { nameKey } from '../names/keys';
import { fieldError } from '../requests/parse';

export interface KnownSource {
  id: number;
  documentId: string;
  name: string;
}

/** How many names an error lists. */
const LISTED = 5;

/** Every source: they are few, and one batch asks for the same ones again and again. */
export async function knownSources(strapi: Core.Strapi): Promise<KnownSource[]> {
  return (await strapi.db
    .query(UIDS.source)
    .findMany({ select: ['id', 'documentId', 'name'], orderBy: 'id' })) as KnownSource[];
}

/**
 * The source that a name or document id means; names match folded.
 * Throws ValidationError (400) when there is none, naming some that there are.
 */
export function findSource(sources: KnownSource[], named: string): KnownSource {
  const key = nameKey(named);
  const found =
    sources.find(({ documentId }) => documentId === named) ?? sources.find(({ name }) => nameKey(name) === key);
  if (found) return found;
  const known = sources
    .slice(0, LISTED)
    .map(({ name }) => `"${name}"`)
    .join(', ');
  throw fieldError(
    'source',
    `is not known: "${named}". ${known ? `There are ${known}; a` : 'A'}dd it in the Content Manager under Source.`,
  );
}

/**
 * Adds a source through the Document Service.
 * Throws ValidationError (400) when one of that name, folded, is there already: two of them would part its articles.
 */
export async function addSource(strapi: Core.Strapi, input: SourceInput): Promise<KnownSource> {
  const key = nameKey(input.name);
  const namesake = (await knownSources(strapi)).find(({ name }) => nameKey(name) === key);
  if (namesake) throw fieldError('name', `is taken: there is a source "${namesake.name}". Choose it from the list.`);
  const { id, documentId, name } = await strapi.documents(UIDS.source).create({ data: input });
  return { id: Number(id), documentId, name: String(name) };
}
