import { useEffect, useState } from 'react';
import type { Presence } from '../../../shared/desk/list';
import { useApi } from '../api';

/** How often the server hears that an article is still open; it forgets whoever is silent for longer than a minute. */
const SAY_EVERY = 15_000;

/** Says that this editor has an article open, for as long as the page is; gives those who have it open, too. */
export function usePresence(article: string): Presence[] {
  const api = useApi();
  const [others, setOthers] = useState<Presence[]>([]);
  useEffect(() => {
    let here = true;
    // Without the network nobody is seen; that the work itself goes on is no concern of this.
    const say = () =>
      void api.enterArticle(article).then(
        (answer) => here && setOthers(answer.others),
        () => undefined,
      );
    say();
    const timer = setInterval(say, SAY_EVERY);
    return () => {
      here = false;
      clearInterval(timer);
      void api.leaveArticle(article).catch(() => undefined);
    };
  }, [api, article]);
  return others;
}
