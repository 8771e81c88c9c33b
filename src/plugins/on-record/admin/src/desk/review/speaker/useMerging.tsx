import { Button, Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Merged, MergeRequest } from '../../../../../shared/officials';
import type { OfficialChoice, Review } from '../../../../../shared/review/facts';
import { useApi } from '../../../api';
import { SOURCES } from '../../../permissions';
import { useTexts } from '../../../texts';
import type { ReviewSession } from '../session/session';
import { MergeDialog } from './MergeDialog';
import { refusalOf } from './merging';

const Notice = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1.2rem;
  padding: 0.8rem 1.6rem;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral300};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
`;

/** A merge that was done, or one that was taken back; why it could not be, where it could not. */
interface Done {
  merged: Merged;
  undone: boolean;
  problem?: string;
}

/** Merging of officials beside an article: `begin` opens the dialog, and is missing for those who may not. */
export function useMerging(
  session: ReviewSession,
  review: Review,
): { begin?(official: OfficialChoice): void; shown: ReactNode } {
  const api = useApi();
  const text = useTexts();
  const { allowedActions } = useRBAC(SOURCES);
  const [official, setOfficial] = useState<OfficialChoice | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const reload = async () => session.replace(await api.review(review.id));
  const merge = async (request: MergeRequest) => {
    if (!(await session.flush())) throw new Error(text('merge.unsaved'));
    const merged = await api.mergeOfficials(request);
    setDone({ merged, undone: false });
    setOfficial(null);
    await reload();
  };
  const undo = async (merged: Merged) => {
    try {
      if (!(await session.flush())) throw new Error(text('merge.unsaved'));
      setDone({ merged: await api.undoMerge(merged.id), undone: true });
      await reload();
    } catch (error) {
      const { reason, message } = refusalOf(error);
      const names = { from: merged.from.name, into: merged.into.name };
      setDone({ merged, undone: false, problem: reason ? text(`merge.cannot.${reason}`, names) : message });
    }
  };

  const shown = (
    <>
      {official && (
        <MergeDialog review={review} official={official} onMerge={merge} onClose={() => setOfficial(null)} />
      )}
      {done && (
        <Notice>
          <span role="status">
            {text(done.undone ? 'merge.undone' : 'merge.done', {
              from: done.merged.from.name,
              into: done.merged.into.name,
              count: done.merged.statements,
            })}
          </span>
          {done.problem && <strong role="alert">{done.problem}</strong>}
          <Flex gap={2}>
            {!done.undone && (
              <Button size="S" variant="secondary" onClick={() => void undo(done.merged)}>
                {text('merge.undo')}
              </Button>
            )}
            {/* The button that was pressed is gone; the focus goes to the one that is left. */}
            <Button
              key={String(done.undone)}
              autoFocus={done.undone}
              size="S"
              variant="tertiary"
              onClick={() => setDone(null)}
            >
              {text('merge.close')}
            </Button>
          </Flex>
        </Notice>
      )}
    </>
  );
  return { begin: allowedActions.canSources ? setOfficial : undefined, shown };
}
