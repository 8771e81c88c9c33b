import { MODES } from '../../../shared/choices';
import { REVIEW_STATES } from './choices';
import { choice, defineType, internal, json, listOf, name, required, toOne, words } from './define';

export default defineType({
  singular: 'statement',
  plural: 'statements',
  displayName: 'Statement',
  description: 'What somebody said, word for word, with the cue that says so',
  draftAndPublish: true,
  mainField: 'content',
  list: ['content', 'speaker', 'reviewState', 'article'],
  sort: ['createdAt', 'DESC'],
  indexes: [{ name: 'onr_statements_review_idx', columns: ['review_state', 'id'] }],
  attributes: {
    article: toOne('article', 'statements'),
    order: { type: 'integer', min: 0 },
    content: required(words),
    mode: required(choice(MODES, 'direct')),
    cue: name,
    speaker: toOne('official'),
    speakerOrganization: toOne('organization'),
    speakerAsWritten: name,
    position: toOne('position'),
    selectors: json,
    reviewState: required(choice(REVIEW_STATES, 'proposed')),
    rule: { type: 'string' },
    // The parts (content, cue, words …) whose place in a changed body is not certain.
    lost: internal(json),
    claims: listOf('claim', 'statement'),
  },
  looks: {
    article: { label: 'Article', size: 8, mainField: 'title' },
    reviewState: { label: 'Review', description: 'Only accepted statements are published', size: 4 },
    content: { label: 'Words said', description: 'Exactly as they stand in the article', size: 12 },
    mode: {
      label: 'Mode',
      description: 'Direct: own words. Indirect: a paraphrase. Mixed: a paraphrase with a quotation',
      size: 4,
    },
    cue: { label: 'Cue', description: 'The reporting words', size: 4 },
    order: { label: 'Order in the article', size: 4 },
    speaker: { label: 'Speaker', size: 6, mainField: 'name' },
    position: { label: 'Position when speaking', size: 6, mainField: 'title' },
    speakerOrganization: { label: 'Or the organization that speaks', size: 6, mainField: 'name' },
    speakerAsWritten: { label: 'Speaker as written', description: 'At its fullest in the article', size: 6 },
    claims: { label: 'Claims', size: 12, mainField: 'words' },
    selectors: { label: 'Selectors', description: 'W3C Web Annotation selectors into the article’s text', size: 12 },
    rule: { label: 'Rule', description: 'The rule of the reader that made it', size: 6, editable: false },
  },
});
