import { day, defineType, internal, name, required, toOne, words } from './define';

export default defineType({
  singular: 'position',
  plural: 'positions',
  displayName: 'Position',
  description: 'An office an official holds or held; a statement keeps the one held when speaking',
  draftAndPublish: false,
  mainField: 'title',
  list: ['title', 'official', 'organization', 'from'],
  sort: ['title', 'ASC'],
  indexes: [{ name: 'onr_positions_key_idx', columns: ['title_key'] }],
  attributes: {
    official: toOne('official', 'positions'),
    title: required(words),
    organization: toOne('organization'),
    place: name,
    from: day,
    to: day,
    titleKey: internal(name),
  },
  looks: {
    title: { label: 'Title', description: 'The whole office as it is written', size: 12 },
    official: { label: 'Official', size: 6, mainField: 'name' },
    organization: { label: 'Organization', size: 6, mainField: 'name' },
    place: { label: 'Place', size: 6 },
    from: { label: 'From', size: 3 },
    to: { label: 'To', description: 'Empty while it is held', size: 3 },
  },
});
