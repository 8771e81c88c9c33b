import { useEffect, useRef, useState } from 'react';
import type { Presence } from '../../../../shared/desk/list';
import { useApi } from '../../api';
import { Here } from '../list/Here';
import type { ReviewSession } from './session/session';

/** How often a page says that it is open, in milliseconds. */
const EVERY = 15_000;

const same = (before: Presence[], now: Presence[]): Presence[] =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;

/**
 * Says that this editor has the article open, and answers who else has. When somebody else has saved meanwhile and
 * nothing here is unsaved or under the hand, the article is loaded again.
 */
function usePresence(session: ReviewSession, isBusy: boolean): Presence[] {
  const api = useApi();
  const [others, setOthers] = useState<Presence[]>([]);
  const busy = useRef(isBusy);
  busy.current = isBusy;
  useEffect(() => {
    let wanted = true;
    const article = session.getSnapshot().review.id;
    const isBehind = (revision: number) => {
      const { review, problem } = session.getSnapshot();
      return wanted && revision > review.revision && !busy.current && !session.hasUnsaved() && !problem;
    };
    const follow = async (revision: number) => {
      if (!isBehind(revision)) return;
      const review = await api.review(article);
      if (isBehind(review.revision)) session.replace(review);
    };
    const tell = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await api.enterArticle(article);
      if (wanted) setOthers((before) => same(before, answer.others));
      await follow(answer.revision);
    };
    // Who is there is a courtesy: without a network it waits for the next time.
    const tellQuietly = () => void tell().catch(() => undefined);
    tellQuietly();
    const timer = setInterval(tellQuietly, EVERY);
    document.addEventListener('visibilitychange', tellQuietly);
    return () => {
      wanted = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tellQuietly);
      void api.leaveArticle(article).catch(() => undefined);
    };
  }, [api, session]);
  return others;
}

/** Who else has the article open. */
export function Present({ session, isBusy }: { session: ReviewSession; isBusy: boolean }) {
  return <Here open={usePresence(session, isBusy)} />;
}
