import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020';
import { languages, read } from '../../src/plugins/on-record/reader';

const ROOT = path.resolve(__dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

test('the OpenAPI document and the schema of a reading are what the code says', async () => {
  await promisify(execFile)(process.execPath, ['scripts/contracts.mjs', '--check'], { cwd: ROOT });
});

test('each route of the API is described, with its errors', () => {
  const { paths } = json('docs/openapi.json');
  expect(paths['/on-record/read'].post.requestBody.content['application/json'].schema.required).toEqual(['text']);
  expect(paths['/on-record/articles'].post.requestBody.content['application/json'].schema.required).toEqual(['body']);
  for (const operations of Object.values(paths) as Array<Record<string, { responses: object; summary: string }>>) {
    for (const { responses, summary } of Object.values(operations)) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '403']));
      expect(summary).toBeTruthy();
    }
  }
});

const BRIEFINGS: Record<string, string> = {
  fa: readFileSync(path.join(ROOT, 'src/plugins/on-record/sample/ashrafi.txt'), 'utf8'),
  en: 'Jane Smith, the health minister, said: "We hired about 1,200 nurses last year." She added that costs rose 3.2 percent.',
  ar: 'قال وزير الصحة أحمد علي إن الوزارة عينت 1200 ممرض العام الماضي، مضيفا أن التكلفة بلغت 3 ملايين دولار.',
};

test.each(languages())('a reading in %s holds to its schema', (language) => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    json('src/plugins/on-record/reader/reading.schema.json'),
  );
  const reading = read(BRIEFINGS[language], { language, publishedOn: '2022-08-10' });
  expect(reading.claims.length).toBeGreaterThan(0);
  expect(validate(JSON.parse(JSON.stringify(reading))) || validate.errors).toBe(true);
});
