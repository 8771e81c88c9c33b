import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import { addressOf, type Filters } from './filters';
import { LinkButton } from './LinkButton';

const Card = styled.section`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 1.6rem;
  padding: 6.4rem 2.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  text-align: center;
`;

/** A place where articles would be, saying why there are none and what to do. */
export function EmptyCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      {children}
    </Card>
  );
}

/** The filters leave nothing. */
export function NoMatch({ filters }: { filters: Filters }) {
  const text = useTexts();
  const everything = addressOf({ ...filters, state: 'all', q: '', source: '', findings: false, page: 1 });
  return (
    <EmptyCard title={text('list.none.title')}>
      <Typography textColor="neutral600">{text('list.none.text')}</Typography>
      <LinkButton to={everything}>{text('list.none.clear')}</LinkButton>
    </EmptyCard>
  );
}

/** Everything is done. */
export function NothingWaits({ filters, all }: { filters: Filters; all: number }) {
  const text = useTexts();
  return (
    <EmptyCard title={text('list.nothing.title')}>
      <Typography textColor="neutral600">{text('list.nothing.text')}</Typography>
      <Flex gap={2}>
        <LinkButton to={addressOf({ ...filters, state: 'all', page: 1 })}>
          {text('list.nothing.all', { count: all })}
        </LinkButton>
      </Flex>
    </EmptyCard>
  );
}
