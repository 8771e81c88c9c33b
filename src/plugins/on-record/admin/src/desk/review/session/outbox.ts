import type { ArticleDetails, ChangeRequest } from '../../../../../shared/review/facts';

/** Changes that are not saved yet, each fact's last version only. */
export interface Outbox extends ChangeRequest {
  article?: Partial<ArticleDetails>;
}

/** What is kept in the browser of one article: what was sent without an answer, and what comes next. */
export interface Kept {
  sent: Outbox | null;
  next: Outbox;
}

/** A batch's name, which no other batch has. */
const newBatch = (): string => crypto.randomUUID();

export const emptyOutbox = (base: number): Outbox => ({ batch: newBatch(), base, facts: [] });

export const isEmpty = ({ article, facts, readerVersion }: Outbox): boolean =>
  facts.length === 0 && readerVersion === undefined && (!article || Object.keys(article).length === 0);

/** An outbox with newer changes on top of it. */
export function addTo(
  outbox: Outbox,
  { article, facts, readerVersion = outbox.readerVersion }: Pick<ChangeRequest, 'article' | 'facts' | 'readerVersion'>,
): Outbox {
  const last = new Map(outbox.facts.map((change) => [change.id, change]));
  for (const change of facts) last.set(change.id, change);
  const details = article || outbox.article ? { ...outbox.article, ...article } : undefined;
  return {
    ...outbox,
    ...(details && { article: details }),
    ...(readerVersion !== undefined && { readerVersion }),
    facts: [...last.values()],
  };
}
