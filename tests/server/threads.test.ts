import { boot, fullAccessToken, type App } from '../support/boot';

const BRIEFING = 'مریم سهرابی، مدیرکل راه استان یزد گفت: ۱۲ پروژه با ۳۰ میلیارد تومان افتتاح شد.\n';

let app: App;
let token: string;
beforeAll(async () => {
  app = await boot();
  token = await fullAccessToken(app.strapi);
});
afterAll(() => app?.stop());

const read = (text: string) =>
  app.http.post('/api/on-record/read').set('Authorization', `Bearer ${token}`).send({ text });

/** How many threads beside the main one this process has. */
const threads = (): number => (process.report.getReport() as unknown as { workers: unknown[] }).workers.length;

test('an import reads its articles in more than one thread', async () => {
  const before = threads();
  const articles = Array.from({ length: 50 }, (_, at) => ({ body: `${at} ${BRIEFING.repeat(20)}` }));
  const outcomes = await app.strapi.plugin('on-record').service('import').storeMany(articles);
  expect(outcomes).toHaveLength(50);
  expect(threads() - before).toBeGreaterThanOrEqual(2);
});

test('an article of a megabyte keeps no other request waiting', async () => {
  await Promise.all([read(BRIEFING), read(BRIEFING)]); // Both threads have started.
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  const long = read(BRIEFING.repeat(Math.ceil(1_000_000 / BRIEFING.length)))
    .expect(200)
    .then(note('the long article'));
  await app.http
    .get('/api/on-record/articles')
    .set({ Authorization: `Bearer ${token}` })
    .expect(200)
    .then(note('a list'));
  await read(BRIEFING).expect(200).then(note('a short article'));
  await long;
  expect(order).toEqual(['a list', 'a short article', 'the long article']);
});
