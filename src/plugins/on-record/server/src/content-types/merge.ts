import { defineType, json, name, required } from './define';

export default defineType({
  singular: 'merge',
  plural: 'merges',
  displayName: 'Merge',
  description:
    'Two officials who were found to be one: who was merged into whom, and what was moved, so that it can be undone',
  draftAndPublish: false,
  mainField: 'fromName',
  list: ['fromName', 'intoName', 'editor', 'createdAt', 'undoneAt'],
  sort: ['createdAt', 'DESC'],
  indexes: [{ name: 'onr_merges_into_idx', columns: ['into_id'] }],
  attributes: {
    // Document ids, not relations: the log outlives the officials.
    fromId: required(name),
    fromName: required(name),
    intoId: required(name),
    intoName: required(name),
    editor: name,
    moved: json,
    undoneAt: { type: 'datetime' },
    undoneBy: name,
  },
  looks: {
    fromName: { label: 'Merged', size: 6, editable: false },
    intoName: { label: 'Into', size: 6, editable: false },
    fromId: { label: 'Document id of the merged one', size: 6, editable: false },
    intoId: { label: 'Document id of the other', size: 6, editable: false },
    editor: { label: 'Editor', size: 4, editable: false },
    undoneAt: { label: 'Undone at', size: 4, editable: false },
    undoneBy: { label: 'Undone by', size: 4, editable: false },
    moved: { label: 'What was moved', size: 12, editable: false },
  },
});
