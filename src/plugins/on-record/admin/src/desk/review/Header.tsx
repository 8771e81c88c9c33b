import { Button, Flex } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { waits } from '../../../../shared/review/changes';
import { useFormats } from '../../language/format';
import { LanguageSwitch } from '../../language/LanguageSwitch';
import { useTexts } from '../../texts';
import { Here } from '../list/Here';
import { usePresence } from '../usePresence';
import { keyOf } from './keys/keys';
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
  mayPublish: boolean;
  onPublish(): void;
  onDetails(): void;
  onHelp(): void;
}

/** The article's name and state, whether it is saved, and what is done to the whole of it. */
export function Header({ session, snapshot, mayPublish, onPublish, onDetails, onHelp }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const { review } = snapshot;
  const left = review.facts.filter(waits).length;
  const others = usePresence(review.id);
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
          <Here open={others} />
          <SaveState snapshot={snapshot} onRetry={() => session.retry()} />
        </div>
      </div>
      <Flex gap={2}>
        <Button size="S" variant="tertiary" onClick={onDetails}>
          {text('details.title')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onHelp} aria-label={text('keys.title')}>
          ?
        </Button>
        {mayPublish && (
          <Button size="S" onClick={onPublish}>
            {text('keys.publish')} ({keyOf('publish')})
          </Button>
        )}
        <LanguageSwitch />
      </Flex>
    </Bar>
  );
}
