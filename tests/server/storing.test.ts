import { UIDS } from '../../src/plugins/on-record/server/src/content-types/uids';
import { boot, fullAccessToken, type App } from '../support/boot';
import { body, reading } from '../support/briefing';
import { rowCounts } from '../support/rows';

let app: App;
let token: string;
beforeAll(async () => {
  app = await boot();
  token = await fullAccessToken(app.strapi);
  for (const name of ['خبرگزاری یکم', 'خبرگزاری دوم']) {
    await app.strapi.documents(UIDS.source).create({ data: { name, kind: 'agency' } });
  }
});
afterAll(() => app?.stop());
afterEach(async () => {
  for (const uid of Object.values(UIDS)) if (uid !== UIDS.source) await app.strapi.db.query(uid).deleteMany({});
});

const post = (input: object, path = 'articles') =>
  app.http.post(`/api/on-record/${path}`).set('Authorization', `Bearer ${token}`).send(input);
const briefing = (name: string, more: object = {}) => ({
  body: `${name}، مدیرکل راه استان یزد گفت: ۱۲ پروژه افتتاح شد.`,
  source: 'خبرگزاری یکم',
  ...more,
});
const names = async () =>
  (await app.strapi.db.query(UIDS.official).findMany({ orderBy: 'id' })).map(({ name }) => name);

test('an article is stored with its facts as drafts under review', async () => {
  const { body: answer } = await post({ body, reading, source: 'خبرگزاری یکم', publishedOn: '2021-08-25' }).expect(201);
  expect(answer).toMatchObject({
    data: { statements: 3, claims: 4, findings: 1, language: 'fa' },
    meta: { alreadyStored: false },
  });
  const found = await app.strapi.documents(UIDS.article).findOne({
    documentId: answer.data.documentId,
    populate: {
      source: true,
      statements: { populate: ['speaker'] },
      claims: { populate: ['statement'] },
      findings: { populate: ['claims'] },
    },
  });
  expect(found).toMatchObject({
    body,
    publishedOn: '2021-08-25',
    publishedAt: null,
    source: { name: 'خبرگزاری یکم' },
    claims: expect.arrayContaining([
      expect.objectContaining({
        words: '۱۲۰ هزار تن',
        value: '120000',
        number: 120000,
        unitCode: 't',
        periodFrom: '2020-03-20',
        reviewState: 'proposed',
      }),
      expect.objectContaining({ words: '۱۰ تا ۱۵ درصد', value: null, low: '10', high: '15', number: 12.5 }),
    ]),
  });
});

test('without a reading of its own, the text is read on arrival', async () => {
  const { body: answer } = await post(briefing('مریم سهرابی')).expect(201);
  expect(answer.data).toMatchObject({ statements: 1, claims: 1, title: expect.stringContaining('مریم سهرابی') });
});

test('a huge and a tiny value survive to the last digit', async () => {
  const exact = {
    ...reading,
    statements: [],
    findings: [],
    claims: [
      { ...reading.claims[0], statement: null, value: '87000000000' },
      { ...reading.claims[1], statement: null, value: '0.0000001' },
    ],
  };
  await post({ body, reading: exact }).expect(201);
  const claims = await app.strapi.documents(UIDS.claim).findMany({ sort: 'order' });
  expect(claims.map(({ value }) => value)).toEqual(['87000000000', '0.0000001']);
});

test('the same text from the same source is answered with the article that is there', async () => {
  const first = await post(briefing('مریم سهرابی')).expect(201);
  const before = await rowCounts(app.strapi);
  const second = await post(briefing('مریم سهرابی', { title: 'عنوان دیگر' })).expect(200);
  expect(second.body).toEqual({ data: first.body.data, meta: { alreadyStored: true } });
  expect(await rowCounts(app.strapi)).toEqual(before);
});

test('the same text from another source is another article', async () => {
  const first = await post(briefing('مریم سهرابی')).expect(201);
  const second = await post(briefing('مریم سهرابی', { source: 'خبرگزاری دوم' })).expect(201);
  expect(second.body.data.documentId).not.toBe(first.body.data.documentId);
});

test('the same text sent ten times at once is stored once, with one official', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(briefing('مریم سهرابی'))));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(answers.map(({ body: answer }) => answer.data.documentId)).size).toBe(1);
  expect(await names()).toEqual(['مریم سهرابی']);
});

test('a name in Arabic letters is the same official as in Persian ones', async () => {
  await post(briefing('علی کریمی')).expect(201);
  await post(briefing('علي كريمي')).expect(201);
  expect(await names()).toEqual(['علی کریمی']);
});

test('an official is known by another name, in any script', async () => {
  const { documentId } = await app.strapi.documents(UIDS.official).create({
    data: { name: 'Maryam Sohrabi', slug: 'maryam-sohrabi', aliases: ['مريم سهرابي', 'M. Sohrabi'] },
  });
  await post(briefing('مریم سهرابی')).expect(201);
  const [statement] = await app.strapi.documents(UIDS.statement).findMany({ populate: ['speaker'] });
  expect(statement.speaker).toMatchObject({ documentId });
});

test('a statement keeps the office its speaker held when speaking', async () => {
  await post(briefing('مریم سهرابی')).expect(201);
  await post({ ...briefing(''), body: 'مریم سهرابی، استاندار یزد گفت: ۱۴ پروژه افتتاح شد.' }).expect(201);
  const statements = await app.strapi
    .documents(UIDS.statement)
    .findMany({ populate: ['speaker', 'position'], sort: 'id' });
  expect(statements.map(({ position }) => (position as unknown as { title: string }).title)).toEqual([
    'مدیرکل راه استان یزد',
    'استاندار یزد',
  ]);
  expect(await names()).toEqual(['مریم سهرابی']);
});

test('an import stores many at once, tells what failed, and doubles nothing when run again', async () => {
  const inputs = [
    briefing('مریم سهرابی'),
    briefing('علی کریمی', { source: 'ناشناس' }),
    briefing('رضا کریمی'),
    briefing('مریم سهرابی'),
  ];
  const service = app.strapi.plugin('on-record').service('import');
  const first = await service.storeMany(inputs);
  expect(first).toEqual([
    { documentId: expect.any(String), alreadyStored: false },
    { error: { field: 'source', message: expect.stringContaining('"ناشناس"') } },
    { documentId: expect.any(String), alreadyStored: false },
    { documentId: first[0].documentId, alreadyStored: true },
  ]);
  const before = await rowCounts(app.strapi);
  expect((await service.storeMany(inputs))[0]).toEqual({ documentId: first[0].documentId, alreadyStored: true });
  expect(await rowCounts(app.strapi)).toEqual(before);
  expect(before.onr_articles).toBe(2);
});

test('an event is sent once an article is stored, and none when it was there', async () => {
  const seen: unknown[] = [];
  const off = app.strapi.eventHub.on('on-record.article.stored', async (payload: unknown) => void seen.push(payload));
  const { body: answer } = await post(briefing('مریم سهرابی')).expect(201);
  await post(briefing('مریم سهرابی')).expect(200);
  off();
  expect(seen).toEqual([{ articles: [answer.data.documentId] }]);
});

describe('bad input is refused with the field and the mend, and nothing is half-stored', () => {
  const emoji = '👍';
  test.each([
    ['an empty text', { body: ' \n ' }, 400, 'body', 'is empty'],
    ['no text', {}, 400, 'body', 'is missing'],
    ['half a character', { body: `گفت ${emoji[0]}` }, 400, 'body', 'lone surrogate'],
    ['a binary file', { body: 'PNG\u0000\u0001' }, 400, 'body', 'binary'],
    ['a language with no reader', { body, language: 'xx' }, 400, 'language', 'fa'],
    ['an unknown source', { body, source: 'ناشناس' }, 400, 'source', 'خبرگزاری یکم'],
    ['a malformed date', { body, publishedOn: '1400/06/03' }, 400, 'publishedOn', 'YYYY-MM-DD'],
    ['a day that is none', { body, publishedOn: '2021-02-30' }, 400, 'publishedOn', 'YYYY-MM-DD'],
    ['a field that is none', { body, writer: 'x' }, 400, '', 'writer'],
    ['a long title', { body, title: 'ا'.repeat(256) }, 400, 'title', '255'],
    [
      'a reading of another text',
      { body: `${body}!`.slice(1), reading },
      400,
      'reading.statements.0.content',
      'Read the text again',
    ],
    [
      'a claim with no value',
      { body, reading: { ...reading, claims: [{ ...reading.claims[0], value: undefined }] } },
      400,
      'reading.claims.0',
      'value',
    ],
    [
      'a finding of no claim',
      { body, reading: { ...reading, findings: [{ ...reading.findings[0], claims: ['c9'] }] } },
      400,
      'reading.findings.0.claims',
      'c9',
    ],
  ])('%s', async (_name, input, status, field, message) => {
    const { body: answer } = await post(input).expect(status);
    expect(answer.error).toMatchObject({ status, name: 'ValidationError', message: expect.stringContaining(message) });
    if (field) expect(answer.error.details.errors[0].path.join('.')).toBe(field);
    expect(Object.keys(await rowCounts(app.strapi))).toEqual(['onr_sources']);
  });

  test('5 MB of text', async () => {
    const { body: answer } = await post({ body: 'گفت: ۱۲ نفر. '.repeat(400_000) }).expect(413);
    expect(answer.error.message).toMatch(/5200000 characters long; 2000000 can be read/);
  });

  test('a fault while the facts are written undoes the article too', async () => {
    const twice = {
      ...reading,
      statements: [reading.statements[0], { ...reading.statements[1], mode: 'direct' as const }],
    };
    const { strapi } = app;
    const stop = strapi.db.lifecycles.subscribe({
      models: [UIDS.claim],
      beforeCreateMany() {
        throw new Error('the disk is full');
      },
    });
    await post({ body, reading: { ...twice, claims: reading.claims.slice(0, 2), findings: [] } }).expect(500);
    stop();
    expect(Object.keys(await rowCounts(strapi))).toEqual(['onr_sources']);
  });
});

test('ten thousand numbers in one paragraph are read and stored', async () => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => `${at + 100} نفر`).join('، ');
  const { body: answer } = await post({ body: `مریم سهرابی گفت: ${numbers}.` }).expect(201);
  expect(answer.data.claims).toBeGreaterThan(9_000);
  expect((await rowCounts(app.strapi)).onr_claims).toBe(answer.data.claims);
});

test('a surname alone says not who speaks: it makes no official, but is kept as written', async () => {
  const surname = { ...reading.statements[0], speaker: { name: 'سهرابی', kind: 'person' as const, mention: null } };
  await post({ body, reading: { ...reading, statements: [surname], claims: [], findings: [] } }).expect(201);
  expect(await names()).toEqual([]);
  const [statement] = await app.strapi.documents(UIDS.statement).findMany({ populate: ['speaker'] });
  expect(statement).toMatchObject({ speaker: null, speakerAsWritten: 'سهرابی' });
});

test('a text with words as long as a book’s page is stored all the same', async () => {
  const long = 'ا'.repeat(5_000);
  await post({ body: `${long} گفت: ۱۲ ${long} آمد. مدیرکل ${long}، ${long} افزود: ۱۳ نفر.` }).expect(201);
});
