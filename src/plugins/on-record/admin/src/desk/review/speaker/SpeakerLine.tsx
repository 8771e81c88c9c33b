import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { OfficialChoice, ReviewedStatement } from '../../../../../shared/review/facts';
import { useTexts } from '../../../texts';
import { matchOf } from './match';
import { Matched } from './Who';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.4rem 0.8rem;
  margin-block-start: 0.6rem;
  cursor: default;
`;

interface Props {
  statement: ReviewedStatement;
  officials: OfficialChoice[];
  /** Missing for those who may not merge. */
  onMerge?(official: OfficialChoice): void;
}

/** On a statement's card: for which official its speaker is taken and why, and the way to say that two are one. */
export function SpeakerLine({ statement: { speaker }, officials, onMerge }: Props) {
  const text = useTexts();
  const official = officials.find(({ id }) => id === speaker?.official);
  if (!speaker || !official) return null;
  return (
    <Row onClick={(event) => event.stopPropagation()}>
      <Matched official={official} match={matchOf(speaker, official)} />
      {onMerge && (
        <Button size="S" variant="ghost" onClick={() => onMerge(official)}>
          {text('merge.begin')}
        </Button>
      )}
    </Row>
  );
}
