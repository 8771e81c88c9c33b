import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ARTICLE_STATES, DESK_SORTS, type DeskPage, type DeskSort } from '../../../../shared/desk/list';

/** Which articles the list shows: what still needs an editor, everything, or one state. */
export const STATE_CHOICES = ['waiting', ...ARTICLE_STATES, 'all'] as const;
export type StateChoice = (typeof STATE_CHOICES)[number];

export const PAGE_SIZE = 25;

/** What the address of the list says: so that Back works, and a list can be sent to a colleague. */
export interface Filters {
  state: StateChoice;
  q: string;
  source: string;
  findings: boolean;
  sort: DeskSort;
  page: number;
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value =>
  values.find((known) => known === value) ?? otherwise;

function readFilters(parameters: URLSearchParams): Filters {
  return {
    state: oneOf(STATE_CHOICES, parameters.get('state'), 'waiting'),
    q: parameters.get('q') ?? '',
    source: parameters.get('source') ?? '',
    findings: parameters.get('findings') === 'open',
    sort: oneOf(DESK_SORTS, parameters.get('sort'), 'newest'),
    page: Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1),
  };
}

/** The address that says these filters, without what goes without saying. */
export function addressOf({ state, q, source, findings, sort, page }: Filters): string {
  const parameters = new URLSearchParams();
  if (state !== 'waiting') parameters.set('state', state);
  if (q) parameters.set('q', q);
  if (source) parameters.set('source', source);
  if (findings) parameters.set('findings', 'open');
  if (sort !== 'newest') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters.toString()}`;
}

/** How many articles a choice would show. */
export function countOf(choice: StateChoice, { states, toDo }: Pick<DeskPage, 'states' | 'toDo'>): number {
  if (choice === 'waiting') return toDo;
  return choice === 'all' ? Object.values(states).reduce((sum, count) => sum + count, 0) : states[choice];
}

/** The request that these filters make. */
export function requestOf({ state, q, source, findings, sort, page }: Filters): URLSearchParams {
  return new URLSearchParams({
    ...(state === 'waiting' ? { toDo: 'yes' } : state !== 'all' && { state }),
    ...(q && { q }),
    ...(source && { source }),
    ...(findings && { findings: 'open' }),
    sort,
    page: String(page),
    pageSize: String(PAGE_SIZE),
  });
}

/** The filters in the address, and a way to change some of them: the list then begins at its first page. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const address = parameters.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(address)), [address]);
  const change = useCallback(
    (some: Partial<Filters>) =>
      setParameters(addressOf({ ...filters, page: 1, ...some }), { replace: some.q !== undefined }),
    [filters, setParameters],
  );
  return [filters, change];
}
