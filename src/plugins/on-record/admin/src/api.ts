import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ReviewState } from '../../shared/review/progress';
import { PLUGIN_ID } from './pluginId';

interface Answer {
  data: ReviewState;
}

/** Every call to the server, typed by shared/. */
export function useApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const review = (article: string) => `/${PLUGIN_ID}/articles/${article}/review`;
    return {
      reviewState: async (article: string) => (await get<Answer>(`${review(article)}/state`)).data.data,
      acceptAll: async (article: string) => (await post<Answer>(`${review(article)}/accept-all`)).data.data,
    };
  }, [get, post]);
}
