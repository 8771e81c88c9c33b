import { getFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { AttachedState } from '../../shared/attached';
import type { StoredArticle } from '../../shared/articles';
import type { SourceKind } from '../../shared/choices';
import type { DeskPage, DeskSummary, PresenceAnswer, PublishOutcome } from '../../shared/desk/list';
import type { NewArticle } from '../../shared/desk/briefing';
import type { Merged, MergeRequest, SpeakersFound } from '../../shared/officials';
import type { ChangeRequest, Named, Review, RevisionRecord, Saved } from '../../shared/review/facts';
import type { ReviewState } from '../../shared/review/progress';
import { PLUGIN_ID } from './pluginId';

interface Answer<Data> {
  data: Data;
}

/** What was stored, or was there already. */
interface StoredAnswer extends Answer<{ documentId: string }> {
  meta: { alreadyStored: boolean };
}

/** Every call to the server, typed by shared/. Each rejects with Strapi's FetchError, which has `status` and `response`. */
export function useApi() {
  return useMemo(() => {
    // Not useFetchClient, which takes back what is under way when its page is left: saving, and saying that one leaves.
    const { get, post, del } = getFetchClient();
    const review = (article: string, path = '') => `/${PLUGIN_ID}/articles/${article}/review${path}`;
    const data = async <Data>(answer: Promise<{ data: Answer<Data> }>) => (await answer).data.data;
    return {
      review: (article: string) => data(get<Answer<Review>>(review(article))),
      saveChanges: (article: string, request: ChangeRequest) =>
        data(post<Answer<Saved>>(review(article, '/changes'), request)),
      history: (article: string, after: number) =>
        data(get<Answer<RevisionRecord[]>>(review(article, `/history?after=${after}`))),
      attachedTypes: () => data(get<Answer<string[]>>(`/${PLUGIN_ID}/attached`)),
      attachedState: (uid: string, entry: string) =>
        data(get<Answer<AttachedState>>(`/${PLUGIN_ID}/attached/${uid}/${entry}`)),
      readAttached: (uid: string, entry: string) =>
        data(post<Answer<AttachedState>>(`/${PLUGIN_ID}/attached/${uid}/${entry}/read`)),
      sources: () => data(get<Answer<Named[]>>(`/${PLUGIN_ID}/sources`)),
      addSource: (name: string, kind: SourceKind) => data(post<Answer<Named>>(`/${PLUGIN_ID}/sources`, { name, kind })),
      storeArticle: async (article: NewArticle) => (await post<StoredAnswer>(`/${PLUGIN_ID}/articles`, article)).data,
      /** Who may be meant by a typed name; statements in `article` are not counted. */
      speakers: (q: string, article: string) =>
        data(get<Answer<SpeakersFound>>(`/${PLUGIN_ID}/officials?${new URLSearchParams({ q, article }).toString()}`)),
      mergeOfficials: (request: MergeRequest) => data(post<Answer<Merged>>(`/${PLUGIN_ID}/officials/merge`, request)),
      undoMerge: (merge: string) => data(post<Answer<Merged>>(`/${PLUGIN_ID}/officials/merge/${merge}/undo`)),
      publish: (article: string) => data(post<Answer<Review>>(review(article, '/publish'))),
      withdraw: (article: string) => data(post<Answer<Review>>(review(article, '/withdraw'))),
      reviewState: (article: string) => data(get<Answer<ReviewState>>(review(article, '/state'))),
      acceptAll: (article: string) => data(post<Answer<ReviewState>>(review(article, '/accept-all'))),
      /** One page of the Desk; `query` is what `shared/desk/schemas.ts` takes. */
      desk: (query: URLSearchParams) => data(get<Answer<DeskPage>>(`/${PLUGIN_ID}/desk?${query.toString()}`)),
      deskSummary: () => data(get<Answer<DeskSummary>>(`/${PLUGIN_ID}/desk/summary`)),
      publishMany: (articles: string[]) =>
        data(post<Answer<PublishOutcome[]>>(`/${PLUGIN_ID}/desk/publish`, { articles })),
      storeSample: () => data(post<Answer<StoredArticle>>(`/${PLUGIN_ID}/desk/sample`)),
      /** Says that this editor has an article open; to be said again every 15 to 20 seconds. */
      enterArticle: (article: string) =>
        data(post<Answer<PresenceAnswer>>(`/${PLUGIN_ID}/articles/${article}/presence`)),
      leaveArticle: (article: string) => del(`/${PLUGIN_ID}/articles/${article}/presence`),
      rolesOffered: async () => (await data(get<Answer<{ offered: boolean }>>(`/${PLUGIN_ID}/roles`))).offered,
      createRoles: async () => (await data(post<Answer<{ created: string[] }>>(`/${PLUGIN_ID}/roles`))).created,
      declineRoles: () => del(`/${PLUGIN_ID}/roles`),
    };
  }, []);
}
