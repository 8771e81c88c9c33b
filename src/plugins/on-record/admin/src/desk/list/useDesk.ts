import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskPage } from '../../../../shared/desk/list';
import { useApi } from '../../api';
import { requestOf, type Filters } from './filters';

/** How often the list is asked for anew while it is looked at: others review, too. */
const REFRESH_EVERY = 20_000;

interface Desk {
  /** The last page that came; it stays while another is on its way. */
  page: DeskPage | null;
  loading: boolean;
  failed: boolean;
  reload(): void;
}

/** One page of the Desk, kept fresh while it is looked at. */
export function useDesk(filters: Filters): Desk {
  const api = useApi();
  const [page, setPage] = useState<DeskPage | null>(null);
  const [loading, setLoading] = useState(true);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const load = useCallback(
    async (quietly: boolean) => {
      const turn = ++latest.current;
      if (!quietly) setLoading(true);
      try {
        const answer = await api.desk(requestOf(filters));
        if (turn !== latest.current) return;
        setPage(answer);
        setFailed(false);
      } catch {
        if (turn === latest.current) setFailed(true);
      }
      if (turn === latest.current) setLoading(false);
    },
    [api, filters],
  );

  useEffect(() => {
    void load(false);
    const refresh = () => document.visibilityState === 'visible' && void load(true);
    const timer = setInterval(refresh, REFRESH_EVERY);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      latest.current++;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [load]);

  return { page, loading, failed, reload: useCallback(() => void load(false), [load]) };
}
