import { defineType, json, name, required } from './define';

export default defineType({
  singular: 'revision',
  plural: 'revisions',
  displayName: 'Revision',
  description: 'Changes saved together while an article was reviewed: by whom, when, and what was there before',
  draftAndPublish: false,
  mainField: 'number',
  list: ['number', 'articleId', 'editor', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  indexes: [{ name: 'onr_revisions_article_idx', columns: ['article_id', 'number'] }],
  attributes: {
    // A document id, not a relation: the log outlives the article.
    articleId: required(name),
    number: required({ type: 'integer' }),
    batch: required(name),
    editor: name,
    editorId: { type: 'integer' },
    changes: json,
  },
  looks: {
    articleId: { label: 'Article', description: 'Its document id', size: 6, editable: false },
    number: { label: 'Number', size: 2, editable: false },
    editor: { label: 'Editor', size: 4, editable: false },
    changes: { label: 'Changes', description: 'Each fact before and after', size: 12, editable: false },
    batch: { label: 'Batch', description: 'Tells a request that was sent twice', size: 12, editable: false },
  },
});
