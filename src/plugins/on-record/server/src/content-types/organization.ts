import { ORGANIZATION_KINDS } from './choices';
import { choice, defineType, internal, json, name, required, toOne, words } from './define';

export default defineType({
  singular: 'organization',
  plural: 'organizations',
  displayName: 'Organization',
  description: 'A ministry, company, agency or body that people speak for, or that speaks itself',
  draftAndPublish: false,
  mainField: 'name',
  list: ['name', 'kind', 'place', 'parent'],
  sort: ['name', 'ASC'],
  indexes: [{ name: 'onr_organizations_key_idx', columns: ['name_key'] }],
  attributes: {
    name: required(name),
    aliases: json,
    kind: choice(ORGANIZATION_KINDS),
    parent: toOne('organization'),
    place: name,
    nameKey: internal(name),
    aliasKeys: internal(words),
  },
  looks: {
    name: { label: 'Name', size: 6 },
    kind: { label: 'Kind', size: 3 },
    place: { label: 'Place', size: 3 },
    parent: { label: 'Part of', size: 6, mainField: 'name' },
    aliases: { label: 'Other names', description: 'A list, such as ["WHO", "سازمان بهداشت جهانی"]', size: 12 },
  },
});
