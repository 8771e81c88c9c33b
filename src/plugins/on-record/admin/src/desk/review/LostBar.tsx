import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import { isLost } from '../../../../shared/review/changes';
import type { ReviewedFact } from '../../../../shared/review/facts';
import { useTexts } from '../../texts';
import { nextFact } from './navigation';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1.2rem;
  padding: 1rem 1.2rem;
  border: 1px solid #b3470b;
  border-radius: 4px;
  color: #8f3808;
  background: #fff4ec;
  font-size: 1.3rem;
`;

interface Props {
  facts: ReviewedFact[];
  selected: string | null;
  onSelect(id: string): void;
}

/** Says how many facts have lost their place in a changed text, and leads to them one by one. */
export function LostBar({ facts, selected, onSelect }: Props) {
  const text = useTexts();
  const count = facts.filter(isLost).length;
  if (count === 0) return null;
  const next = nextFact(facts, selected, 1, isLost);
  return (
    <Bar role="alert">
      <span>⚠ {text('lost.count', { count })}</span>
      {next && (
        <Button size="S" variant="tertiary" onClick={() => onSelect(next.id)}>
          {text('lost.next')}
        </Button>
      )}
    </Bar>
  );
}
