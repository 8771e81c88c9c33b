import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReviewedFact } from '../../../../shared/review/facts';
import { useTexts } from '../../texts';

const Bar = styled.div`
  position: sticky;
  inset-block-end: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  padding: 0.8rem 1.6rem;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
`;

export type MarkUse = 'statement' | 'claim' | 'words' | 'cue' | 'period' | 'mention';

/** Which parts of a fact some marked words may become. */
const PARTS: Record<ReviewedFact['type'], MarkUse[]> = {
  statement: ['words', 'cue', 'mention'],
  claim: ['words', 'period'],
  finding: [],
};

/** What can be made of words that are marked in the text. */
export function MarkToolbar({ fact, onUse }: { fact: ReviewedFact | undefined; onUse(use: MarkUse): void }) {
  const text = useTexts();
  const parts = fact ? PARTS[fact.type] : [];
  // The mark in the text is kept: a button that takes the focus with the mouse would lose it.
  const keepMark = (event: { preventDefault(): void }) => event.preventDefault();
  return (
    <Bar role="toolbar" aria-label={text('mark.toolbar')} onMouseDown={keepMark}>
      <Button size="S" onClick={() => onUse('statement')}>
        {text('mark.statement')}
      </Button>
      <Button size="S" onClick={() => onUse('claim')}>
        {text('mark.claim')}
      </Button>
      {parts.map((part) => (
        <Button key={part} size="S" variant="secondary" onClick={() => onUse(part)}>
          {text(`mark.${part}` as 'mark.words')}
        </Button>
      ))}
    </Bar>
  );
}
