import type { OfficialChoice, Review, ReviewedFact, ReviewedStatement } from '../../../../shared/review/facts';
import { Actions } from './Actions';
import { remove } from './edits';
import { ClaimForm } from './forms/ClaimForm';
import { DismissForm } from './forms/DismissForm';
import { StatementForm } from './forms/StatementForm';
import type { Command } from './keys/keys';
import type { ReviewSession } from './session/session';
import { SpeakerLine } from './speaker/SpeakerLine';
import { speakerKey } from './text/tints';

export type Opened = 'edit' | 'dismiss' | null;

interface Props {
  session: ReviewSession;
  review: Review;
  fact: ReviewedFact;
  opened: Opened;
  run(command: Command): void;
  /** Says that a speaker is the same person as another; missing for those who may not. */
  onMerge?(official: OfficialChoice): void;
  onClose(): void;
}

const isStatement = (fact: ReviewedFact): fact is ReviewedStatement => fact.type === 'statement';

/** How a statement is told from others in a list. */
const shortly = (review: Review, { content, speaker }: ReviewedStatement): string =>
  `${speaker?.name ?? '—'}: ${review.article.body.slice(content.start, content.end).slice(0, 60)}`;

/** A corrected statement, and with it, if asked, all others of the same speaker. */
function withSpeaker(review: Review, before: ReviewedStatement, after: ReviewedStatement, all: boolean) {
  const same = all
    ? review.facts.filter(isStatement).filter((one) => one.id !== before.id && speakerKey(one) === speakerKey(before))
    : [];
  const others = same.map((one) => ({
    ...one,
    speaker: after.speaker && { ...after.speaker, mention: one.speaker?.mention ?? null },
  }));
  return [after, ...others].map((fact) => ({ id: fact.id, to: fact }));
}

/** What is below the selected fact: its buttons, or the form that was opened. */
export function Selected({ session, review, fact, opened, run, onMerge, onClose }: Props) {
  const statements = review.facts.filter(isStatement);
  if (opened === 'dismiss' && fact.type === 'finding')
    return (
      <DismissForm
        onCancel={onClose}
        onDismiss={(reason) => {
          session.put({ ...fact, decision: 'dismissed', reason });
          onClose();
        }}
      />
    );
  if (opened === 'edit' && fact.type === 'claim')
    return (
      <ClaimForm
        claim={fact}
        language={review.article.language}
        statements={statements.map((one) => ({ id: one.id, label: shortly(review, one) }))}
        onCancel={onClose}
        onSave={(claim) => {
          session.put({ ...claim, decision: 'accepted' });
          onClose();
        }}
      />
    );
  if (opened === 'edit' && fact.type === 'statement')
    return (
      <StatementForm
        statement={fact}
        review={review}
        others={statements.filter((one) => one.id !== fact.id && speakerKey(one) === speakerKey(fact)).length}
        onCancel={onClose}
        onSave={(statement, all) => {
          session.change(withSpeaker(review, fact, { ...statement, decision: 'accepted' }, all));
          onClose();
        }}
      />
    );
  return (
    <>
      {fact.type === 'statement' && <SpeakerLine statement={fact} officials={review.officials} onMerge={onMerge} />}
      <Actions fact={fact} run={run} onDelete={() => session.change(remove(review, fact))} />
    </>
  );
}
