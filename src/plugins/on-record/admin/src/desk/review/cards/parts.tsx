import { styled } from 'styled-components';

export const Card = styled.article`
  content-visibility: auto;
  contain-intrinsic-size: auto 11rem;
  scroll-margin-block: 10rem;
  padding: 0.7rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-inline-start: 4px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;

  &[data-type='claim'] {
    margin-inline-start: 1.6rem;
  }

  &[data-type='finding'] {
    border-inline-start-color: #b3470b;
  }

  &[data-decision='rejected'],
  &[data-decision='dismissed'] {
    opacity: 0.75;
    text-decoration: line-through;
    text-decoration-color: ${({ theme }) => theme.colors.neutral400};
  }

  &[data-decision='accepted'],
  &[data-decision='confirmed'] {
    border-inline-start-color: #2f6846;
  }

  &[aria-selected='true'] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

export const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem;
`;

export const Strong = styled.strong<{ $large?: boolean }>`
  flex: 1;
  font-size: ${({ $large }) => ($large ? '1.7rem' : '1.5rem')};
  font-weight: 700;
`;

export const Quiet = styled.div`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.25rem;
  line-height: 1.7;
`;

/** The words themselves, no more than two lines of them. */
export const Excerpt = styled.div`
  display: -webkit-box;
  overflow: hidden;
  font-size: 1.4rem;
  line-height: 1.7;
  text-align: start;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
`;

export const Badge = styled.span`
  padding: 0.1rem 0.7rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 1rem;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.2rem;
  white-space: nowrap;

  &[data-speaker] {
    color: #fff;
    background: #4a4a6a;
  }

  &:is([data-decision='accepted'], [data-decision='confirmed']) {
    border-color: #2f6846;
    color: #2f6846;
  }

  &:is([data-decision='rejected'], [data-decision='dismissed']) {
    border-color: #8b1a1a;
    color: #8b1a1a;
  }

  &:is([data-decision='open'], [data-decision='lost']) {
    border-color: #b3470b;
    color: #8f3808;
  }
`;
