import { css, styled } from 'styled-components';

/** What every control of the list has: room for a finger, and a focus that is seen in any theme. */
const control = css`
  min-block-size: 3.6rem;
  padding-inline: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
  line-height: 1.5;

  &:hover:not(:disabled) {
    border-color: ${({ theme }) => theme.colors.neutral500};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

export const Select = styled.select`
  ${control}
  max-inline-size: 24rem;
  cursor: pointer;
`;

export const SearchField = styled.input`
  ${control}
  flex: 1 1 24rem;
  min-inline-size: 20rem;

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const button = css`
  ${control}
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.8rem;
  font-weight: 600;
  text-decoration: none;
  white-space: nowrap;
  cursor: pointer;

  &:disabled {
    opacity: 0.6;
    cursor: default;
  }
`;

const main = css`
  border-color: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.buttonNeutral0};
  background: ${({ theme }) => theme.colors.buttonPrimary600};

  &:hover:not(:disabled) {
    background: ${({ theme }) => theme.colors.buttonPrimary500};
  }

  & svg path {
    fill: currentColor;
  }
`;

/** A button in our own face; `$main` marks the one thing to do next. */
export const PlainButton = styled.button<{ $main?: boolean }>`
  ${button}
  ${({ $main }) => $main && main}
`;

export const linkButton = css<{ $main?: boolean }>`
  ${button}
  ${({ $main }) => $main && main}
`;

/** A box that is ticked, with room around it to hit. */
export const Tick = styled.label`
  display: inline-flex;
  align-items: center;
  gap: 0.8rem;
  min-block-size: 3.6rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: nowrap;
  cursor: pointer;

  & input {
    inline-size: 1.8rem;
    block-size: 1.8rem;
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
    cursor: inherit;
  }

  & input:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Read out, not shown. */
export const Unseen = styled.span`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
