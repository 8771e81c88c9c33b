import { VERDICTS } from './choices';
import { choice, day, defineType, json, name, required, toOne, words } from './define';

export default defineType({
  singular: 'verification',
  plural: 'verifications',
  displayName: 'Verification',
  description: 'A claim checked: the verdict, why, on what evidence, by whom and when',
  draftAndPublish: true,
  mainField: 'verdict',
  list: ['verdict', 'claim', 'checkedBy', 'checkedOn'],
  sort: ['checkedOn', 'DESC'],
  attributes: {
    claim: toOne('claim', 'verifications'),
    verdict: required(choice(VERDICTS)),
    reasoning: words,
    evidence: json,
    checkedBy: name,
    checkedOn: day,
  },
  looks: {
    claim: { label: 'Claim', size: 12, mainField: 'words' },
    verdict: { label: 'Verdict', size: 4 },
    checkedBy: { label: 'Checked by', size: 4 },
    checkedOn: { label: 'Checked on', size: 4 },
    reasoning: { label: 'Reasoning', size: 12 },
    evidence: {
      label: 'Evidence',
      description: 'A list: [{ "source": "…", "url": "https://…", "quotation": "…", "date": "2026-11-24" }]',
      size: 12,
    },
  },
});
