import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Named, Place, Review, ReviewedFact } from '../../../../shared/review/facts';
import { useApi } from '../../api';
import { useLanguage } from '../../language/LanguageProvider';
import { directionOf } from '../../language/languages';
import { PUBLISH, REVIEW } from '../../permissions';
import { readText } from '../../reading/reader';
import { useTexts } from '../../texts';
import { Cards } from './Cards';
import { Dialogs, type DialogName } from './Dialogs';
import { withPlace } from './edits';
import { Header } from './Header';
import { useKeys } from './keys/useKeys';
import { changesFor } from './marks';
import { MarkToolbar, type MarkUse } from './MarkToolbar';
import { Selected, type Opened } from './Selected';
import { useMerging } from './speaker/useMerging';
import { ArticleText } from './text/ArticleText';
import { useCommands } from './useCommands';
import { useReviewSession } from './useReviewSession';

/** As high as the window from where it begins: the admin panel may show a banner above it. */
const Page = styled.div`
  display: flex;
  flex-direction: column;
  height: calc(100vh - var(--page-top, 0px));
`;

const Panes = styled.main`
  display: grid;
  flex: 1;
  grid-template-columns: minmax(0, 3fr) minmax(38rem, 2fr);
  min-height: 0;

  > * {
    min-height: 0;
  }
`;

const TextPane = styled.div`
  display: flex;
  flex-direction: column;

  > :first-child {
    flex: 1;
  }
`;

/** The article and its facts side by side, and everything that is done to them. */
export function Workspace({ loaded, sources }: { loaded: Review; sources: Named[] }) {
  const page = useRef<HTMLDivElement>(null);
  const text = useTexts();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC([...REVIEW, ...PUBLISH]);
  const { session, snapshot } = useReviewSession(loaded);
  const { review, selected, problem } = snapshot;
  const merging = useMerging(session, review);
  const [opened, setOpened] = useState<Opened>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [marked, setMarked] = useState<Place | null>(null);
  const { keysOff } = useLanguage();
  const rightToLeft = directionOf(review.article.language) === 'rtl';
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get('fact');
    if (wanted) session.select(wanted);
  }, [session]);
  const fact = review.facts.find(({ id }) => id === selected);

  const openers = useMemo(
    () => ({
      edit: () => setOpened('edit'),
      dismiss: () => setOpened('dismiss'),
      publish: () => setDialog('publish'),
      help: () => setDialog('help'),
      caret: () => marked?.start ?? null,
    }),
    [marked],
  );
  const run = useCommands(session, openers);
  useKeys(run, {
    rightToLeft,
    enabled: !keysOff && !dialog && problem?.kind !== 'conflict' && !!allowedActions.canReview,
  });

  const select = useCallback(
    (id: string) => {
      session.select(id);
      setOpened(null);
    },
    [session],
  );
  const adjust = useCallback((one: ReviewedFact, place: Place) => session.put(withPlace(one, place)), [session]);
  const use = async (what: MarkUse) => {
    if (!marked) return;
    const read = (words: string) => readText(words, { language: review.article.language });
    const changes = await changesFor(review, fact, what, marked, read);
    session.change(changes);
    window.getSelection()?.removeAllRanges();
    if (changes[0]?.to) select(changes[0].id);
    if (what === 'claim') setOpened('edit');
  };
  const publish = async () => {
    if (!(await session.flush())) throw new Error(text('publish.unsaved'));
    session.replace(await api.publish(review.id));
    setDialog(null);
    toggleNotification({ type: 'success', message: text('publish.done') });
  };

  useLayoutEffect(() => {
    page.current?.style.setProperty('--page-top', `${page.current.getBoundingClientRect().top}px`);
  }, []);

  return (
    <Page ref={page}>
      <Header
        session={session}
        snapshot={snapshot}
        isBusy={opened !== null || dialog !== null || marked !== null}
        mayReview={!!allowedActions.canReview}
        mayPublish={!!allowedActions.canPublish}
        onPublish={openers.publish}
        onDetails={() => setDialog('details')}
        onHistory={() => setDialog('history')}
        onReread={() => setDialog('reread')}
        onHelp={openers.help}
      />
      <Panes>
        <TextPane>
          <ArticleText
            review={review}
            selected={selected}
            onSelect={select}
            onMark={setMarked}
            adjustable={allowedActions.canReview ? fact : undefined}
            onAdjust={adjust}
          />
          {marked && allowedActions.canReview && <MarkToolbar fact={fact} onUse={(what) => void use(what)} />}
        </TextPane>
        <Cards review={review} selected={selected} onSelect={select}>
          {fact && allowedActions.canReview && (
            <Selected
              session={session}
              review={review}
              fact={fact}
              opened={opened}
              run={run}
              onMerge={merging.begin}
              onClose={() => setOpened(null)}
            />
          )}
        </Cards>
      </Panes>
      {merging.shown}
      <Dialogs
        dialog={dialog}
        session={session}
        snapshot={snapshot}
        sources={sources}
        rightToLeft={rightToLeft}
        onPublish={publish}
        onClose={() => setDialog(null)}
      />
    </Page>
  );
}
