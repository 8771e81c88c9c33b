import { correctedIn, deletedIn } from '../../src/plugins/on-record/admin/src/desk/review/reread/proposals';
import type { ReviewedFact, ReviewedFinding, RevisionRecord } from '../../src/plugins/on-record/shared/review/facts';

const finding = (id: string, other: Partial<ReviewedFinding> = {}): ReviewedFinding => ({
  type: 'finding',
  id,
  kind: 'conflict',
  claims: ['c'],
  stated: '1',
  computed: '2',
  explanation: '',
  decision: 'open',
  reason: null,
  ...other,
});

let number = 0;
const revision = (
  changes: Array<[ReviewedFact | null, ReviewedFact | null]>,
  other: Partial<RevisionRecord> = {},
): RevisionRecord => ({
  number: (number += 1),
  by: 'Sara',
  at: '2026-01-01T00:00:00.000Z',
  article: null,
  facts: changes.map(([before, after]) => ({
    id: (after ?? before)?.id ?? '',
    type: 'finding',
    before,
    after,
  })),
  ...other,
});
const body = { article: { before: { body: 'a' }, after: { body: 'b' } } };

test('what was deleted is known until the text changes or it comes back', () => {
  const [a, b] = [finding('a'), finding('b')];
  const gone = revision([
    [a, null],
    [b, null],
  ]);
  expect(deletedIn([gone])).toEqual([a, b]);
  expect(deletedIn([gone, revision([[null, a]])])).toEqual([b]);
  expect(deletedIn([gone, revision([], body)])).toEqual([]);
});

test('a correction by hand is one until it is taken back; a decision, a moved text and a taken reading are none', () => {
  const [before, after] = [finding('a'), finding('a', { stated: '5' })];
  const made = revision([[before, after]]);
  expect([...correctedIn([made])]).toEqual(['a']);
  expect([...correctedIn([made, revision([[after, before]])])]).toEqual([]);
  expect([...correctedIn([revision([[before, finding('a', { decision: 'confirmed' })]])])]).toEqual([]);
  expect([...correctedIn([revision([[before, after]], body)])]).toEqual([]);
  expect([...correctedIn([revision([[before, after]], { readerVersion: '1.1.0' })])]).toEqual([]);
  expect([...correctedIn([made, revision([], body)])]).toEqual(['a']);
});
