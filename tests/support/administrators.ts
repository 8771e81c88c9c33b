import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { App } from './boot';

/** The row id of an admin role, by its code. */
async function roleId(strapi: Core.Strapi, code: string): Promise<number> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (!role) throw new Error(`There is no admin role "${code}"`);
  return role.id;
}

/** Signs in a new administrator with one role, and answers the header that requests of theirs carry. */
export async function signedIn(app: App, role = 'strapi-super-admin', firstname = 'Sara'): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const password = 'Editor1234';
  await app.strapi.service('admin::user')?.create({
    firstname,
    email,
    password,
    isActive: true,
    registrationToken: null,
    roles: [await roleId(app.strapi, role)],
  });
  const { body } = await app.http.post('/admin/login').send({ email, password }).expect(200);
  return `Bearer ${body.data.token}`;
}
