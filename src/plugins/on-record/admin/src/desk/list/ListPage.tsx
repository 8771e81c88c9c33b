import { Flex } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { ARTICLE_STATES, WAITING_STATES, type DeskPage } from '../../../../shared/desk/list';
import { PUBLISH, REVIEW } from '../../permissions';
import { RolesNote } from '../../roles/RolesNote';
import { useTexts } from '../../texts';
import { Articles } from './Articles';
import { PlainButton, Unseen } from './controls';
import { NoMatch, NothingWaits } from './Empty';
import { FilterBar } from './FilterBar';
import { sumOf, useFilters, type Filters } from './filters';
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

const allOf = ({ states }: DeskPage) => sumOf(ARTICLE_STATES, states);

/** What waits for the editor, newest first. */
export default function ListPage() {
  const text = useTexts();
  const [filters, change] = useFilters();
  const { page, loading, failed, reload } = useDesk(filters);
  const { allowedActions } = useRBAC(ALLOWED);
  const mayStore = allowedActions.canReview === true;
  const isFirst = page !== null && !isNarrowed(filters) && allOf(page) === 0;

  const summary = (desk: DeskPage) =>
    isNarrowed(filters)
      ? text('list.shown', { count: desk.total })
      : text('list.toDo', { count: sumOf(WAITING_STATES, desk.states) });

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
      return <NothingWaits filters={filters} all={allOf(page)} />;
    return <NoMatch filters={filters} />;
  };

  return (
    <Room>
      <Page.Title>{text('desk.title')}</Page.Title>
      <Header summary={page ? summary(page) : ''} mayStore={mayStore && !isFirst} />
      <RolesNote />
      {!isFirst && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <StateTabs filters={filters} states={page?.states} />
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
