import type { KeyboardEvent } from 'react';
import type { DeskArticle } from '../../../../shared/desk/list';
import { useTexts } from '../../texts';
import { ArticleRow } from './ArticleRow';
import { Tick, Unseen } from './controls';
import { isPublishable } from './publishable';
import { Frame, Table } from './table';

interface ArticleTableProps {
  articles: DeskArticle[];
  selected: ReadonlySet<string>;
  /** Absent for those who may not publish. */
  select?(articles: DeskArticle[], chosen: boolean): void;
  busy: boolean;
}

/** Where arrow keys lead from a row's title, among so many rows. */
const STEPS: Record<string, (row: number, rows: number) => number> = {
  ArrowDown: (row, rows) => Math.min(row + 1, rows - 1),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_row, rows) => rows - 1,
};

/** Arrow keys go from title to title, and X (by its place on the keyboard) selects; only while a title has the focus. */
function moveOrSelect(event: KeyboardEvent<HTMLElement>, select: ((row: number) => void) | undefined): void {
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('th a')];
  const row = titles.indexOf(event.target as HTMLElement);
  if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key];
  if (step) titles[step(row, titles.length)].focus();
  else if (event.code === 'KeyX' && select) select(row);
  else return;
  event.preventDefault();
}

/** The articles of one page. */
export function ArticleTable({ articles, selected, select, busy }: ArticleTableProps) {
  const text = useTexts();
  const candidates = articles.filter(isPublishable);
  const all = candidates.length > 0 && candidates.every(({ id }) => selected.has(id));
  const some = candidates.some(({ id }) => selected.has(id));
  const toggle = select && ((article: DeskArticle) => select([article], !selected.has(article.id)));
  const toggleRow = toggle && ((row: number) => isPublishable(articles[row]) && toggle(articles[row]));
  return (
    <Frame>
      <Table aria-busy={busy}>
        <caption>
          <Unseen>{text('list.caption')}</Unseen>
        </caption>
        <thead>
          <tr>
            {select && (
              <th scope="col">
                <Unseen>{text('list.column.select')}</Unseen>
                <Tick>
                  <input
                    type="checkbox"
                    aria-label={text('list.selectAll')}
                    checked={all}
                    disabled={candidates.length === 0}
                    ref={(box) => void (box && (box.indeterminate = some && !all))}
                    onChange={() => select(candidates, !all)}
                  />
                </Tick>
              </th>
            )}
            <th scope="col">{text('list.column.title')}</th>
            <th scope="col">{text('list.column.state')}</th>
            <th scope="col" className="number">
              {text('list.column.statements')}
            </th>
            <th scope="col" className="number">
              {text('list.column.claims')}
            </th>
            <th scope="col" className="number">
              {text('list.column.findings')}
            </th>
            <th scope="col">{text('list.column.date')}</th>
          </tr>
        </thead>
        <tbody onKeyDown={(event) => moveOrSelect(event, toggleRow)}>
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} select={toggle} selected={selected.has(article.id)} />
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}
