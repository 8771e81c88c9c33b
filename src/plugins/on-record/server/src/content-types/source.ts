import { SOURCE_KINDS } from '../../../shared/choices';
import { choice, defineType, name, required, words } from './define';

export default defineType({
  singular: 'source',
  plural: 'sources',
  displayName: 'Source',
  description: 'Where articles come from: an agency, an outlet, a ministry, a person, a document',
  draftAndPublish: false,
  mainField: 'name',
  list: ['name', 'kind', 'language', 'active'],
  sort: ['name', 'ASC'],
  attributes: {
    name: required(name),
    kind: required(choice(SOURCE_KINDS, 'agency')),
    language: name,
    url: { type: 'string', regex: '^https?://\\S+$' },
    reliabilityNote: { ...words, private: true },
    licence: name,
    active: { type: 'boolean', default: true, required: true },
  },
  looks: {
    name: { label: 'Name', description: 'As the newsroom calls it', size: 6 },
    kind: { label: 'Kind', size: 6 },
    url: { label: 'Web address', description: 'Begins with http:// or https://', size: 6 },
    language: { label: 'Language', description: 'The code of the language it writes in: fa, en, ar', size: 3 },
    active: { label: 'Active', size: 3 },
    licence: { label: 'Licence', description: 'On what terms its copy may be used', size: 6 },
    reliabilityNote: { label: 'Reliability note', description: 'For the newsroom only; never published', size: 12 },
  },
});
