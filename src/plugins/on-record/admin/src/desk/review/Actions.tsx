import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReviewedFact } from '../../../../shared/review/facts';
import { useTexts } from '../../texts';
import { keyOf, type Command } from './keys/keys';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem;
  margin-block-start: 0.8rem;

  kbd {
    opacity: 0.75;
    font-size: 1.1rem;
  }
`;

const COMMANDS: Record<ReviewedFact['type'], Command[]> = {
  statement: ['accept', 'reject', 'edit', 'split', 'join'],
  claim: ['accept', 'reject', 'edit'],
  finding: ['accept', 'reject'],
};

/** The commands of a selected fact as buttons, each with its key. */
export function Actions({
  fact,
  run,
  onDelete,
}: {
  fact: ReviewedFact;
  run(command: Command): void;
  onDelete(): void;
}) {
  const text = useTexts();
  const label = (command: Command) =>
    fact.type === 'finding' && command === 'accept'
      ? text('action.keep')
      : fact.type === 'finding' && command === 'reject'
        ? text('form.dismiss')
        : text(`keys.${command}`);
  return (
    <Row onClick={(event) => event.stopPropagation()}>
      {COMMANDS[fact.type].map((command) => (
        <Button
          key={command}
          size="S"
          variant={command === 'accept' ? 'success-light' : command === 'reject' ? 'danger-light' : 'tertiary'}
          onClick={() => run(command)}
        >
          {label(command)} <kbd>{keyOf(command)}</kbd>
        </Button>
      ))}
      <Button size="S" variant="ghost" onClick={onDelete}>
        {text('action.delete')}
      </Button>
    </Row>
  );
}
