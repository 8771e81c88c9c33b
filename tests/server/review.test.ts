import { randomUUID } from 'node:crypto';
import { createId } from '@paralleldrive/cuid2';
import { waits, withChanges } from '../../src/plugins/on-record/shared/review/changes';
import type {
  ChangeRequest,
  Review,
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedStatement,
} from '../../src/plugins/on-record/shared/review/facts';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, type App } from '../support/boot';
import { body, reading, span } from '../support/briefing';

let app: App;
let source: string;
let article: string;
let review: Review;

beforeAll(async () => {
  app = await boot();
  source = (await app.strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } })).documentId;
});
afterAll(() => app?.stop());

const service = () => app.strapi.plugin('on-record').service('review');
const reload = async (): Promise<Review> => service().load(article);

beforeEach(async () => {
  const stored = await app.strapi.plugin('on-record').service('articles').store({ body, source, reading });
  article = stored.article.documentId;
  review = await reload();
});
afterEach(async () => {
  await app.strapi.documents(UIDS.article).delete({ documentId: article });
});

const request = (...to: ReviewedFact[]): ChangeRequest => ({
  batch: randomUUID(),
  base: review.revision,
  facts: to.map((fact) => ({ id: fact.id, to: fact })),
});
const save = (changes: ChangeRequest, name = 'Sara') => service().save(article, changes, { id: 1, name });
const statements = ({ facts } = review) => facts.filter((fact) => fact.type === 'statement') as ReviewedStatement[];
const claims = ({ facts } = review) => facts.filter((fact) => fact.type === 'claim') as ReviewedClaim[];
const finding = ({ facts } = review) => facts.find((fact) => fact.type === 'finding') as ReviewedFinding;
const wordsOf = ({ start, end }: { start: number; end: number }) => body.slice(start, end);

test('an article is loaded with its facts in the order of the text, each at its place', () => {
  expect(review.facts.map(({ type }) => type)).toEqual([
    'statement',
    'claim',
    'statement',
    'claim',
    'finding',
    'claim',
    'statement',
    'claim',
  ]);
  expect(statements().map(({ content }) => wordsOf(content))).toEqual(
    reading.statements.map(({ content }) => content.text),
  );
  expect(claims()[0]).toMatchObject({
    value: '120000',
    unit: { kind: 'mass', code: 't', text: 'تن' },
    period: { text: 'در سال گذشته', from: '2020-03-20', to: '2021-03-20' },
    statement: statements()[0].id,
  });
  expect(review.officials.map(({ name }) => name)).toEqual(['مریم سهرابی']);
});

test('what is saved is what is loaded', async () => {
  const { start, end } = span('۱۲۰ هزار تن گندم');
  const claim: ReviewedClaim = {
    ...claims()[0],
    words: { start, end },
    value: null,
    low: '110000',
    high: '120000',
    modifier: 'about',
    unit: { kind: 'mass', code: 't', text: 'تن گندم' },
    period: null,
    indicator: { id: null, name: 'خرید گندم' },
    place: 'یزد',
    decision: 'accepted',
  };
  const said: ReviewedStatement = { ...statements()[0], mode: 'indirect', cue: null, decision: 'accepted' };
  const dismissed: ReviewedFinding = { ...finding(), decision: 'dismissed', reason: 'سال پایه فرق دارد' };
  const saved = await save(request(claim, said, dismissed));
  const { facts } = await reload();
  const expected = [{ ...claim, indicator: { id: expect.any(String), name: 'خرید گندم' } }, said, dismissed];
  for (const fact of expected) {
    expect(facts.find(({ id }) => id === fact.id)).toEqual(fact);
    expect(saved.facts).toContainEqual(fact);
  }
  expect(saved.revision).toBe(1);
});

test('a statement and a claim made by hand are stored, linked, and take their place in the order', async () => {
  const content = span('بارش‌ها ۱۰ تا ۱۵ درصد');
  const made: ReviewedStatement = {
    ...statements()[2],
    id: createId(),
    content: { start: content.start, end: content.end },
    rule: null,
  };
  const claim: ReviewedClaim = { ...claims()[3], id: createId(), statement: made.id, rule: null };
  await save(request(made, claim));
  const { facts } = await reload();
  expect(facts).toEqual(withChanges(review.facts, request(made, claim).facts));
  const rows = await app.strapi.documents(UIDS.statement).findMany({ sort: 'order' });
  expect(rows.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
});

test('a deleted fact is gone', async () => {
  await save({ batch: randomUUID(), base: 0, facts: [{ id: claims()[3].id, to: null }] });
  expect(claims(await reload())).toHaveLength(3);
});

describe('a speaker', () => {
  const spoken = (speaker: Partial<ReviewedStatement['speaker']>): ReviewedStatement => {
    const [said] = statements();
    return { ...said, speaker: { ...(said.speaker as NonNullable<typeof said.speaker>), ...speaker } };
  };

  test('given a new name becomes a new official with that office', async () => {
    await save(request(spoken({ name: 'نرگس کاویانی', position: 'معاون غله استان یزد', official: null })));
    const [{ speaker }] = statements(await reload());
    expect(speaker).toMatchObject({ name: 'نرگس کاویانی', position: 'معاون غله استان یزد' });
    const official = await app.strapi
      .documents(UIDS.official)
      .findOne({ documentId: speaker?.official as string, populate: ['positions'] });
    expect(official).toMatchObject({ name: 'نرگس کاویانی', positions: [{ title: 'معاون غله استان یزد' }] });
  });

  test('given a known name, in another spelling too, is that official', async () => {
    await save(request(spoken({ name: 'مريم سهرابي', official: null })));
    expect(statements(await reload())[0].speaker?.official).toBe(review.officials[0].id);
  });

  test('chosen from the known ones is that one, whatever the article calls them', async () => {
    const { documentId } = await app.strapi.documents(UIDS.official).create({ data: { name: 'مریم سهرابی راد' } });
    await save(request(spoken({ official: documentId })));
    expect(statements(await reload())[0].speaker).toMatchObject({ name: 'مریم سهرابی', official: documentId });
  });

  test('that is not there any more is refused', async () => {
    await expect(save(request(spoken({ official: createId() })))).rejects.toThrow(/"speaker.official" is not there/);
  });
});

describe('two editors', () => {
  const decided = (fact: ReviewedFact, decision: 'accepted' | 'rejected') =>
    ({ ...fact, decision }) as ReviewedStatement;

  test('who change different facts disturb nobody', async () => {
    const [first, second] = statements();
    await save(request(decided(first, 'accepted')));
    await save(request(decided(second, 'rejected')), 'Omid');
    expect(statements(await reload()).map(({ decision }) => decision)).toEqual(['accepted', 'rejected', 'proposed']);
  });

  test('who change the same fact are told, with both versions, and nothing is overwritten', async () => {
    const [first, second] = statements();
    await save(request(decided(first, 'accepted')));
    const late = save(request(decided(first, 'rejected'), decided(second, 'accepted')), 'Omid');
    await expect(late).rejects.toMatchObject({
      name: 'ConflictError',
      details: { revision: 1, conflicts: [{ id: first.id, by: 'Sara', theirs: { decision: 'accepted' } }] },
    });
    expect(statements(await reload()).map(({ decision }) => decision)).toEqual(['accepted', 'proposed', 'proposed']);
  });

  test('learn of what was changed in the Content Manager too', async () => {
    const [first] = statements();
    await app.strapi.documents(UIDS.statement).update({ documentId: first.id, data: { mode: 'mixed' } });
    await expect(save(request(decided(first, 'rejected')))).rejects.toMatchObject({ name: 'ConflictError' });
  });
});

test('a batch that was sent twice is stored once', async () => {
  const changes = request({ ...statements()[0], decision: 'accepted' });
  await save(changes);
  expect((await save(changes)).revision).toBe(1);
  expect(await service().history(article)).toHaveLength(1);
});

test('who changed what is kept, with what was there before', async () => {
  const [first] = statements();
  await save(request({ ...first, decision: 'accepted' }));
  expect(await service().history(article)).toEqual([
    {
      number: 1,
      by: 'Sara',
      at: expect.stringMatching(/^\d{4}-/),
      article: null,
      facts: [{ id: first.id, type: 'statement', before: first, after: { ...first, decision: 'accepted' } }],
    },
  ]);
});

describe('nothing of a batch is stored when a part of it', () => {
  const refused = (fact: ReviewedFact, message: RegExp) => async () => {
    await expect(save(request({ ...statements()[0], decision: 'accepted' }, fact))).rejects.toThrow(message);
    expect(await reload()).toEqual(review);
  };

  test('lies outside the text', () =>
    refused({ ...claims()[0], words: { start: 5, end: body.length + 1 } }, /"words" lies outside/)());
  test('is a range turned round', () =>
    refused({ ...claims()[0], value: null, low: '5', high: '3' }, /"low" is more than/)());
  test('names a statement of another article', () =>
    refused({ ...claims()[0], statement: createId() }, /"statement" names a fact that this article does not have/)());
});

describe('a changed body', () => {
  const withBody = (text: string): ChangeRequest => ({
    batch: randomUUID(),
    base: review.revision,
    article: { body: text },
    facts: [],
  });

  test('takes its facts along', async () => {
    const after = `خبر تازه\n${body}`;
    const saved = await save(withBody(after));
    const moved = saved.facts.filter((fact: ReviewedFact) => fact.type === 'statement') as ReviewedStatement[];
    expect(moved.map(({ content }) => after.slice(content.start, content.end))).toEqual(
      reading.statements.map(({ content }) => content.text),
    );
  });

  test('loses words that it no longer has, keeps them to be settled, and can’t be published before', async () => {
    const saved = await save(withBody(body.replace('۱۲۰ هزار تن گندم', '۱۳۰ هزار تن جو')));
    const lost = saved.facts.find((fact: ReviewedFact) => fact.type === 'claim') as ReviewedClaim;
    expect(lost.words.lost).toBe('۱۲۰ هزار تن');
    await service().acceptAll(article);
    await expect(service().publish(article)).rejects.toThrow(/lost their place/);
  });

  test('never moves words to a look-alike sentence', async () => {
    const sentence = 'مریم سهرابی روز یکشنبه گفت: در سال گذشته ۱۲۰ هزار تن گندم خریداری شد.';
    const saved = await save(withBody(body.replace(sentence, 'در جای دیگر ۱۲۰ هزار تن سیب بود.')));
    const claim = saved.facts.find(({ id }: ReviewedFact) => id === claims()[0].id) as ReviewedClaim;
    expect(claim.words.lost).toBe('۱۲۰ هزار تن');
  });

  test('brings lost words back with the old words', async () => {
    await save(withBody(body.replace('۱۲۰ هزار تن گندم', '۱۳۰ هزار تن جو')));
    const saved = await service().save(article, { ...withBody(body), base: 1 }, { id: 1, name: 'Sara' });
    expect(saved.facts).toEqual(review.facts);
  });
});

test('an article goes from draft to review, ready, published, changed and corrected', async () => {
  const states = [review.state];
  const step = async (changes: ChangeRequest) => states.push((await save(changes)).state);
  await step(request({ ...statements()[0], decision: 'accepted' }));
  const rest = review.facts.filter(({ id }) => id !== statements()[0].id).filter(waits);
  review = await reload();
  await step(
    request(
      ...rest.map(
        (fact) => ({ ...fact, decision: fact.type === 'finding' ? 'confirmed' : 'accepted' }) as ReviewedFact,
      ),
    ),
  );
  states.push((await service().publish(article)).state);
  review = await reload();
  await step(request({ ...claims()[0], value: '121000' }));
  states.push((await service().publish(article)).state);
  expect(states).toEqual(['draft', 'in-review', 'ready', 'published', 'changed', 'corrected']);
});
