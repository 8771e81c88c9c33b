import type { Core } from '@strapi/strapi';

const TYPES = [
  'article',
  'statement',
  'claim',
  'finding',
  'verification',
  'official',
  'position',
  'organization',
  'source',
  'indicator',
];

/** Lets everybody read what is published, and nothing else. */
export async function letPublicRead(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of TYPES.flatMap((type) => [
    `plugin::on-record.${type}.find`,
    `plugin::on-record.${type}.findOne`,
  ])) {
    const granted = await permissions.count({ where: { action, role: role.id } });
    if (granted === 0) await permissions.create({ data: { action, role: role.id } });
  }
  strapi.log.info(
    'Everybody may now read published facts under /api/on-record (Settings, Roles, Public takes it back).',
  );
}
