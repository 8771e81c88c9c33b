import { styled } from 'styled-components';

export const Frame = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

/** A table of articles: the title takes the room that is left. */
export const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  & :is(th, td) {
    padding: 1rem 1.2rem;
    text-align: start;
    vertical-align: top;
  }

  & :is(th, td):first-child {
    padding-inline-start: 2rem;
  }

  & :is(th, td):last-child {
    padding-inline-end: 2rem;
  }

  & thead th {
    padding-block: 0.8rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    vertical-align: middle;
    white-space: nowrap;
  }

  & tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  & tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  & tbody tr[data-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }

  & tbody th {
    inline-size: 100%;
    min-inline-size: 26rem;
    font-weight: 400;
  }

  & .number {
    text-align: end;
  }

  & .narrow {
    white-space: nowrap;
  }
`;
