import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import { PlainButton } from './controls';

const Bar = styled.div`
  position: sticky;
  inset-block-end: 1.6rem;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1.2rem;
  inline-size: fit-content;
  margin-inline: auto;
  padding: 1rem 1.2rem;
  padding-inline-start: 2rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: 8px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  font-size: 1.4rem;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
`;

interface SelectionBarProps {
  count: number;
  publish(): void;
  clear(): void;
}

/** What can be done with the selected articles. */
export function SelectionBar({ count, publish, clear }: SelectionBarProps) {
  const text = useTexts();
  return (
    <Bar role="group" aria-label={text('list.selected', { count })}>
      <span role="status">{text('list.selected', { count })}</span>
      <PlainButton type="button" $main onClick={publish}>
        {text('list.publish')}
      </PlainButton>
      <PlainButton type="button" onClick={clear}>
        {text('list.clear')}
      </PlainButton>
    </Bar>
  );
}
