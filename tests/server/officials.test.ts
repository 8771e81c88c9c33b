import type { Merged, SpeakersFound } from '../../src/plugins/on-record/shared/officials';
import type { Review, ReviewedStatement } from '../../src/plugins/on-record/shared/review/facts';
import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { signedIn } from '../support/administrators';
import { boot, grantPublic, type App } from '../support/boot';
import { body, reading } from '../support/briefing';

let app: App;
let sara: string;
let source: string;

beforeAll(async () => {
  app = await boot();
  sara = await signedIn(app);
  await grantPublic(
    app.strapi,
    ['official', 'position', 'statement'].flatMap((type) => [`plugin::on-record.${type}.find`]),
  );
  source = (await app.strapi.documents(UIDS.source).create({ data: { name: 'نمونه', kind: 'agency' } })).documentId;
});
afterAll(() => app?.stop());

afterEach(async () => {
  for (const { documentId } of await app.strapi.documents(UIDS.article).findMany())
    await app.strapi.documents(UIDS.article).delete({ documentId });
  for (const uid of [UIDS.official, UIDS.position, UIDS.organization, UIDS.merge])
    await app.strapi.db.query(uid).deleteMany({ where: {} });
});

const review = () => app.strapi.plugin('on-record').service('review');
const load = (article: string): Promise<Review> => review().load(article);

let stored = 0;
/** Stores the briefing once more, in which somebody says the first two statements. */
async function store(name: string, position?: string): Promise<string> {
  const [first, second, third] = reading.statements;
  const by = { kind: 'person' as const, name, position, mention: null };
  const input = {
    title: `${name} ${++stored}`,
    body: `${body}\n${stored}`,
    source,
    reading: { ...reading, statements: [{ ...first, speaker: by }, { ...second, speaker: by }, third] },
  };
  return (await app.strapi.plugin('on-record').service('articles').store(input)).article.documentId;
}
async function publish(article: string): Promise<string> {
  await review().acceptAll(article);
  await review().publish(article);
  return article;
}

const official = (name: string, aliases: string[] = []) =>
  app.strapi.db.query(UIDS.official).create({
    data: { name, aliases, slug: `slug-${++stored}`, publishedAt: new Date() },
  }) as Promise<{ documentId: string }>;
const idOf = async (name: string): Promise<string> =>
  (await app.strapi.db.query(UIDS.official).findOne({ where: { name } })).documentId;
const search = async (q: string, article?: string): Promise<SpeakersFound> =>
  (
    await app.http
      .get('/on-record/officials')
      .query({ q, ...(article && { article }) })
      .set('authorization', sara)
      .expect(200)
  ).body.data;
const names = async (q: string) => (await search(q)).officials.map(({ name }) => name);
const send = (path: string, sent: object = {}) =>
  app.http.post(`/on-record/officials/merge${path}`).set('authorization', sara).send(sent);
const merge = async (from: string, into: string): Promise<Merged> =>
  (await send('', { from: await idOf(from), into: await idOf(into) }).expect(200)).body.data;
const undo = async (id: string): Promise<Merged> => (await send(`/${id}/undo`).expect(200)).body.data;
const refusedUndo = async (id: string) => (await send(`/${id}/undo`).expect(400)).body.error.details.reason;

interface Public {
  speaker: { name: string } | null;
  position: { title: string } | null;
}
/** What the public API says of who said what. */
async function spoken(): Promise<Array<[string | undefined, string | undefined]>> {
  const { data } = (await app.http.get('/api/on-record/statements?populate=*').expect(200)).body as { data: Public[] };
  return data.flatMap(({ speaker, position }) => (speaker ? [[speaker.name, position?.title]] : []));
}
const speakersOf = async (article: string) =>
  (await load(article)).facts.flatMap((fact) =>
    fact.type === 'statement' && fact.speaker?.official ? [fact.speaker.official] : [],
  );
const positionsOf = async (name: string): Promise<string[]> => {
  const where = { official: { documentId: await idOf(name) } };
  const rows = await app.strapi.db.query(UIDS.position).findMany({ where, orderBy: 'title' });
  return rows.map(({ title }: { title: string }) => title);
};

describe('a search', () => {
  test('finds a name however it is spelt, by the beginnings of its words in any order', async () => {
    await official('سیّد علی‌رضا یوسفی');
    await official('علی کریمی');
    expect(new Set(await names('علي'))).toEqual(new Set(['سیّد علی‌رضا یوسفی', 'علی کریمی']));
    for (const q of ['علیرضا', 'علي‌رضا', 'يوسفي علیر', 'سید یوس', 'سيد   علیرضا'])
      expect(await names(q)).toEqual(['سیّد علی‌رضا یوسفی']);
    expect(await names('کریمي ع')).toEqual(['علی کریمی']);
    expect(await names('ریمی')).toEqual([]);
    expect(await names('یوسفی کریمی')).toEqual([]);
  });

  test('finds a name whose words are written apart, or together', async () => {
    await official('علیرضا کریمی');
    await official('غلام رضا اشرفی');
    expect(await names('علی رضا')).toEqual(['علیرضا کریمی']);
    expect(await names('غلامرضا')).toEqual(['غلام رضا اشرفی']);
  });

  test('finds other names, of any script', async () => {
    await official('غلامرضا اشرفی', ['Gholamreza Ashrafi', 'غ. اشرفی']);
    for (const q of ['ashr', 'GHOLAM ashrafi', 'غ اشرفی']) expect(await names(q)).toEqual(['غلامرضا اشرفی']);
  });

  test('answers nothing for nothing and for signs, and takes no sign for any letter', async () => {
    await official('علی کریمی');
    for (const q of ['', ' ', '%', '|', '_ی']) expect(await names(q)).toEqual([]);
  });

  test('shows offices and how many statements, without those of the article at hand', async () => {
    const article = await store('مریم سهرابی', 'مدیرکل غله استان یزد');
    await store('مریم سهرابی');
    const [found] = (await search('سهرابی')).officials;
    expect(found).toMatchObject({ name: 'مریم سهرابی', statements: 4 });
    expect(found.positions.map(({ title }) => title)).toEqual(['مدیرکل غله استان یزد']);
    expect((await search('سهرابی', article)).officials[0].statements).toBe(2);
  });

  test('finds organizations, with their statements', async () => {
    await store('مریم سهرابی');
    const { organizations, officials } = await search('هواشناسي');
    expect(organizations).toEqual([expect.objectContaining({ name: 'سازمان هواشناسی', statements: 1, aliases: [] })]);
    expect(officials).toEqual([]);
  });

  test('answers 20 at most, the name itself first, then who speaks most', async () => {
    for (let at = 0; at < 25; at += 1) await official(`علی ${'آبپتثجحخدرزژسشصضطظعغفقکگل'[at]}وسفی`);
    await official('علی');
    await store('علی کریمی');
    const found = await names('علی');
    expect(found).toHaveLength(20);
    expect(found.slice(0, 2)).toEqual(['علی', 'علی کریمی']);
  });

  test('asks for a name', async () => {
    const { body: answer } = await app.http.get('/on-record/officials').set('authorization', sara).expect(400);
    expect(answer.error.message).toBe('"q" is missing; give a part of a name');
  });
});

describe('a merge', () => {
  test('moves statements, drafts and published ones, which the public API shows at once', async () => {
    const open = await store('مریم سهرابی', 'مدیرکل غله استان یزد');
    await publish(await store('مریم سهرابی', 'مدیرکل غله استان یزد'));
    await publish(await store('مریم سهرابی‌فر', 'معاون وزیر نیرو'));
    const before = (await spoken()).length;
    const merged = await merge('مریم سهرابی', 'مریم سهرابی‌فر');
    expect(merged).toMatchObject({
      from: { name: 'مریم سهرابی' },
      into: { name: 'مریم سهرابی‌فر' },
      statements: 4,
      positions: 1,
    });
    expect(new Set(await speakersOf(open))).toEqual(new Set([await idOf('مریم سهرابی‌فر')]));
    const now = await spoken();
    expect(now).toHaveLength(before);
    expect(new Set(now.map(([name]) => name))).toEqual(new Set(['مریم سهرابی‌فر']));
    const officials = (await app.http.get('/api/on-record/officials').expect(200)).body.data as Array<{ name: string }>;
    expect(officials.map(({ name }) => name)).toEqual(['مریم سهرابی‌فر']);
    expect(JSON.stringify(officials)).not.toContain('merged');
    expect(await positionsOf('مریم سهرابی‌فر')).toEqual(['مدیرکل غله استان یزد', 'معاون وزیر نیرو']);
  });

  test('keeps one position of the same title', async () => {
    await publish(await store('مریم سهرابی', 'مدیرکل غلهٔ استان یزد'));
    await publish(await store('مریم سهرابی‌فر', 'مدیرکل غله استان یزد'));
    await merge('مریم سهرابی', 'مریم سهرابی‌فر');
    expect(new Set((await spoken()).map(([, position]) => position))).toEqual(new Set(['مدیرکل غله استان یزد']));
    expect(await positionsOf('مریم سهرابی‌فر')).toEqual(['مدیرکل غله استان یزد']);
    const positions = (await app.http.get('/api/on-record/positions').expect(200)).body.data as object[];
    expect(positions).toHaveLength(1);
  });

  test('makes names other names, so that both are found and matched from then on', async () => {
    await store('مریم سهرابی');
    await store('مریم سهرابی‌فر');
    await merge('مریم سهرابی', 'مریم سهرابی‌فر');
    expect((await search('سهرابی')).officials).toEqual([
      expect.objectContaining({ name: 'مریم سهرابی‌فر', aliases: ['مریم سهرابی'], statements: 4 }),
    ]);
    const later = await store('مریم سهرابي');
    expect(new Set(await speakersOf(later))).toEqual(new Set([await idOf('مریم سهرابی‌فر')]));
  });

  test('is followed by an editor who had the article open before', async () => {
    const article = await store('مریم سهرابی');
    await store('مریم سهرابی‌فر');
    const { facts, revision } = await load(article);
    const old = await idOf('مریم سهرابی');
    await merge('مریم سهرابی', 'مریم سهرابی‌فر');
    const statement = facts.find(({ type }) => type === 'statement') as ReviewedStatement;
    expect(statement.speaker?.official).toBe(old);
    const to = { ...statement, decision: 'accepted' as const };
    await review().save(article, { batch: 'after the merge', base: revision, facts: [{ id: to.id, to }] });
    expect(new Set(await speakersOf(article))).toEqual(new Set([await idOf('مریم سهرابی‌فر')]));
  });

  test('takes the same number of SQL statements for many as for few', async () => {
    const count = async (articles: number, from: string, into: string): Promise<number> => {
      for (let at = 0; at < articles; at += 1) await store(from, `مدیرکل ${at % 3}`);
      await store(into, 'مدیرکل 0');
      let queries = 0;
      const watch = () => (queries += 1);
      app.strapi.db.connection.on('query', watch);
      await merge(from, into);
      app.strapi.db.connection.removeListener('query', watch);
      return queries;
    };
    expect(await count(9, 'مریم سهرابی', 'مریم سهرابی‌فر')).toBe(await count(3, 'علی کریمی', 'علی کریمی‌نژاد'));
  });

  test('is refused for somebody who is not there, is the same, or was merged', async () => {
    const { documentId: first } = await official('علی کریمی');
    const { documentId: second } = await official('علی کریمی‌نژاد');
    const message = async (from: string, into: string) =>
      (await send('', { from, into }).expect(400)).body.error.message;
    expect(await message(first, first)).toBe('"into" is the official to be merged; choose another');
    expect(await message('nobody', first)).toBe('"from" is no official that is there: "nobody". Choose again.');
    await send('', { from: first, into: second }).expect(200);
    expect(await message(second, first)).toMatch(/^"into" is an official who was merged/);
    expect(await message(first, second)).toMatch(/^"from" is an official who was merged/);
  });
});

describe('an undone merge', () => {
  test('gives everything back, and leaves what was added since', async () => {
    const open = await store('مریم سهرابی', 'مدیرکل غله استان یزد');
    await publish(await store('مریم سهرابی', 'وزیر نیرو'));
    await publish(await store('مریم سهرابی‌فر', 'وزیر نیرو'));
    const before = await spoken();
    const { id } = await merge('مریم سهرابی', 'مریم سهرابی‌فر');
    const later = await publish(await store('مریم سهرابی‌فر', 'مدیرکل غله استان یزد'));

    expect(await undo(id)).toMatchObject({ statements: 4, positions: 1 });
    expect(new Set(await speakersOf(open))).toEqual(new Set([await idOf('مریم سهرابی')]));
    expect(new Set(await speakersOf(later))).toEqual(new Set([await idOf('مریم سهرابی‌فر')]));
    expect((await spoken()).sort()).toEqual(
      [...before, ['مریم سهرابی‌فر', 'مدیرکل غله استان یزد'], ['مریم سهرابی‌فر', 'مدیرکل غله استان یزد']].sort(),
    );
    expect(await positionsOf('مریم سهرابی')).toEqual(['مدیرکل غله استان یزد', 'وزیر نیرو']);
    expect(await positionsOf('مریم سهرابی‌فر')).toEqual(['مدیرکل غله استان یزد', 'وزیر نیرو']);
    for (const { aliases } of (await search('سهرابی')).officials) expect(aliases).toEqual([]);
    const again = await store('مریم سهرابی');
    expect(new Set(await speakersOf(again))).toEqual(new Set([await idOf('مریم سهرابی')]));
  });

  test('gives back what was published since, and not what an editor gave to somebody else', async () => {
    const article = await store('مریم سهرابی');
    await store('مریم سهرابی‌فر');
    const { documentId: other } = await official('علی کریمی');
    const { id } = await merge('مریم سهرابی', 'مریم سهرابی‌فر');
    const { facts, revision } = await load(article);
    const statement = facts.find(({ type }) => type === 'statement') as ReviewedStatement;
    const speaker = { ...statement.speaker!, name: 'علی کریمی', official: other };
    const to = { ...statement, speaker };
    await review().save(article, { batch: 'somebody else', base: revision, facts: [{ id: to.id, to }] });
    await publish(article);
    expect((await undo(id)).statements).toBe(1);
    expect(await speakersOf(article)).toEqual([other, await idOf('مریم سهرابی')]);
    expect((await spoken()).map(([name]) => name).sort()).toEqual(['علی کریمی', 'مریم سهرابی'].sort());
  });

  test('of one who had been merged before gives back the chain, the last first', async () => {
    const article = await store('علی الف‌پور');
    await official('علی ب‌پور');
    await official('علی پ‌پور');
    const first = await merge('علی الف‌پور', 'علی ب‌پور');
    const second = await merge('علی ب‌پور', 'علی پ‌پور');
    expect(await refusedUndo(first.id)).toBe('into-merged');
    expect(await names('علی')).toEqual(['علی پ‌پور']);
    await undo(second.id);
    expect(new Set(await speakersOf(article))).toEqual(new Set([await idOf('علی ب‌پور')]));
    await undo(first.id);
    expect(new Set(await speakersOf(article))).toEqual(new Set([await idOf('علی الف‌پور')]));
    expect((await names('علی')).sort()).toEqual(['علی الف‌پور', 'علی ب‌پور', 'علی پ‌پور'].sort());
  });

  test('can’t be undone twice, nor when one of the two was deleted; the answer says so', async () => {
    for (const name of ['علی ب‌پور', 'علی پ‌پور', 'علی ت‌پور']) await official(name);
    const { id } = await merge('علی ب‌پور', 'علی پ‌پور');
    await undo(id);
    expect(await refusedUndo(id)).toBe('undone');
    const into = await merge('علی ب‌پور', 'علی پ‌پور');
    await app.strapi.documents(UIDS.official).delete({ documentId: await idOf('علی پ‌پور') });
    expect(await refusedUndo(into.id)).toBe('into-deleted');
    await official('علی ث‌پور');
    const from = await merge('علی ت‌پور', 'علی ث‌پور');
    await app.strapi.documents(UIDS.official).delete({ documentId: await idOf('علی ت‌پور') });
    expect(await refusedUndo(from.id)).toBe('from-deleted');
    await send('/nothing/undo').expect(404);
  });
});

test('reporters and checkers merge nobody', async () => {
  await app.http.post('/on-record/roles').set('authorization', sara).expect(200);
  const sent = { from: (await official('علی کریمی')).documentId, into: (await official('علی کریمی‌نژاد')).documentId };
  const asRole = async (role: string, path: string, request: object) =>
    app.http
      .post(`/on-record/officials/merge${path}`)
      .set('authorization', await signedIn(app, role))
      .send(request);
  for (const role of ['on-record-reporter', 'on-record-checker', 'strapi-author']) {
    expect((await asRole(role, '', sent)).status).toBe(403);
    expect((await asRole(role, '/x/undo', {})).status).toBe(403);
  }
  const merged = await asRole('on-record-editor', '', sent);
  expect(merged.status).toBe(200);
  expect((await asRole('on-record-source-admin', `/${merged.body.data.id}/undo`, {})).status).toBe(200);
});
