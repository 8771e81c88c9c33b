import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { UIDS, type TypeName } from '../content-types/uids';
import { lockStoring } from '../database/lock';
import { ROLES, type ContentAction, type RoleDefinition } from './definitions';

/** What an administrator has answered to the offer of roles; nothing while nobody has. */
type Answer = 'created' | 'declined';

const ANSWER = { type: 'plugin', name: 'on-record', key: 'roles' } as const;

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

/** The part of Strapi's service of roles that is used here. */
interface RoleService {
  create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
  assignPermissions(role: number, permissions: Permission[]): Promise<unknown>;
}

/** Actions on a whole entry, which know no fields. */
const WHOLE: ContentAction[] = ['delete', 'publish'];

/** What the Content Manager shows of a type. */
function fieldsOf(strapi: Core.Strapi, type: TypeName): string[] {
  const model = strapi.contentTypes[UIDS[type] as never];
  return contentTypes.getVisibleAttributes(model);
}

/** A role's permissions, as Strapi stores them. */
export function permissionsOf(strapi: Core.Strapi, { actions, content }: RoleDefinition): Permission[] {
  const verbs = actions.map((action) => ({
    action: `plugin::on-record.${action}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
  const entries = Object.entries(content).flatMap(([type, allowed]) =>
    allowed.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: UIDS[type as TypeName],
      properties: WHOLE.includes(action) ? {} : { fields: fieldsOf(strapi, type as TypeName) },
      conditions: [],
    })),
  );
  return [...verbs, ...entries];
}

/** Whether nobody has answered yet. */
export async function rolesAreOffered(strapi: Core.Strapi): Promise<boolean> {
  return !(await strapi.store.get(ANSWER));
}

const answer = (strapi: Core.Strapi, value: Answer) => strapi.store.set({ ...ANSWER, value });

/** Takes the offer away, for everybody. */
export const declineRoles = (strapi: Core.Strapi) => answer(strapi, 'declined');

/** Creates the roles that are not there yet; once, whoever asks again. Answers the names of those it created. */
export async function createRoles(strapi: Core.Strapi): Promise<string[]> {
  const service = strapi.service('admin::role') as unknown as RoleService;
  return strapi.db.transaction(async ({ trx }) => {
    await lockStoring(strapi, trx);
    if (!(await rolesAreOffered(strapi))) return [];
    const created: string[] = [];
    for (const role of ROLES) {
      const { code, name, description } = role;
      const there = await strapi.db.query('admin::role').count({ where: { $or: [{ code }, { name }] } });
      if (there > 0) continue;
      const { id } = await service.create({ code, name, description });
      await service.assignPermissions(id, permissionsOf(strapi, role));
      created.push(name);
    }
    await answer(strapi, 'created');
    return created;
  });
}
