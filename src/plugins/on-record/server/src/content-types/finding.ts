import { FINDING_KINDS } from '../../../shared/choices';
import { FINDING_STATES } from './choices';
import { choice, defineType, name, required, toOne, words } from './define';
import { UIDS } from './uids';

export default defineType({
  singular: 'finding',
  plural: 'findings',
  displayName: 'Finding',
  description: 'What does not add up inside one article, with the sum written out',
  draftAndPublish: true,
  mainField: 'explanation',
  list: ['explanation', 'kind', 'state', 'article'],
  sort: ['createdAt', 'DESC'],
  indexes: [{ name: 'onr_findings_state_idx', columns: ['state', 'id'] }],
  attributes: {
    article: toOne('article', 'findings'),
    kind: required(choice(FINDING_KINDS)),
    claims: { type: 'relation', relation: 'manyToMany', target: UIDS.claim, inversedBy: 'findings' },
    stated: name,
    computed: name,
    explanation: words,
    state: required(choice(FINDING_STATES, 'open')),
    dismissalReason: words,
    order: { type: 'integer', min: 0 },
  },
  looks: {
    article: { label: 'Article', size: 8, mainField: 'title' },
    state: { label: 'State', description: 'Only confirmed findings are published', size: 4 },
    kind: { label: 'Kind', size: 4 },
    stated: { label: 'Stated', size: 4 },
    computed: { label: 'Computed', size: 4 },
    explanation: { label: 'Explanation', description: 'The sum written out', size: 12 },
    claims: { label: 'Claims it is about', size: 12, mainField: 'words' },
    dismissalReason: { label: 'Why it was dismissed', description: 'Needed when the state is dismissed', size: 12 },
    order: { label: 'Order in the article', size: 4 },
  },
});
