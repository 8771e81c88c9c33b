import { Button } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import type { Named, Review } from '../../../../../shared/review/facts';
import { useApi } from '../../../api';
import { useFormats } from '../../../language/format';
import { useTexts } from '../../../texts';
import { FactChanged } from '../changes/FactChanged';
import { Dialog } from '../Dialog';
import { ArticleChanged } from './ArticleChanged';
import { withBodies, type PlacedRevision } from './bodies';

const List = styled.ol`
  display: grid;
  gap: 1.2rem;
  max-height: 60vh;
  margin-block-end: 1.6rem;
  overflow-y: auto;

  > li {
    padding-block-end: 1.2rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  h3 {
    font-weight: 700;
  }

  li li {
    margin-block-start: 0.4rem;
  }

  summary {
    cursor: pointer;
  }
`;

/** As many changed facts of one revision as are shown without asking. */
const SHOWN = 6;

function Revision({ revision, sources }: { revision: PlacedRevision; sources: Named[] }) {
  const text = useTexts();
  const formats = useFormats();
  const { by, at, article, facts, readerVersion, bodyBefore, bodyAfter } = revision;
  const [opened, setOpened] = useState(false);
  const shown = opened ? facts : facts.slice(0, SHOWN);
  return (
    <li>
      <h3>
        <bdi>{by || text('history.nobody')}</bdi> · <time dateTime={at}>{formats.moment(at)}</time>
        {readerVersion && <> · {text('history.reread', { version: readerVersion })}</>}
      </h3>
      <ArticleChanged article={article} sources={sources} />
      <ul>
        {shown.map(({ id, before, after }) => (
          <li key={id}>
            <FactChanged before={before} after={after} bodyBefore={bodyBefore} bodyAfter={bodyAfter} />
          </li>
        ))}
      </ul>
      {shown.length < facts.length && (
        <Button size="S" variant="tertiary" onClick={() => setOpened(true)}>
          {text('history.more', { count: facts.length - SHOWN })}
        </Button>
      )}
    </li>
  );
}

/** Who changed what of an article, and when, the newest first. */
export function HistoryDialog({ review, sources, onClose }: { review: Review; sources: Named[]; onClose(): void }) {
  const text = useTexts();
  const api = useApi();
  const [revisions, setRevisions] = useState<PlacedRevision[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    api.history(review.id, 0).then(
      (history) => wanted && setRevisions(withBodies(history, review.article.body)),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [api, review.id, review.article.body, review.revision]);
  return (
    <Dialog title={text('history.title')} onClose={onClose}>
      {failed && <p role="alert">{text('error.network')}</p>}
      {revisions?.length === 0 && <p>{text('history.none')}</p>}
      <List tabIndex={0} aria-label={text('history.title')}>
        {revisions?.map((revision) => (
          <Revision key={revision.number} revision={revision} sources={sources} />
        ))}
      </List>
      <Button variant="tertiary" onClick={onClose}>
        {text('history.close')}
      </Button>
    </Dialog>
  );
}
