import { Button, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ArticleDetails, Conflict, Review, ReviewedFact } from '../../../../shared/review/facts';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { Dialog } from './Dialog';
import { useClaimLabel } from './text/useClaimLabel';

const Sides = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 1.6rem;
  margin-block: 1rem;
  padding: 1rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;

  h3 {
    font-weight: 700;
  }
`;

type Side = ReviewedFact | Partial<ArticleDetails> | null | undefined;

function Version({ side, body }: { side: Side; body: string }) {
  const text = useTexts();
  const label = useClaimLabel();
  if (!side) return <p>{text('conflict.deleted')}</p>;
  if (!('type' in side)) return <p dir="auto">{Object.values(side).filter(Boolean).join(' · ').slice(0, 300)}</p>;
  return (
    <div dir="auto">
      <p>{text(`decision.${side.decision}`)}</p>
      {side.type === 'statement' && (
        <p>
          {side.speaker?.name}: {body.slice(side.content.start, side.content.end)}
        </p>
      )}
      {side.type === 'claim' && (
        <p>
          {body.slice(side.words.start, side.words.end)} = {label(side)}
        </p>
      )}
      {side.type === 'finding' && <p>{side.explanation}</p>}
    </div>
  );
}

interface Props {
  review: Review;
  conflicts: Conflict[];
  onSettle(keepOwn: boolean): void;
}

/** Two editors changed the same: both versions stand side by side, and neither is lost until one is chosen. */
export function ConflictDialog({ review, conflicts, onSettle }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const own = (id: string): Side => (id === 'article' ? review.article : review.facts.find((fact) => fact.id === id));
  return (
    <Dialog title={text('conflict.title')} onClose={() => undefined}>
      {conflicts.map(({ id, theirs, by, at }) => (
        <Sides key={id}>
          <div>
            <h3>{text('conflict.yours')}</h3>
            <Version side={own(id)} body={review.article.body} />
          </div>
          <div>
            <h3>{text('conflict.theirs', { name: by || '—', at: formats.moment(at) })}</h3>
            <Version side={theirs} body={review.article.body} />
          </div>
        </Sides>
      ))}
      <Flex gap={2}>
        <Button onClick={() => onSettle(true)}>{text('conflict.keepYours')}</Button>
        <Button variant="secondary" onClick={() => onSettle(false)}>
          {text('conflict.takeTheirs')}
        </Button>
      </Flex>
    </Dialog>
  );
}
