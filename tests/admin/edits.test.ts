import * as edits from '../../src/plugins/on-record/admin/src/desk/review/edits';
import { withChanges } from '../../src/plugins/on-record/shared/review/changes';
import type {
  FactChange,
  Review,
  ReviewedClaim,
  ReviewedFinding,
  ReviewedStatement,
} from '../../src/plugins/on-record/shared/review/facts';

const body = 'گفت: امسال ۱۲ نفر آمدند و ۱۰ نفر رفتند. افزود: سال بعد هم می‌آیند.';
const place = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
const statement = (id: string, words: string): ReviewedStatement => ({
  type: 'statement',
  id,
  content: place(words),
  cue: null,
  mode: 'direct',
  speaker: null,
  decision: 'proposed',
  rule: null,
});
const claim = (id: string, words: string): ReviewedClaim => ({
  type: 'claim',
  id,
  words: place(words),
  statement: 's1',
  value: '1',
  low: null,
  high: null,
  modifier: 'exactly',
  unit: { kind: 'count', code: null, text: 'نفر' },
  period: null,
  indicator: null,
  place: null,
  decision: 'proposed',
  rule: null,
});
const finding: ReviewedFinding = {
  type: 'finding',
  id: 'f',
  kind: 'conflict',
  claims: ['c1', 'c2'],
  stated: '12',
  computed: '10',
  explanation: '',
  decision: 'open',
  reason: null,
};
const review = {
  article: { body },
  facts: [
    statement('s1', 'امسال ۱۲ نفر آمدند و ۱۰ نفر رفتند'),
    claim('c1', '۱۲ نفر'),
    claim('c2', '۱۰ نفر'),
    finding,
    statement('s2', 'سال بعد هم می‌آیند'),
  ],
} as unknown as Review;
const [s1, c1] = review.facts as [ReviewedStatement, ReviewedClaim];

const after = (changes: FactChange[] | null) =>
  new Map(withChanges(review.facts, changes ?? []).map((one) => [one.id, one]));
const decisions = (changes: FactChange[]) =>
  Object.fromEntries([...after(changes)].map(([id, { decision }]) => [id, decision]));

test('accepting a claim accepts what it was said in', () => {
  expect(decisions(edits.accept(review, c1))).toMatchObject({ s1: 'accepted', c1: 'accepted', c2: 'proposed' });
});

test('confirming a finding accepts its claims', () => {
  expect(decisions(edits.accept(review, finding))).toEqual({
    s1: 'accepted',
    c1: 'accepted',
    c2: 'accepted',
    f: 'confirmed',
    s2: 'proposed',
  });
});

test('rejecting a statement rejects the claims in it', () => {
  expect(decisions(edits.reject(review, s1))).toMatchObject({ s1: 'rejected', c1: 'rejected', c2: 'rejected' });
});

test('accepting the rest leaves findings to be looked at', () => {
  expect(decisions(edits.acceptRest(review))).toMatchObject({
    s1: 'accepted',
    c2: 'accepted',
    s2: 'accepted',
    f: 'open',
  });
});

test('a statement is cut where the editor says, and each claim goes with its part', () => {
  const facts = after(edits.split(review, s1, body.indexOf('و ۱۰'), 'new'));
  const words = (id: string) => {
    const { content } = facts.get(id) as ReviewedStatement;
    return body.slice(content.start, content.end);
  };
  expect([words('s1'), words('new')]).toEqual(['امسال ۱۲ نفر آمدند', 'و ۱۰ نفر رفتند']);
  expect(facts.get('c1')).toMatchObject({ statement: 's1' });
  expect(facts.get('c2')).toMatchObject({ statement: 'new' });
  expect(edits.split(review, s1, s1.content.start, 'new')).toBeNull();
});

test('joined statements are one, with the claims of both', () => {
  const facts = after(edits.join(review, s1));
  expect(facts.has('s2')).toBe(false);
  expect(facts.get('s1')).toMatchObject({ content: { end: place('سال بعد هم می‌آیند').end } });
  expect(edits.join(review, review.facts[4] as ReviewedStatement)).toBeNull();
});

test('a deleted claim takes the findings about it along; a deleted statement leaves its claims to the article', () => {
  expect([...after(edits.remove(review, c1)).keys()]).toEqual(['s1', 'c2', 's2']);
  expect(after(edits.remove(review, s1)).get('c1')).toMatchObject({ statement: null });
});

test('the statement around some words is found', () => {
  expect(edits.statementAround(review, place('۱۰ نفر'))?.id).toBe('s1');
  expect(edits.statementAround(review, place('گفت'))).toBeUndefined();
});
