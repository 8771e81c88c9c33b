import type { NounKind } from '../people/noun';

/** How a statement was recognised; the second half of its rule's name. */
export const RULES = {
  'cue.colon': 'words of saying, then a colon: what follows is said in the speaker’s own words',
  'cue.quote': 'words of saying, then a quotation',
  'cue.that': 'words of saying, then "that"',
  'cue.bare': 'words of saying, and what was said right after them, with nothing between',
  'cue.object': 'what was said stands as the object of the words of saying',
  'cue.label': 'a word such as "statement" or "message" that what was said is called by',
  'cue.around': 'the words of saying stand on both sides of what was said',
  'cue.fragment': 'a clause that only its quoted part shows to be speech ("called it “a disgrace”")',
  'cue.trailing': 'what was said comes first, the words of saying after it',
  'clause.that': 'a clause of saying beside another verb of saying («با بیان اینکه»), then "that"',
  'clause.topic': 'a clause of saying that names its topic («با تاکید بر»)',
  'source.before': 'words for a source («به گفته», "according to") before what was said',
  'source.after': 'words for a source after what was said',
  'quote.before': 'a quotation before the words of saying',
  'quote.after': 'a quotation that goes on after the words of saying',
  'quote.continued': 'the paragraph goes on with the quotation of the one before',
  'headline.colon': 'a name and a colon, with no verb, as in a headline',
} as const;
export type RuleName = keyof typeof RULES;

/** How the speaker of a statement was found. */
export const SPEAKER_RULES = {
  'speaker.person': 'a name stands here, in full or in part',
  'speaker.office': 'an office stands here, and the article names who holds it',
  'speaker.organization': 'an organization stands here',
  'speaker.pronoun': 'a pronoun stands here: the person who was spoken of last',
  'speaker.thing': 'a word such as "the council" stands here: the organization so called before',
  'speaker.carried': 'nobody stands here: whoever spoke last goes on',
  'speaker.nobody': 'somebody stands here whom the article does not know by name',
  'speaker.unnamed': 'who stands here, or goes on, is nowhere named',
  'speaker.unowned': 'these words of saying tell of nobody in particular',
} as const satisfies Record<`speaker.${NounKind | 'carried' | 'unnamed' | 'unowned'}`, string>;
export type SpeakerRule = keyof typeof SPEAKER_RULES;

/** Why what looks like a statement is none. */
export const SILENCES = {
  'refused.headline': 'a headline’s word before a colon that the article never shows to be somebody who speaks',
  'refused.report': 'a report that no organization is known to have made',
  'refused.empty': 'words of saying with nothing said',
} as const;
export type Silence = keyof typeof SILENCES;
