import { defineType, json, name, required, words } from './define';

export default defineType({
  singular: 'indicator',
  plural: 'indicators',
  displayName: 'Indicator',
  description: 'The thing measured, so that claims can be compared over time',
  draftAndPublish: false,
  mainField: 'name',
  list: ['name', 'unit', 'note', 'updatedAt'],
  sort: ['name', 'ASC'],
  attributes: { name: required(name), aliases: json, unit: name, note: words },
  looks: {
    name: { label: 'Name', description: 'Such as: insured workers in South Khorasan', size: 8 },
    unit: { label: 'Unit', description: 'An ISO 4217 or UCUM code, or the noun counted', size: 4 },
    aliases: { label: 'Other names', description: 'A list, such as ["بیمه‌شدگان"]', size: 12 },
    note: { label: 'Note', size: 12 },
  },
});
