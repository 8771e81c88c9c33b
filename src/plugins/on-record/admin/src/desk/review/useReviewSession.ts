import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Named, Review } from '../../../../shared/review/facts';
import { useApi } from '../../api';
import { problemOf } from './problem';
import { localKeeper } from './session/keeper';
import { ReviewSession, type Snapshot } from './session/session';

/** An article that was loaded, or why it could not be. */
export type Loading = { review: Review } | { error: unknown } | null;

/** Loads an article; `again` loads it anew. */
export function useLoadedReview(documentId: string): { loading: Loading; again(): void } {
  const api = useApi();
  const [loading, setLoading] = useState<Loading>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    api.review(documentId).then(
      (review) => wanted && setLoading({ review }),
      (error: unknown) => wanted && setLoading({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [api, documentId, attempt]);
  return { loading, again: () => setAttempt((count) => count + 1) };
}

/** The session of an article that was loaded. It tries again when the network is back, and warns before a loss. */
export function useReviewSession(review: Review): { session: ReviewSession; snapshot: Snapshot } {
  const api = useApi();
  const session = useMemo(
    () =>
      new ReviewSession({
        review,
        send: (request) => api.saveChanges(review.id, request),
        problemOf,
        keeper: localKeeper(review.id),
      }),
    [api, review],
  );
  useEffect(() => {
    const online = () => session.retry();
    const hidden = () => void (document.visibilityState === 'hidden' && session.flush());
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      void session.flush();
      session.close();
    };
  }, [session]);
  return { session, snapshot: useSyncExternalStore(session.subscribe, session.getSnapshot) };
}

/** The sources to choose from; none until they are there. */
export function useSources(): Named[] {
  const api = useApi();
  const [sources, setSources] = useState<Named[]>([]);
  useEffect(() => {
    let wanted = true;
    api.sources().then(
      (found) => wanted && setSources(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [api]);
  return sources;
}
