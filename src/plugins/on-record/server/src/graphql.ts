import type { Core } from '@strapi/strapi';
import { UIDS, type TypeName } from './content-types/uids';

/** The part of the GraphQL plugin's extension service that is used here. */
interface Extension {
  shadowCRUD(uid: string): { disableMutations(): void; disableQueries(): void };
  use(extension: object): void;
}

type Resolver = (...parameters: unknown[]) => unknown;

/** Root queries of the types with drafts; the others are reached through these. */
const PUBLISHED: TypeName[] = ['article', 'statement', 'claim', 'finding', 'verification'];
const OPEN: TypeName[] = [...PUBLISHED, 'source', 'indicator'];

const queryNames = (name: TypeName) => [
  `onRecord${name[0].toUpperCase()}${name.slice(1)}`,
  `onRecord${name[0].toUpperCase()}${name.slice(1)}s`,
];

/** Whatever the caller asks for, a query answers what is published. */
const publishedOnly = (next: Resolver, parent: unknown, args: object, ...rest: unknown[]) =>
  next(parent, { ...args, status: 'published', publicationFilter: undefined, hasPublishedVersion: undefined }, ...rest);

/** Where the GraphQL plugin is installed: no drafts, no writing, no list of people from articles under review. */
export function closeGraphql(strapi: Core.Strapi): void {
  if (!strapi.plugin('graphql')) return;
  const extension = strapi.plugin('graphql').service('extension') as Extension;
  for (const name of Object.keys(UIDS) as TypeName[]) {
    extension.shadowCRUD(UIDS[name]).disableMutations();
    if (!OPEN.includes(name)) extension.shadowCRUD(UIDS[name]).disableQueries();
  }
  const queries = PUBLISHED.flatMap(queryNames).flatMap((name) => [`Query.${name}`, `Query.${name}_connection`]);
  extension.use({
    resolversConfig: Object.fromEntries(queries.map((name) => [name, { middlewares: [publishedOnly] }])),
  });
}
