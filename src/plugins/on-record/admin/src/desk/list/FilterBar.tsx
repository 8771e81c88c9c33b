import { Flex } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { DESK_SORTS, type DeskSort } from '../../../../shared/desk/list';
import type { Named } from '../../../../shared/review/facts';
import { useTexts } from '../../texts';
import { SearchField, Select, Tick } from './controls';
import type { Filters } from './filters';

/** How long typing must rest before a search begins. */
const REST = 250;

/** What is typed shows at once, and is searched when typing rests. */
function useSearch(searched: string, search: (words: string) => void): [string, (words: string) => void] {
  const [typed, setTyped] = useState(searched);
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => setTyped(searched), [searched]);
  useEffect(() => {
    if (typed.trim() === searched) return;
    const timer = setTimeout(() => latest.current(typed.trim()), REST);
    return () => clearTimeout(timer);
  }, [typed, searched]);
  return [typed, setTyped];
}

interface FilterBarProps {
  filters: Filters;
  sources: Named[];
  change(some: Partial<Filters>): void;
}

/** Search, source, open findings, and the order. */
export function FilterBar({ filters, sources, change }: FilterBarProps) {
  const text = useTexts();
  const [typed, setTyped] = useSearch(filters.q, (q) => change({ q }));
  return (
    <Flex gap={3} wrap="wrap" tag="form" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        type="search"
        dir="auto"
        aria-label={text('list.search')}
        placeholder={text('list.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        aria-label={text('list.source')}
        value={filters.source}
        onChange={(event) => change({ source: event.target.value })}
      >
        <option value="">{text('list.source.all')}</option>
        {sources.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={text('list.sort')}
        value={filters.sort}
        onChange={(event) => change({ sort: event.target.value as DeskSort })}
      >
        {DESK_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {text(`list.sort.${sort}`)}
          </option>
        ))}
      </Select>
      <Tick>
        <input
          type="checkbox"
          checked={filters.findings}
          onChange={(event) => change({ findings: event.target.checked })}
        />
        {text('list.findings')}
      </Tick>
    </Flex>
  );
}
