import { defineType, internal, json, listOf, name, required, words } from './define';

export default defineType({
  singular: 'official',
  plural: 'officials',
  displayName: 'Official',
  description: 'A person who speaks on the record, with the positions held over time',
  draftAndPublish: false,
  mainField: 'name',
  list: ['name', 'positions', 'wikidataId', 'mergedInto', 'updatedAt'],
  sort: ['name', 'ASC'],
  indexes: [
    { name: 'onr_officials_key_idx', columns: ['name_key'] },
    { name: 'onr_officials_slug_idx', columns: ['slug'] },
  ],
  attributes: {
    name: required(name),
    slug: { type: 'uid', targetField: 'name' },
    aliases: json,
    note: words,
    wikidataId: { type: 'string', regex: '^Q[1-9][0-9]*$' },
    photo: { type: 'media', multiple: false, allowedTypes: ['images'] },
    // Private: a draft's position must not show through its official. /api/on-record/positions lists those that may.
    positions: { ...listOf('position', 'official'), private: true },
    // A document id: names are not matched with it any more, and who still means it means the other one.
    mergedInto: { ...name, private: true },
    nameKey: internal(name),
    aliasKeys: internal(words),
  },
  looks: {
    name: { label: 'Name', description: 'At its fullest', size: 6 },
    slug: { label: 'Address', size: 6 },
    aliases: { label: 'Other names', description: 'A list, in any script: ["Gholamreza Ashrafi"]', size: 12 },
    positions: { label: 'Positions', size: 12, mainField: 'title' },
    photo: { label: 'Photo', size: 6 },
    wikidataId: { label: 'Wikidata', description: 'Such as Q42', size: 6 },
    note: { label: 'Note', size: 12 },
    mergedInto: {
      label: 'Merged into',
      description: 'The document id of the official who has the statements now',
      size: 6,
      editable: false,
    },
  },
});
