import type { TypeName } from '../content-types/uids';
import type { Action } from '../permissions';

/** What the Content Manager lets a role do with entries of a type. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  actions: Action[];
  content: Partial<Record<TypeName, ContentAction[]>>;
}

const FACTS = ['article', 'statement', 'claim', 'finding', 'verification'] as const;
const PEOPLE = ['source', 'official', 'organization', 'position', 'indicator'] as const;

const allow = (types: readonly TypeName[], ...actions: ContentAction[]) =>
  Object.fromEntries(types.map((type) => [type, actions]));

const READ_ALL = allow([...FACTS, ...PEOPLE], 'read');

/** The four roles of a newsroom. Strapi has an Editor of its own, so each name says whose it is. */
export const ROLES: RoleDefinition[] = [
  {
    code: 'on-record-editor',
    name: 'On Record Editor',
    description: 'Stores briefings, reviews and publishes them, and looks after sources',
    actions: ['read', 'review', 'publish', 'sources', 'export'],
    content: {
      ...READ_ALL,
      ...allow(['article', 'statement', 'claim', 'finding'], 'read', 'update', 'delete', 'publish'),
      ...allow(PEOPLE, 'read', 'create', 'update'),
    },
  },
  {
    code: 'on-record-reporter',
    name: 'On Record Reporter',
    description: 'Stores briefings and corrects their facts; an editor publishes them',
    actions: ['read', 'review', 'export'],
    content: READ_ALL,
  },
  {
    code: 'on-record-checker',
    name: 'On Record Checker',
    description: 'Checks claims and findings, and writes verifications',
    actions: ['read', 'verify', 'export'],
    content: { ...READ_ALL, ...allow(['verification'], 'read', 'create', 'update', 'delete', 'publish') },
  },
  {
    code: 'on-record-source-admin',
    name: 'On Record Source admin',
    description: 'Looks after sources, officials, organizations, positions and indicators',
    actions: ['read', 'sources', 'export'],
    content: { ...READ_ALL, ...allow(PEOPLE, 'read', 'create', 'update', 'delete') },
  },
];
