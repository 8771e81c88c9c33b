import { Flex } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { DeskPage } from '../../../../shared/desk/list';
import { PUBLISH, REVIEW } from '../../permissions';
import { RolesNote } from '../../roles/RolesNote';
import { useTexts } from '../../texts';
import { Articles } from './Articles';
import { PlainButton, Unseen } from './controls';
import { NoMatch, NothingWaits } from './Empty';
import { FilterBar } from './FilterBar';
import { countOf, useFilters, type Filters } from './filters';
import { FirstBriefing } from './FirstBriefing';
import { Header } from './Header';
import { Loading } from './Loading';
import { Notice } from './Notice';
import { StateTabs } from './StateTabs';
import { useDesk } from './useDesk';

const Room = styled(Page.Main)`
  display: flex;
  flex-direction: column;
  gap: 2rem;
  max-inline-size: 160rem;
  margin-inline: auto;
  padding: 3.2rem 4rem 4rem;
`;

const ALLOWED = [...REVIEW, ...PUBLISH];

const isNarrowed = ({ q, source, findings }: Filters) => q !== '' || source !== '' || findings;

/** What waits for the editor, newest first. */
export default function ListPage() {
  const text = useTexts();
  const [filters, change] = useFilters();
  const { page, loading, failed, reload } = useDesk(filters);
  const { allowedActions } = useRBAC(ALLOWED);
  const mayStore = allowedActions.canReview === true;
  const isFirst = page !== null && !isNarrowed(filters) && countOf('all', page) === 0;

  const summary = (desk: DeskPage) =>
    isNarrowed(filters) ? text('list.shown', { count: desk.total }) : text('list.toDo', { count: desk.toDo });

  const shown = () => {
    if (!page) return failed ? null : <Loading />;
    if (isFirst) return <FirstBriefing mayStore={mayStore} />;
    if (page.articles.length > 0)
      return (
        <Articles
          desk={page}
          filters={filters}
          busy={loading}
          mayPublish={allowedActions.canPublish === true}
          reload={reload}
        />
      );
    if (filters.state === 'waiting' && !isNarrowed(filters))
      return <NothingWaits filters={filters} all={countOf('all', page)} />;
    return <NoMatch filters={filters} />;
  };

  return (
    <Room>
      <Page.Title>{text('desk.title')}</Page.Title>
      <Header summary={page ? summary(page) : ''} mayStore={mayStore && !isFirst} />
      <RolesNote />
      {!isFirst && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <StateTabs filters={filters} desk={page} />
          <FilterBar filters={filters} sources={page?.sources ?? []} change={change} />
        </Flex>
      )}
      {failed && (
        <Notice tone={page ? 'warning' : 'danger'}>
          {text(page ? 'list.stale' : 'list.error')}
          <PlainButton type="button" onClick={reload}>
            {text('retry')}
          </PlainButton>
        </Notice>
      )}
      <Unseen role="status">{page && !loading && text('list.shown', { count: page.total })}</Unseen>
      {shown()}
    </Room>
  );
}
