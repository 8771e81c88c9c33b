import { useEffect, useState } from 'react';
import type { DeskArticle, DeskPage } from '../../../../shared/desk/list';
import { ArticleTable } from './ArticleTable';
import type { Filters } from './filters';
import { Pages } from './Pages';
import { PublishDialog } from './PublishDialog';
import { SelectionBar } from './SelectionBar';

interface ArticlesProps {
  desk: DeskPage;
  filters: Filters;
  busy: boolean;
  mayPublish: boolean;
  reload(): void;
}

/** The button that had the focus goes away with the selection: the focus goes back to the page, not to nowhere. */
const focusPage = () => document.querySelector<HTMLElement>('main')?.focus();

/** One page of articles, with what can be done to several at once. */
export function Articles({ desk, filters, busy, mayPublish, reload }: ArticlesProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [publishing, setPublishing] = useState<DeskArticle[] | null>(null);
  useEffect(() => setSelected(new Set()), [filters]);

  const select = (articles: DeskArticle[], chosen: boolean) => {
    const next = new Set(selected);
    for (const { id } of articles) {
      if (chosen) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
  };
  const chosen = desk.articles.filter(({ id }) => selected.has(id));
  const close = (sent: boolean) => {
    setPublishing(null);
    if (!sent) return;
    setSelected(new Set());
    focusPage();
    reload();
  };
  return (
    <>
      <ArticleTable articles={desk.articles} selected={selected} select={mayPublish ? select : undefined} busy={busy} />
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          publish={() => setPublishing(chosen)}
          clear={() => {
            setSelected(new Set());
            focusPage();
          }}
        />
      )}
      <Pages desk={desk} filters={filters} />
      {publishing && <PublishDialog articles={publishing} close={close} />}
    </>
  );
}
