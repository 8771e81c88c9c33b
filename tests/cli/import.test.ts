import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type BareApp, makeBareApp } from '../support/bare-app';
import { BIN, type Outcome, runCli } from '../support/run-cli';

let app: BareApp;
beforeEach(() => (app = makeBareApp()));
afterEach(() => app.remove());

const body = (number: number): string => `رضا کریمی، مدیرکل راه استان گفت: امسال ${number} کیلومتر راه ساخته شد.`;

function file(name: string, content: string): string {
  const full = path.join(app.folder, 'input', name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const articles = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify({ body: body(index + 1) })}\n`).join('');

const run = (...args: string[]): Promise<Outcome> => runCli(['import', ...args], '', { cwd: app.folder, env: app.env });

function stored(): number {
  if (!existsSync(app.database)) return 0;
  const database = new Database(app.database, { readonly: true });
  try {
    return database.prepare('select count(*) from onr_articles').pluck().get() as number;
  } catch {
    return 0; // The tables are not made yet.
  } finally {
    database.close();
  }
}

describe('on-record import', () => {
  it('stores text files and lines of folders, and recognises them the second time', async () => {
    file('one.txt', body(1));
    file('deeper/two.txt', body(2));
    file('more.ndjson', `${JSON.stringify({ body: body(3), title: 'سه' })}\n\n${JSON.stringify({ body: body(4) })}`);
    const first = await run(path.join(app.folder, 'input'), '--language', 'fa', '--published-on', '2021-08-25');
    expect(first).toMatchObject({ status: 0, stdout: 'Done: stored 4, already there 0, failed 0.\n' });
    const second = await run(path.join(app.folder, 'input'));
    expect(second).toMatchObject({ status: 0, stdout: 'Done: stored 0, already there 4, failed 0.\n' });
    expect(stored()).toBe(4);
  });

  it('runs beside another one: two processes that write to one SQLite wait for each other', async () => {
    expect(await run(file('first.ndjson', articles(1)))).toMatchObject({ status: 0 });
    const lines = articles(600).split('\n').slice(0, -1);
    const halves = [lines.slice(0, 300), lines.slice(300)].map((half, at) => file(`half${at}.ndjson`, half.join('\n')));
    const outcomes = await Promise.all(halves.map((half) => run(half)));
    expect(outcomes.map(({ status, stderr }) => [status, /locked|failed [1-9]/.test(stderr)])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(stored()).toBe(600);
  });

  it('complains of what is wrong by file, line and field, stores the rest, and ends with status 1', async () => {
    const lines = [
      { body: body(1) },
      { body: 5 },
      { body: body(2), publishedOn: 'yesterday' },
      { body: body(3), source: 'Nobody' },
      { body: body(4), langage: 'fa' },
    ];
    const name = file('some.ndjson', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"body":\n`);
    const { status, stdout, stderr } = await run(name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'Done: stored 1, already there 0, failed 5.\n' });
    expect(stderr).toContain(`${name}:2: "body" `);
    expect(stderr).toContain(`${name}:3: "publishedOn" is no date; give it as YYYY-MM-DD`);
    expect(stderr).toMatch(new RegExp(`some\\.ndjson:4: "source" .*Nobody`));
    expect(stderr).toContain(`${name}:5: Unrecognized key: "langage"`);
    expect(stderr).toContain(`${name}:6: the line is no JSON`);
  });

  it('ends after the batch at hand when it is stopped, and goes on when run again, doubling nothing', async () => {
    const name = file('many.ndjson', articles(600));
    const child = spawn(process.execPath, [BIN, 'import', name], { cwd: app.folder, env: app.env, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    while (stored() === 0 && child.exitCode === null) await wait(20);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const before = stored();
    expect(before).toBeLessThan(600);
    expect(before % 50).toBe(0);
    const again = await run(name);
    expect(again.stdout).toBe(`Done: stored ${600 - before}, already there ${before}, failed 0.\n`);
    expect(stored()).toBe(600);
  });

  it('only checks with --dry-run', async () => {
    const name = file('two.ndjson', `${articles(1)}{"body":""}\n`);
    const { status, stdout, stderr } = await run(name, '--dry-run');
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: "Checked: 1 articles can be stored, 1 can't. Nothing was stored.\n",
    });
    expect(stderr).toContain(`${name}:2: "body" is empty`);
    expect(existsSync(app.database)).toBe(false);
  });

  it.each([
    ['nowhere.txt', 'there is no such file'],
    ['package.json', 'there is no .txt, .ndjson or .jsonl file in it'],
  ])('complains of %s before it starts', async (name, message) => {
    const { status, stderr } = await run(path.join(app.folder, name));
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it('says so where there is no Strapi app', async () => {
    const name = file('one.txt', body(1));
    const { status, stderr } = await runCli(['import', name], '', { cwd: path.parse(app.folder).root });
    expect(status).toBe(1);
    expect(stderr).toContain('there is no Strapi app in');
  });
});
