import { deskQuery } from '../../src/plugins/on-record/shared/desk/schemas';
import { DESK_SORTS } from '../../src/plugins/on-record/shared/desk/list';
import {
  addressOf,
  countOf,
  requestOf,
  STATE_CHOICES,
  type Filters,
} from '../../src/plugins/on-record/admin/src/desk/list/filters';

const plain: Filters = { state: 'waiting', q: '', source: '', findings: false, sort: 'newest', page: 1 };
const full: Filters = { state: 'ready', q: 'گندم یزد', source: 'abc', findings: true, sort: 'title', page: 3 };
const asked = (filters: Filters) => deskQuery.parse(Object.fromEntries(requestOf(filters)));

test.each(STATE_CHOICES)('the server takes what is asked for "%s", in every order', (state) => {
  for (const sort of DESK_SORTS) expect(asked({ ...full, state, sort })).toMatchObject({ sort, page: 3, pageSize: 25 });
});

test('each choice asks for its articles', () => {
  expect(asked(plain)).toMatchObject({ toDo: 'yes' });
  expect(asked(plain).state).toBeUndefined();
  expect(asked({ ...plain, state: 'all' })).not.toHaveProperty('toDo');
  expect(asked(full)).toMatchObject({ state: ['ready'], q: 'گندم یزد', source: 'abc', findings: 'open' });
});

test('the address says only what does not go without saying', () => {
  expect(addressOf(plain)).toBe('?');
  expect(Object.fromEntries(new URLSearchParams(addressOf(full)))).toEqual({
    state: 'ready',
    q: 'گندم یزد',
    source: 'abc',
    findings: 'open',
    sort: 'title',
    page: '3',
  });
});

test('each choice counts what it shows', () => {
  const states = { draft: 1, 'in-review': 2, ready: 3, changed: 4, published: 5, corrected: 6 };
  expect(countOf('all', { states, toDo: 12 })).toBe(21);
  expect(countOf('waiting', { states, toDo: 12 })).toBe(12);
  expect(countOf('changed', { states, toDo: 12 })).toBe(4);
});
