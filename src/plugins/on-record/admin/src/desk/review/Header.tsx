import { Button, Flex } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { READER_VERSION } from '../../../../reader/version';
import { waits } from '../../../../shared/review/changes';
import { useFormats } from '../../language/format';
import { LanguageSwitch } from '../../language/LanguageSwitch';
import { useTexts } from '../../texts';
import { keyOf } from './keys/keys';
import { Present } from './Present';
import { SaveState } from './SaveState';
import type { ReviewSession, Snapshot } from './session/session';

const Bar = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem 1.6rem;
  padding: 0.8rem 1.6rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;

  > div:first-child {
    flex: 1 1 40rem;
    min-width: 0;
  }

  h1 {
    overflow: hidden;
    font-size: 1.7rem;
    font-weight: 700;
    line-height: 1.6;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.6rem;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface Props {
  session: ReviewSession;
  snapshot: Snapshot;
  /** Something is under the hand that a newly loaded article would disturb. */
  isBusy: boolean;
  mayReview: boolean;
  mayPublish: boolean;
  onPublish(): void;
  onDetails(): void;
  onHistory(): void;
  onReread(): void;
  onHelp(): void;
}

/** The article's name and state, whether it is saved, and what is done to the whole of it. */
export function Header({ session, snapshot, isBusy, mayReview, mayPublish, ...on }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const { review } = snapshot;
  const isOutdated = review.readerVersion !== READER_VERSION;
  const left = review.facts.filter(waits).length;
  return (
    <Bar>
      <div>
        <h1 dir="auto">{review.article.title}</h1>
        <div className="about">
          <Link to="..">{text('desk.title')}</Link>
          <span>
            {review.sourceName ?? text('details.noSource')} ·{' '}
            {formats.day(review.article.publishedOn) || text('details.noDay')}
          </span>
          <strong>
            {text(`state.${review.state}`)}
            {left > 0 && ` · ${text('review.left', { count: left })}`}
          </strong>
          <SaveState snapshot={snapshot} onRetry={() => session.retry()} />
          {isOutdated && <span>⟳ {text('reread.outdated', { version: READER_VERSION })}</span>}
          <Present session={session} isBusy={isBusy} />
        </div>
      </div>
      <Flex gap={2}>
        <Button size="S" variant="tertiary" onClick={on.onDetails}>
          {text('details.title')}
        </Button>
        <Button size="S" variant="tertiary" onClick={on.onHistory}>
          {text('history.title')}
        </Button>
        {mayReview && (
          <Button size="S" variant={isOutdated ? 'secondary' : 'tertiary'} onClick={on.onReread}>
            {text('reread.title')}
          </Button>
        )}
        <Button size="S" variant="tertiary" onClick={on.onHelp} aria-label={text('keys.title')}>
          ?
        </Button>
        {mayPublish && (
          <Button size="S" onClick={on.onPublish}>
            {text('keys.publish')} ({keyOf('publish')})
          </Button>
        )}
        <LanguageSwitch />
      </Flex>
    </Bar>
  );
}
