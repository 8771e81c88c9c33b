import type {
  DeskArticle,
  DeskPage,
  PresenceAnswer,
  PublishOutcome,
} from '../../src/plugins/on-record/shared/desk/list';
import type { ArticleState, ReviewedFact } from '../../src/plugins/on-record/shared/review/facts';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { signedIn } from '../support/administrators';
import { boot, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

let app: App;
let sara: string;
let nima: string;
const sources: Record<string, string> = {};

beforeAll(async () => {
  app = await boot();
  for (const name of ['ایسنا', 'وزارت نیرو'])
    sources[name] = (await app.strapi.documents(UIDS.source).create({ data: { name, kind: 'agency' } })).documentId;
  sara = await signedIn(app, undefined, 'Sara');
  nima = await signedIn(app, undefined, 'Nima');
});
afterAll(() => app?.stop());

afterEach(async () => {
  for (const { documentId } of await app.strapi.documents(UIDS.article).findMany())
    await app.strapi.documents(UIDS.article).delete({ documentId });
});

let stored = 0;
/** Stores the briefing once more, with a last line that tells it apart. */
async function store(title: string, source: string | null = sources['ایسنا']): Promise<string> {
  const input = { title, body: `${body}\n${++stored}`, reading, ...(source && { source }) };
  return (await app.strapi.plugin('on-record').service('articles').store(input)).article.documentId;
}
const review = () => app.strapi.plugin('on-record').service('review');
const decide = async (article: string, change: (fact: ReviewedFact) => ReviewedFact, count?: number) => {
  const { facts, revision } = await review().load(article);
  const changes = facts.slice(0, count).map((fact: ReviewedFact) => ({ id: fact.id, to: change(fact) }));
  await review().save(article, { batch: `${article} ${revision}`, base: revision, facts: changes });
};
const accepted = (fact: ReviewedFact): ReviewedFact =>
  fact.type === 'finding' ? { ...fact, decision: 'confirmed' } : { ...fact, decision: 'accepted' };

const desk = async (query = ''): Promise<DeskPage> =>
  (await app.http.get(`/on-record/desk?${query}`).set('authorization', sara).expect(200)).body.data;
const titles = ({ articles }: DeskPage) => articles.map(({ title }) => title);
const named = ({ articles }: DeskPage, title: string) => articles.find((one) => one.title === title) as DeskArticle;

/** One article in each state. */
async function oneInEachState(): Promise<Record<ArticleState, string>> {
  const articles = {} as Record<ArticleState, string>;
  for (const state of ['draft', 'in-review', 'ready', 'published', 'changed', 'corrected'] as const)
    articles[state] = await store(state);
  await decide(articles['in-review'], accepted, 1);
  for (const state of ['ready', 'published', 'changed', 'corrected'] as const)
    await review().acceptAll(articles[state]);
  for (const state of ['published', 'changed', 'corrected'] as const) await review().publish(articles[state]);
  for (const state of ['changed', 'corrected'] as const)
    await decide(articles[state], (fact) => ({ ...fact, decision: 'rejected' }) as ReviewedFact, 1);
  await review().publish(articles.corrected);
  return articles;
}

describe('the list', () => {
  test('says of each article what an editor needs to choose', async () => {
    const id = await store('گندم');
    const { articles, total, sources: all } = await desk();
    expect(total).toBe(1);
    expect(articles).toEqual([
      {
        id,
        title: 'گندم',
        language: 'fa',
        source: { id: sources['ایسنا'], name: 'ایسنا' },
        publishedOn: null,
        arrivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        state: 'draft',
        statements: { all: 3, waiting: 3 },
        claims: { all: 4, waiting: 4 },
        findings: { all: 1, waiting: 1 },
        open: [],
      },
    ]);
    expect(all.map(({ name }) => name)).toEqual(['ایسنا', 'وزارت نیرو']);
  });

  test('has the state that the review has, counts by it and filters by it', async () => {
    const articles = await oneInEachState();
    const all = await desk();
    for (const [state, id] of Object.entries(articles)) {
      expect((await review().load(id)).state).toBe(state);
      expect(named(all, state)).toMatchObject({ id, state });
      expect(titles(await desk(`state=${state}`))).toEqual([state]);
    }
    expect(all.states).toEqual({ draft: 1, 'in-review': 1, ready: 1, published: 1, changed: 1, corrected: 1 });
    const some = await desk('state=draft,ready');
    expect(some).toMatchObject({ total: 2, states: all.states });
    expect(titles(some)).toEqual(['ready', 'draft']);
  });

  test('says what still needs an editor: published articles with undecided facts, too', async () => {
    const articles = await oneInEachState();
    await review().publish(articles['in-review']);
    const toDo = await desk('toDo=yes');
    expect(titles(toDo).sort()).toEqual(['changed', 'draft', 'in-review', 'ready']);
    expect(toDo).toMatchObject({ toDo: 4, total: 4, states: { published: 2, 'in-review': 0 } });
    expect(await desk('toDo=yes&findings=open')).toMatchObject({ toDo: 2, total: 2 });
  });

  test('holds to the rule of states for what an editor leaves half done, too', async () => {
    const nothing = await store('nothing read');
    await decide(nothing, accepted);
    const { facts, revision } = await review().load(nothing);
    const gone = facts.map(({ id }: ReviewedFact) => ({ id, to: null }));
    await review().save(nothing, { batch: 'gone', base: revision, facts: gone });
    const onlyFinding = await store('finding');
    await decide(onlyFinding, (fact) => (fact.type === 'finding' ? accepted(fact) : fact));
    const withdrawn = await store('withdrawn');
    await decide(withdrawn, accepted);
    await review().publish(withdrawn);
    await review().withdraw(withdrawn);
    for (const id of [nothing, onlyFinding, withdrawn]) {
      const { state } = await review().load(id);
      expect((await desk(`state=${state}`)).articles.map((one) => one.id)).toContain(id);
      expect((await desk()).articles.find((one) => one.id === id)?.state).toBe(state);
    }
  });

  test('is searched by words of the title in any order and spelling', async () => {
    await store('شرکت ملی گاز: تولید ۱۲ درصد بیشتر شد');
    await store('Wheat harvest up 12 %');
    expect(titles(await desk(`q=${encodeURIComponent('توليد شركت')}`))).toEqual([
      'شرکت ملی گاز: تولید ۱۲ درصد بیشتر شد',
    ]);
    expect(titles(await desk('q=HARVEST%20wheat'))).toEqual(['Wheat harvest up 12 %']);
    expect(titles(await desk('q=12'))).toHaveLength(2);
    expect(titles(await desk('q=%25%25'))).toHaveLength(2);
    expect((await desk('q=nowhere')).states.draft).toBe(0);
  });

  test('finds articles that were stored before titles were folded', async () => {
    const id = await store('یارانهٔ نان');
    await app.strapi.db.connection('onr_articles').where('document_id', id).update({ title_key: null });
    expect((await desk(`q=${encodeURIComponent('يارانه')}`)).total).toBe(0);
    await app.stop({ keep: true });
    app = await boot({ database: app.database });
    expect((await desk(`q=${encodeURIComponent('يارانه')}`)).total).toBe(1);
  });

  test('filters by source and by open findings, sorts and pages', async () => {
    await store('ب');
    await store('الف', sources['وزارت نیرو']);
    await store('پ');
    const settled = await store('ت');
    await review().acceptAll(settled);
    expect(titles(await desk(`source=${sources['وزارت نیرو']}`))).toEqual(['الف']);
    expect(titles(await desk('findings=open'))).toEqual(['پ', 'الف', 'ب']);
    expect(titles(await desk('sort=oldest'))).toEqual(['ب', 'الف', 'پ', 'ت']);
    expect(titles(await desk('sort=title'))[0]).toBe('الف');
    expect(titles(await desk('pageSize=3'))).toEqual(['ت', 'پ', 'الف']);
    expect(await desk('pageSize=3&page=2')).toMatchObject({ page: 2, total: 4, articles: [{ title: 'ب' }] });
  });

  test.each(['state=lost', 'sort=best', 'page=0', 'pageSize=101', 'colour=red', 'toDo=yes&state=draft'])(
    'refuses %s and says what is wrong',
    async (query) => {
      const { body: answer } = await app.http.get(`/on-record/desk?${query}`).set('authorization', sara).expect(400);
      expect(answer.error.message).toContain(query.split('=')[0]);
    },
  );

  test('takes as many SQL statements for many articles as for one', async () => {
    const countQueries = async () => {
      await desk(); // What storing does after its answer is over.
      let queries = 0;
      const count = ({ sql }: { sql: string }) => void (/onr_/.test(sql) && queries++);
      app.strapi.db.connection.on('query', count);
      await desk();
      app.strapi.db.connection.removeListener('query', count);
      return queries;
    };
    await store('one');
    const forOne = await countQueries();
    for (let more = 0; more < 12; more++) await store(`more ${more}`);
    expect(await countQueries()).toBe(forOne);
    expect(forOne).toBeLessThanOrEqual(8);
  });

  test('is summed up for the home page', async () => {
    await oneInEachState();
    const { body: answer } = await app.http.get('/on-record/desk/summary').set('authorization', sara).expect(200);
    expect(answer.data).toEqual({
      states: { draft: 1, 'in-review': 1, ready: 1, published: 1, changed: 1, corrected: 1 },
      toDo: 4,
      openFindings: 2,
    });
  });
});

test('several are published at once, and one that fails does not stop the others', async () => {
  const ready = await store('ready');
  await review().acceptAll(ready);
  const sourceless = await store('sourceless', null);
  await review().acceptAll(sourceless);
  const half = await store('half');
  await decide(half, accepted, 1);
  const lost = await store('lost');
  await review().acceptAll(lost);
  const { facts, revision, article } = await review().load(lost);
  await review().save(lost, {
    batch: 'rewritten',
    base: revision,
    article: { body: article.body.replace('۱۲۰ هزار تن', '۱۳۰ هزار تن') },
    facts: [],
  });
  expect(facts).not.toHaveLength(0);
  const { body: answer } = await app.http
    .post('/on-record/desk/publish')
    .set('authorization', sara)
    .send({ articles: [sourceless, ready, 'nowhere', lost, half] })
    .expect(200);
  expect(answer.data as PublishOutcome[]).toEqual([
    { id: sourceless, published: false, reason: 'no-source', message: expect.stringContaining('source') },
    { id: ready, published: true, state: 'published' },
    { id: 'nowhere', published: false, reason: 'missing', message: expect.any(String) },
    { id: lost, published: false, reason: 'lost', message: expect.any(String) },
    { id: half, published: true, state: 'published' },
  ]);
  expect((await desk('state=published')).total).toBe(2);
});

describe('presence', () => {
  const enter = async (article: string, who: string): Promise<PresenceAnswer> =>
    (await app.http.post(`/on-record/articles/${article}/presence`).set('authorization', who).expect(200)).body.data;

  test('tells an editor who else has the article open, and that something was saved', async () => {
    const article = await store('گندم');
    expect(await enter(article, sara)).toEqual({ others: [], revision: 0 });
    const { others } = await enter(article, nima);
    expect(others).toEqual([{ id: expect.any(Number), name: 'Sara', since: expect.any(String) }]);
    await review().acceptAll(article);
    expect(await enter(article, sara)).toMatchObject({ others: [{ name: 'Nima' }], revision: 1 });
    expect((await desk()).articles[0].open).toMatchObject([{ name: 'Nima' }]);
    await app.http.delete(`/on-record/articles/${article}/presence`).set('authorization', nima).expect(204);
    expect((await enter(article, sara)).others).toEqual([]);
  });

  test('of an article that is not there is refused', async () => {
    await app.http.post('/on-record/articles/nowhere/presence').set('authorization', sara).expect(404);
  });
});

test('the sample is one request away, as a draft, and never there twice', async () => {
  const sample = () => app.http.post('/on-record/desk/sample').set('authorization', sara);
  const { body: first } = await sample().expect(201);
  expect(first.data).toMatchObject({ language: 'fa', statements: 17 });
  const { body: second } = await sample().expect(200);
  expect(second).toMatchObject({ data: { documentId: first.data.documentId }, meta: { alreadyStored: true } });
  expect((await desk()).articles).toMatchObject([{ state: 'draft', source: { name: 'On Record sample' } }]);
});
