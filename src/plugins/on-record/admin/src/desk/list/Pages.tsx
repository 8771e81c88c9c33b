import { Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskPage } from '../../../../shared/desk/list';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { addressOf, type Filters } from './filters';
import { LinkButton } from './LinkButton';

const Arrow = styled.span`
  display: inline-flex;

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;

/** Which articles of how many are shown, and the way to the ones before and after. */
export function Pages({ desk, filters }: { desk: DeskPage; filters: Filters }) {
  const text = useTexts();
  const { count } = useFormats();
  const { page, pageSize, total, articles } = desk;
  const first = (page - 1) * pageSize + 1;
  const range = text('list.range', {
    from: count(first),
    to: count(first + articles.length - 1),
    total: count(total),
  });
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={3}>
      <Typography variant="pi" textColor="neutral600">
        {range}
        {' · '}
        {text('list.keys')}
      </Typography>
      {total > pageSize && (
        <Flex tag="nav" aria-label={text('list.pages')} gap={2}>
          {page > 1 && (
            <LinkButton to={addressOf({ ...filters, page: page - 1 })}>
              <Arrow aria-hidden>
                <ChevronLeft />
              </Arrow>
              {text('list.previous')}
            </LinkButton>
          )}
          {page * pageSize < total && (
            <LinkButton to={addressOf({ ...filters, page: page + 1 })}>
              {text('list.next')}
              <Arrow aria-hidden>
                <ChevronRight />
              </Arrow>
            </LinkButton>
          )}
        </Flex>
      )}
    </Flex>
  );
}
