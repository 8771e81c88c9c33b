import { boot, type App } from '../support/boot';

let app: App;
beforeAll(async () => {
  app = await boot({ env: { SAMPLE: 'true' } });
});
afterAll(() => app?.stop());

const get = async (path: string) => (await app.http.get(`/api/on-record/${path}`).expect(200)).body;

test('the first run shows everybody the sample article', async () => {
  const { data } = await get('articles?populate=source');
  expect(data).toEqual([
    expect.objectContaining({ language: 'fa', source: expect.objectContaining({ kind: 'document' }) }),
  ]);
});

test('its 17 statements are all by Ashrafi, in his office', async () => {
  const { data } = await get('statements?populate[0]=speaker&populate[1]=position&sort=order&pagination[pageSize]=50');
  expect(data).toHaveLength(17);
  expect(new Set(data.map((one: { speaker: { name: string } }) => one.speaker?.name))).toEqual(
    new Set(['غلامرضا اشرفی']),
  );
  expect(data[0].position.title).toBe('مدیرکل تعاون، کار و رفاه اجتماعی خراسان جنوبی');
});

test('its claims have exact values and units', async () => {
  const { data } = await get('claims?sort=order&pagination[pageSize]=50');
  const values = data.map(({ value, unitCode }: { value: string; unitCode: string | null }) => [value, unitCode]);
  expect(data.length).toBeGreaterThanOrEqual(14);
  expect(values).toEqual(
    expect.arrayContaining([
      ['126910', null],
      ['15000000', 'USD'],
      ['6900000000', 'IRT'],
    ]),
  );
});

test('it is noticed that 14 times was claimed where 12.6 was stated', async () => {
  const { data } = await get('findings?populate=claims');
  expect(data).toEqual([expect.objectContaining({ kind: 'ratio-mismatch', stated: '14', computed: '12.6' })]);
  expect(data[0].claims.map(({ value }: { value: string }) => value)).toEqual(['14', '6900000000', '87000000000']);
});

test('one official is there, by his full name', async () => {
  const { data } = await get('officials');
  expect(data.map(({ name }: { name: string }) => name)).toEqual(['غلامرضا اشرفی']);
});

test('nothing but reading is open', async () => {
  await app.http.post('/api/on-record/read').send({ text: 'متن' }).expect(403);
  await app.http.post('/api/on-record/articles').send({ body: 'متن' }).expect(403);
});

test('a second start on the same database repeats nothing', async () => {
  await app.stop({ keep: true });
  app = await boot({ database: app.database, env: { SAMPLE: 'true' } });
  expect((await get('articles')).data).toHaveLength(1);
  expect((await get('officials')).data).toHaveLength(1);
});
