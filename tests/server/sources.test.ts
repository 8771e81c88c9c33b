import { signedIn } from '../support/administrators';
import { boot, type App } from '../support/boot';

let app: App;
let editor: string;

beforeAll(async () => {
  app = await boot();
  editor = await signedIn(app);
});
afterAll(() => app?.stop());

const add = (source: object) => app.http.post('/on-record/sources').set('authorization', editor).send(source);

test('a source that is added can be chosen at once, and articles go by it', async () => {
  const { body } = await add({ name: ' خبرگزاری نمونه ', kind: 'agency' }).expect(201);
  expect(body.data).toEqual({ id: expect.any(String), name: 'خبرگزاری نمونه' });
  const choices = await app.http.get('/on-record/sources').set('authorization', editor).expect(200);
  expect(choices.body.data).toContainEqual(body.data);
  const article = { body: 'مدیرکل راه گفت: ۱۲ پل ساخته شد.', source: body.data.id };
  await app.http.post('/on-record/articles').set('authorization', editor).send(article).expect(201);
});

test('one name, however it is typed, is one source', async () => {
  await add({ name: 'ایرنا', kind: 'agency' }).expect(201);
  const { body } = await add({ name: 'ايرنا', kind: 'outlet' }).expect(400);
  expect(body.error.message).toBe('"name" is taken: there is a source "ایرنا". Choose it from the list.');
});

test.each([
  ['name', { kind: 'agency' }],
  ['name', { name: '  ', kind: 'agency' }],
  ['kind', { name: 'واحد', kind: 'rumour' }],
])('"%s" is named when it is wrong', async (field, source) => {
  const { body } = await add(source).expect(400);
  expect(body.error.details.errors[0].path).toEqual([field]);
});
