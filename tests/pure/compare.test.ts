import { changesThatTake, differencesOf, type Difference } from '../../src/plugins/on-record/shared/review/compare';
import { withChanges } from '../../src/plugins/on-record/shared/review/changes';
import type {
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedStatement,
} from '../../src/plugins/on-record/shared/review/facts';

const body = 'وزیر گفت: ۱۰ تن گندم و ۲۰ تن جو خریده شد. او افزود: خرید گندم دو برابر شد.';

const place = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });

const statement = (id: string, words: string, other: Partial<ReviewedStatement> = {}): ReviewedStatement => ({
  type: 'statement',
  id,
  content: place(words),
  cue: null,
  mode: 'direct',
  speaker: { kind: 'person', name: 'وزیر', position: null, mention: null, official: null, organization: null },
  decision: 'proposed',
  rule: 'fa.cue.colon',
  ...other,
});

const claim = (id: string, words: string, statementId: string | null, other: Partial<ReviewedClaim> = {}) =>
  ({
    type: 'claim',
    id,
    words: place(words),
    statement: statementId,
    value: '10',
    low: null,
    high: null,
    modifier: 'exactly',
    unit: { kind: 'mass', code: 't', text: 'تن' },
    period: null,
    indicator: null,
    place: null,
    decision: 'proposed',
    rule: 'fa.claim',
    ...other,
  }) satisfies ReviewedClaim;

const finding = (id: string, claims: string[], other: Partial<ReviewedFinding> = {}): ReviewedFinding => ({
  type: 'finding',
  id,
  kind: 'sum-mismatch',
  claims,
  stated: '10',
  computed: '30',
  explanation: '۱۰ + ۲۰ = ۳۰',
  decision: 'open',
  reason: null,
  ...other,
});

const WORDS = '۱۰ تن گندم و ۲۰ تن جو خریده شد';
const facts: ReviewedFact[] = [
  statement('s', WORDS, { speaker: { ...statement('x', WORDS).speaker!, official: 'official-1' } }),
  claim('c', '۱۰ تن', 's', { indicator: { id: 'i', name: 'خرید' }, place: 'یزد' }),
  claim('d', '۲۰ تن', 's', { value: '20' }),
  finding('f', ['c', 'd']),
];
/** The same, as a reading names it. */
const read: ReviewedFact[] = [
  statement('1', WORDS),
  claim('2', '۱۰ تن', '1'),
  claim('3', '۲۰ تن', '1', { value: '20' }),
  finding('4', ['2', '3']),
];

const compare = (before: ReviewedFact[], now: ReviewedFact[], deleted: ReviewedFact[] = []): Difference[] => {
  let made = 0;
  return differencesOf({ body, facts: before, read: now, deleted, newId: () => `new-${(made += 1)}` });
};
const kinds = (differences: Difference[]) => differences.map(({ id, kind }) => `${kind} ${id}`);
const without = (all: ReviewedFact[], id: string) => all.filter((fact) => fact.id !== id);
const putIn = (all: ReviewedFact[], fact: ReviewedFact) => all.map((one) => (one.id === fact.id ? fact : one));

test('the same reading differs in nothing, whatever the facts are called and whatever is known of their speakers', () => {
  expect(compare(facts, read)).toEqual([]);
});

test('a spelling of the same name, or another rule, is no difference', () => {
  const spelled = statement('1', WORDS, {
    rule: 'fa.other',
    speaker: { ...statement('x', WORDS).speaker!, name: 'وزير' },
  });
  expect(compare(facts, putIn(read, spelled))).toEqual([]);
});

test('words that moved a little are a changed fact, which keeps what no reader knows of it', () => {
  const [difference, ...others] = compare(facts, putIn(read, claim('2', '۱۰ تن گندم', '1')));
  expect(others).toEqual([]);
  expect(difference).toMatchObject({ id: 'c', kind: 'changed', before: facts[1] });
  expect(difference.after).toEqual({ ...facts[1], words: place('۱۰ تن گندم') });
});

test('an official who was matched stays matched when only the words move', () => {
  const [{ after }] = compare(facts, putIn(read, statement('1', `${WORDS}.`)));
  expect(after).toMatchObject({ id: 's', speaker: { official: 'official-1' } });
});

test('what is new and what is gone is proposed in the order of the text', () => {
  const more = statement('5', 'خرید گندم دو برابر شد');
  const inIt = claim('6', 'دو برابر', '5', { value: '2' });
  const differences = compare(facts, [...without(without(read, '3'), '4'), more, inIt]);
  expect(kinds(differences)).toEqual(['gone f', 'gone d', 'new new-1', 'new new-2']);
  expect(differences[3].after).toMatchObject({ type: 'claim', statement: 'new-1', decision: 'proposed' });
});

test.each<[string, ReviewedFact]>([
  ['accepted', { ...facts[2], decision: 'accepted' } as ReviewedFact],
  ['rejected', { ...facts[2], decision: 'rejected' } as ReviewedFact],
  ['made by hand', { ...facts[2], rule: null } as ReviewedFact],
])('a fact that an editor has %s is neither changed nor removed, nor is what it leans on', (_, settled) => {
  const now = putIn(facts, settled);
  expect(compare(now, putIn(read, claim('3', '۲۰ تن جو', '1', { value: '200' })))).toEqual([]);
  expect(kinds(compare(now, []))).toEqual(['gone c', 'gone f']);
});

test('a fact that an editor has corrected stays, though nothing is decided yet', () => {
  const corrected = new Set(['d']);
  const now = putIn(read, claim('3', '۲۰ تن جو', '1', { value: '200' }));
  expect(differencesOf({ body, facts, read: now, corrected, newId: () => 'new' })).toEqual([]);
});

test.each(['confirmed', 'dismissed'] as const)('a %s finding and its claims stay', (decision) => {
  const now = putIn(facts, finding('f', ['c', 'd'], { decision, reason: 'چنین است' }));
  expect(compare(now, putIn(read, finding('4', ['2', '3'], { computed: '31' })))).toEqual([]);
  expect(compare(now, [])).toEqual([]);
});

test('a finding that comes to another sum about the same claims is changed', () => {
  expect(compare(facts, putIn(read, finding('4', ['2', '3'], { computed: '31' })))).toMatchObject([
    { id: 'f', kind: 'changed', after: { claims: ['c', 'd'], computed: '31' } },
  ]);
});

test('what an editor has deleted, or has joined into another fact, is not proposed again', () => {
  expect(compare(without(without(facts, 'd'), 'f'), read, [facts[2]])).toEqual([]);
  const joined = statement('s', body.slice(10, 60), { decision: 'accepted' });
  const parts = [statement('1', '۱۰ تن گندم'), statement('2', '۲۰ تن جو')];
  expect(compare([joined], parts)).toEqual([]);
});

test('a fact that has lost its place is found by its words, and shown as a change', () => {
  const lost = claim('d', '۲۰ تن', 's', { value: '20', words: { start: 0, end: 5, lost: '۲۰ تن' } });
  expect(compare(putIn(facts, lost), read)).toMatchObject([
    { id: 'd', kind: 'changed', after: { words: place('۲۰ تن') } },
  ]);
});

describe('taking', () => {
  const take = (before: ReviewedFact[], now: ReviewedFact[], ...ids: string[]) =>
    changesThatTake(compare(before, now), new Set(ids));

  test('everything leads to the new reading', () => {
    const now = [statement('1', 'خرید گندم دو برابر شد'), claim('2', 'دو برابر', '1', { value: '2' })];
    const differences = compare(facts, now);
    const after = withChanges(facts, changesThatTake(differences, new Set(differences.map(({ id }) => id))));
    expect(compare(after, now)).toEqual([]);
  });

  test('a new finding takes its new claims and their statement', () => {
    expect(
      take([], read, 'new-4')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['new-1', 'new-2', 'new-3', 'new-4']);
    expect(take([], read, 'new-1').map(({ id }) => id)).toEqual(['new-1']);
  });

  test('the removal of a statement or a claim takes what leans on it', () => {
    const removed = take(facts, [], 'd');
    expect(removed).toEqual([
      { id: 'd', to: null },
      { id: 'f', to: null },
    ]);
    const moved = take(facts, [claim('2', '۱۰ تن', null)], 's');
    expect(moved.find(({ id }) => id === 'c')?.to).toMatchObject({ statement: null });
  });
});
