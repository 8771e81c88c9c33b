import { Button } from '@strapi/design-system';
import { Page, useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Named } from '../../../../shared/review/facts';
import { LanguageSwitch } from '../../language/LanguageSwitch';
import { REVIEW } from '../../permissions';
import { prepareReader } from '../../reading/reader';
import { useTexts } from '../../texts';
import { useSources } from '../review/useReviewSession';
import { usePageTop } from '../usePageTop';
import { cleanText, withBody, type Briefing, type Details } from './briefing';
import { DetailsForm } from './DetailsForm';
import { Notes } from './Notes';
import { Preview } from './Preview';
import { TextPane } from './TextPane';
import { useBriefing } from './useBriefing';
import { useDetails } from './useDetails';
import { useFiles } from './useFiles';
import { useReading } from './useReading';
import { useStoring } from './useStoring';

const Frame = styled.div`
  display: flex;
  flex-direction: column;
  height: calc(100vh - var(--page-top, 0px));
`;

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

  h1 {
    flex: 1;
    font-size: 1.7rem;
    font-weight: 700;
    line-height: 1.6;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Panes = styled.main`
  display: grid;
  flex: 1;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 1.6rem;
  min-height: 0;
  padding: 1.2rem 1.6rem;

  > * {
    display: flex;
    flex-direction: column;
    gap: 0.8rem;
    min-height: 0;
  }
`;

/** A page of text of ours, for the reader to warm up with. */
const SAMPLE = 'مدیرکل راه استان گفت: امسال ۱۲ کیلومتر راه ساخته شد که ۵ درصد بیش از سال گذشته است.\n'.repeat(20);

/** Paste or drop a briefing, see it read, and store it. */
export default function NewPage() {
  return (
    <Page.Protect permissions={REVIEW}>
      <NewBriefing />
    </Page.Protect>
  );
}

function useKnownSources(): [Named[], (source: Named) => void] {
  const loaded = useSources();
  const [added, setAdded] = useState<Named[]>([]);
  return [[...loaded, ...added], (source) => setAdded((before) => [...before, source])];
}

/** Ctrl+Enter, wherever the focus is. */
function useStoreKey(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function NewBriefing() {
  const text = useTexts();
  const user = useAuth('NewBriefing', ({ user: signedIn }) => signedIn?.id);
  const { briefing, change, restoredFrom, isKept, lastSource, clear, stored } = useBriefing(String(user ?? ''));
  const { read, isReading } = useReading(briefing);
  const [sources, addSource] = useKnownSources();
  const { details, guesses } = useDetails(briefing, read, sources, lastSource);
  const { store, isStoring, error, forgive } = useStoring(stored);
  const edit = (part: Partial<Briefing>) => {
    forgive();
    change(part);
  };
  const { isOver, note, dismiss, open, handlers } = useFiles(briefing, edit);
  const { body, origin } = briefing;
  const page = useRef<HTMLDivElement>(null);
  usePageTop(page);

  useEffect(() => prepareReader(SAMPLE), []);
  const correct = (part: Partial<Details>) => edit({ corrected: { ...briefing.corrected, ...part } });
  const submit = () =>
    void store({
      ...details,
      title: details.title.trim() || (guesses.title?.value ?? ''),
      body: cleanText(body),
      source: details.source || undefined,
      url: origin?.url || undefined,
    });
  useStoreKey(submit);

  return (
    <Frame ref={page} {...handlers}>
      <Bar>
        <Link to="..">{text('desk.title')}</Link>
        <h1>{text('new.title')}</h1>
        <LanguageSwitch />
      </Bar>
      <Notes
        restoredFrom={note ? null : restoredFrom}
        isKept={isKept}
        file={note}
        failure={error && error.field === null ? error.message : null}
        onClear={clear}
        onBringBack={(before) => {
          edit(before);
          dismiss();
        }}
      />
      <Panes>
        <TextPane
          body={body}
          language={details.language}
          error={error?.field === 'body' ? error.message : undefined}
          isOver={isOver}
          onChange={(next) => {
            edit(withBody(briefing, next));
            if (note?.kind === 'problem') dismiss();
          }}
          onFile={open}
        />
        <section aria-label={text('new.details')}>
          <DetailsForm
            briefing={briefing}
            details={details}
            guesses={guesses}
            sources={sources}
            error={error}
            onCorrect={correct}
            onUrl={(url) => origin && edit({ origin: { ...origin, url } })}
            onSourceAdded={(source) => {
              addSource(source);
              correct({ source: source.id });
            }}
          />
          <Button type="button" fullWidth loading={isStoring} onClick={submit}>
            {isStoring ? text('new.storing') : `${text('new.store')} (Ctrl Enter)`}
          </Button>
          <Preview read={read} isReading={isReading} />
        </section>
      </Panes>
    </Frame>
  );
}
