import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskPage } from '../../../../shared/desk/list';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { addressOf, STATE_CHOICES, countOf, type Filters, type StateChoice } from './filters';

const Tabs = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.4rem;
  margin: 0;
  padding: 0;
  list-style: none;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Tab = styled(Link)`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  min-block-size: 4rem;
  margin-block-end: -1px;
  padding-inline: 1.2rem;
  border-block-end: 3px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral1000};
    border-color: ${({ theme }) => theme.colors.neutral300};
  }

  &[aria-current] {
    color: ${({ theme }) => theme.colors.primary700};
    border-color: ${({ theme }) => theme.colors.primary600};
    font-weight: 700;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Count = styled.span`
  min-inline-size: 2.2rem;
  padding-inline: 0.6rem;
  border-radius: 1.1rem;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 2rem;
  text-align: center;

  [aria-current] > & {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

/** A link a state, with how many articles it would show. */
export function StateTabs({ filters, desk }: { filters: Filters; desk: DeskPage | null }) {
  const text = useTexts();
  const { count } = useFormats();
  const labelOf = (choice: StateChoice) =>
    choice === 'waiting' || choice === 'all' ? text(`list.state.${choice}`) : text(`state.${choice}`);
  return (
    <nav aria-label={text('list.states')}>
      <Tabs>
        {STATE_CHOICES.map((choice) => (
          <li key={choice}>
            <Tab
              to={addressOf({ ...filters, state: choice, page: 1 })}
              aria-current={choice === filters.state ? 'page' : undefined}
            >
              {labelOf(choice)}
              {desk && <Count>{count(countOf(choice, desk))}</Count>}
            </Tab>
          </li>
        ))}
      </Tabs>
    </nav>
  );
}
