import { keyframes, styled } from 'styled-components';
import { useTexts } from '../../texts';
import { Unseen } from './controls';
import { Frame } from './table';

const pulse = keyframes`
  50% { opacity: 0.5; }
`;

const Line = styled.div`
  padding: 2rem;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};

  &::before {
    content: '';
    display: block;
    block-size: 1.6rem;
    inline-size: 60%;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral150};
  }

  @media (prefers-reduced-motion: no-preference) {
    animation: ${pulse} 1.6s ease-in-out infinite;
  }
`;

const LINES = [1, 2, 3, 4, 5, 6];

/** Where the list will be, while the first page is on its way. */
export function Loading() {
  const text = useTexts();
  return (
    <Frame role="status">
      <Unseen>{text('list.loading')}</Unseen>
      {LINES.map((line) => (
        <Line key={line} aria-hidden />
      ))}
    </Frame>
  );
}
