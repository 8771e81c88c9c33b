import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EMPTY, type Briefing } from './briefing';
import { BriefingKeeper } from './keeper';

/** How long after the last key a briefing is kept, in milliseconds. */
const PAUSE = 400;

export interface BriefingState {
  briefing: Briefing;
  change(part: Partial<Briefing>): void;
  /** When the briefing that was left unfinished was kept; null when there was none. */
  restoredFrom: string | null;
  /** Whether the browser keeps what is typed. */
  isKept: boolean;
  lastSource: string | null;
  clear(): void;
  /** The briefing is stored: nothing has to be kept any more. */
  stored(source: string): void;
}

/** A new briefing that outlives its tab: it is kept in this browser until it is stored or cleared. */
export function useBriefing(user: string): BriefingState {
  const keeper = useMemo(() => new BriefingKeeper(user, () => window.localStorage), [user]);
  const [left] = useState(() => keeper.load());
  const [briefing, setBriefing] = useState<Briefing>(left?.briefing ?? EMPTY);
  const [restoredFrom, setRestoredFrom] = useState(left?.at ?? null);
  const [isKept, setIsKept] = useState(true);
  const [lastSource] = useState(() => keeper.lastSource());
  const latest = useRef(briefing);
  const unkept = useRef(false);

  const keep = useCallback(() => {
    if (!unkept.current) return;
    unkept.current = !keeper.keep(latest.current);
    setIsKept(!unkept.current);
  }, [keeper]);

  const put = useCallback((next: Briefing) => {
    latest.current = next;
    unkept.current = true;
    setBriefing(next);
  }, []);

  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [briefing, keep]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      keep();
      if (unkept.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [keep]);

  const change = useCallback((part: Partial<Briefing>) => put({ ...latest.current, ...part }), [put]);
  const clear = useCallback(() => {
    put(EMPTY);
    setRestoredFrom(null);
    keep();
  }, [put, keep]);
  const stored = useCallback(
    (source: string) => {
      if (source) keeper.keepSource(source);
      latest.current = EMPTY;
      unkept.current = true;
      keep();
    },
    [keeper, keep],
  );
  return { briefing, change, restoredFrom, isKept, lastSource, clear, stored };
}
