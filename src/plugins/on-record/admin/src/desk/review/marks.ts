import { createId } from '@paralleldrive/cuid2';
import type { Claim, Reading } from '../../../../reader/types';
import type {
  FactChange,
  Place,
  Review,
  ReviewedClaim,
  ReviewedFact,
  ReviewedStatement,
} from '../../../../shared/review/facts';
import { statementAround, withPlace } from './edits';
import type { MarkUse } from './MarkToolbar';

type Read = (text: string) => Promise<Reading>;

/** The speaker of the last statement before a place: most often the one who goes on. */
function speakerBefore({ facts }: Review, { start }: Place): ReviewedStatement['speaker'] {
  const before = facts.filter(
    (fact): fact is ReviewedStatement => fact.type === 'statement' && fact.content.start <= start,
  );
  const speaker = before.at(-1)?.speaker;
  return speaker ? { ...speaker, mention: null } : null;
}

const newStatement = (review: Review, content: Place): ReviewedStatement => ({
  type: 'statement',
  id: createId(),
  content,
  cue: null,
  mode: /["«»“”„]/.test(review.article.body.slice(content.start - 1, content.end + 1)) ? 'direct' : 'indirect',
  speaker: speakerBefore(review, content),
  decision: 'accepted',
  rule: null,
});

type Quantity = Pick<ReviewedClaim, 'value' | 'low' | 'high' | 'modifier' | 'unit' | 'decision'>;

/** A claim that the editor has still to fill in: the reader found no number in its words. */
const UNREAD: Quantity = {
  value: '0',
  low: null,
  high: null,
  modifier: 'exactly',
  unit: { kind: 'count', code: null, text: null },
  decision: 'proposed',
};

const quantityOf = ({ value, low, high, modifier, unit }: Claim): Quantity => ({
  value: value ?? null,
  low: low ?? null,
  high: high ?? null,
  modifier,
  unit: { kind: unit.kind, code: unit.code ?? null, text: unit.text ?? null },
  decision: 'accepted',
});

/** A claim of some words, as the reader understands them by themselves. */
async function newClaim(review: Review, words: Place, read: Read): Promise<ReviewedClaim> {
  const { claims } = await read(review.article.body.slice(words.start, words.end));
  return {
    type: 'claim',
    id: createId(),
    words,
    statement: statementAround(review, words)?.id ?? null,
    period: null,
    indicator: null,
    place: null,
    rule: null,
    ...(claims[0] ? quantityOf(claims[0]) : UNREAD),
  };
}

function withPart(review: Review, fact: ReviewedFact, use: MarkUse, place: Place): ReviewedFact {
  const words = review.article.body.slice(place.start, place.end);
  if (use === 'words') return withPlace(fact, place);
  if (fact.type === 'statement' && use === 'cue') return { ...fact, cue: place };
  if (fact.type === 'statement' && use === 'mention') {
    const speaker = fact.speaker ?? {
      kind: 'person',
      name: words,
      position: null,
      official: null,
      organization: null,
      mention: null,
    };
    return { ...fact, speaker: { ...speaker, mention: place } };
  }
  if (fact.type === 'claim' && use === 'period')
    return { ...fact, period: { place, text: words, from: null, to: null } };
  return fact;
}

/** What marked words become: a new statement or claim, or another part of the selected fact. */
export async function changesFor(
  review: Review,
  fact: ReviewedFact | undefined,
  use: MarkUse,
  place: Place,
  read: Read,
): Promise<FactChange[]> {
  if (use === 'statement') {
    const made = newStatement(review, place);
    return [{ id: made.id, to: made }];
  }
  if (use === 'claim') {
    const made = await newClaim(review, place, read);
    return [{ id: made.id, to: made }];
  }
  return fact ? [{ id: fact.id, to: withPart(review, fact, use, place) }] : [];
}
