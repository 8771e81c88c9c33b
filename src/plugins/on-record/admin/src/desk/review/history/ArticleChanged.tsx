import type { ArticleDetails, Named, RevisionRecord } from '../../../../../shared/review/facts';
import { useFormats } from '../../../language/format';
import { useTexts, type TextKey } from '../../../texts';
import { ChangedFields } from '../changes/FactChanged';

const LABELS: Record<keyof ArticleDetails, TextKey> = {
  title: 'new.headline',
  body: 'details.body',
  language: 'new.language',
  publishedOn: 'details.publishedOn',
  place: 'details.place',
  event: 'details.event',
  url: 'details.url',
  source: 'details.source',
};

/** The details of the article itself that a revision changed. */
export function ArticleChanged({ article, sources }: { article: RevisionRecord['article']; sources: Named[] }) {
  const text = useTexts();
  const formats = useFormats();
  if (!article) return null;
  const shown = (key: keyof ArticleDetails, value: string | null | undefined): string => {
    if (key === 'publishedOn') return formats.day(value);
    if (key === 'source') return sources.find(({ id }) => id === value)?.name ?? value ?? '';
    return value ?? '';
  };
  const fields = (Object.keys(article.after) as Array<keyof ArticleDetails>).map((key) =>
    key === 'body'
      ? { label: LABELS.body, from: '', to: text('history.textChanged') }
      : { label: LABELS[key], from: shown(key, article.before[key]), to: shown(key, article.after[key]) },
  );
  return <ChangedFields fields={fields} />;
}
