import { styled } from 'styled-components';
import { useTexts } from '../../../texts';
import { Dialog } from '../Dialog';
import { COMMANDS, keysFor } from './keys';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(10rem, max-content) 1fr;
  gap: 0.4rem 2rem;

  kbd {
    padding: 0.1rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral100};
    font-size: 1.3rem;
  }
`;

interface Props {
  rightToLeft: boolean;
  enabled: boolean;
  onEnable(enabled: boolean): void;
  onClose(): void;
}

/** Every key and what it does, and a way to switch them off. */
export function HelpDialog({ rightToLeft, enabled, onEnable, onClose }: Props) {
  const text = useTexts();
  const keys = keysFor(rightToLeft);
  return (
    <Dialog title={text('keys.title')} onClose={onClose}>
      <List>
        {COMMANDS.map((command) => (
          <div key={command} style={{ display: 'contents' }}>
            <dt dir="ltr">
              {keys
                .filter((key) => key.command === command)
                .map(({ label }) => (
                  <span key={label}>
                    <kbd>{label}</kbd>{' '}
                  </span>
                ))}
            </dt>
            <dd>{text(`keys.${command}`)}</dd>
          </div>
        ))}
      </List>
      <label>
        <input type="checkbox" checked={enabled} onChange={(event) => onEnable(event.target.checked)} />{' '}
        {text('keys.enabled')}
      </label>
    </Dialog>
  );
}
