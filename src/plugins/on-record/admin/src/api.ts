import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ChangeRequest, Named, Review, RevisionRecord, Saved } from '../../shared/review/facts';
import type { ReviewState } from '../../shared/review/progress';
import { PLUGIN_ID } from './pluginId';

interface Answer<Data> {
  data: Data;
}

/** Every call to the server, typed by shared/. Each rejects with Strapi's FetchError, which has `status` and `response`. */
export function useApi() {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const review = (article: string, path = '') => `/${PLUGIN_ID}/articles/${article}/review${path}`;
    const data = async <Data>(answer: Promise<{ data: Answer<Data> }>) => (await answer).data.data;
    return {
      review: (article: string) => data(get<Answer<Review>>(review(article))),
      saveChanges: (article: string, request: ChangeRequest) =>
        data(post<Answer<Saved>>(review(article, '/changes'), request)),
      history: (article: string, after: number) =>
        data(get<Answer<RevisionRecord[]>>(review(article, `/history?after=${after}`))),
      sources: () => data(get<Answer<Named[]>>(`/${PLUGIN_ID}/sources`)),
      publish: (article: string) => data(post<Answer<Review>>(review(article, '/publish'))),
      withdraw: (article: string) => data(post<Answer<Review>>(review(article, '/withdraw'))),
      reviewState: (article: string) => data(get<Answer<ReviewState>>(review(article, '/state'))),
      acceptAll: (article: string) => data(post<Answer<ReviewState>>(review(article, '/accept-all'))),
    };
  }, [get, post]);
}
