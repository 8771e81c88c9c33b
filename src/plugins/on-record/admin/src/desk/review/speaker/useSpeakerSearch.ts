import { useEffect, useState } from 'react';
import type { SpeakersFound } from '../../../../../shared/officials';
import { useApi } from '../../../api';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 180;

interface Search {
  found: SpeakersFound | null;
  /** The server can't be reached: only those in the article are known. */
  offline: boolean;
}

/** Searches as somebody types; null searches nothing. What was found stays until the next answer. */
export function useSpeakerSearch(typed: string | null, article: string): Search {
  const api = useApi();
  const [search, setSearch] = useState<Search>({ found: null, offline: false });
  const words = typed?.trim() ?? '';
  useEffect(() => {
    if (words === '') {
      setSearch({ found: null, offline: false });
      return undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      api.speakers(words, article).then(
        (found) => wanted && setSearch({ found, offline: false }),
        () => wanted && setSearch({ found: null, offline: true }),
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [api, words, article]);
  return search;
}
