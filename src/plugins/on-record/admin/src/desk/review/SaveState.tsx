import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import type { Snapshot } from './session/session';

const State = styled.div`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.3rem;

  &[data-problem='true'] {
    color: #8f3808;
  }
`;

/** Says whether the work is saved, and what to do when it can't be. */
export function SaveState({ snapshot, onRetry }: { snapshot: Snapshot; onRetry(): void }) {
  const text = useTexts();
  const { saving, problem } = snapshot;
  const says = () => {
    if (problem?.kind === 'unreachable') return text('error.network');
    if (problem?.kind === 'signed-out') return text('save.signedOut');
    if (problem?.kind === 'refused') return text('save.refused', { message: problem.message });
    return text(saving === 'saved' ? 'save.saved' : 'save.saving');
  };
  return (
    <State role="status" data-problem={!!problem}>
      {problem ? `⚠ ${says()}` : says()}
      {problem && problem.kind !== 'conflict' && (
        <Button size="S" variant="tertiary" onClick={onRetry}>
          {text('retry')}
        </Button>
      )}
    </State>
  );
}
