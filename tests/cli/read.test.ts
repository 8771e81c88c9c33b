import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reading } from '../../src/plugins/on-record/reader/types';
import { BIN, jsonLines, runCli } from '../support/run-cli';

const BRIEFING = 'رضا کریمی، مدیرکل راه استان گفت: امسال ۱۲ کیلومتر راه ساخته شد.\n';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'onr-cli-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const requests = (...lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('on-record read FILE', () => {
  it('prints one reading a line, each with its file as given and without an id', async () => {
    const files = [file('one.txt', BRIEFING), file('two.txt', 'The minister said: the road is 12 km long.')];
    const { status, stdout, stderr } = await runCli(['read', ...files]);
    const readings = jsonLines(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readings.map((reading) => reading.file)).toEqual(files);
    expect(readings.map((reading) => reading.language)).toEqual(['fa', 'en']);
    expect(readings.every((reading) => !('id' in reading))).toBe(true);
  });

  it('keeps a byte order mark, since offsets are into the text as the file holds it', async () => {
    const text = `\ufeff${BRIEFING}`;
    const [reading] = jsonLines((await runCli(['read', file('bom.txt', text)])).stdout) as unknown as Reading[];
    const spans = [...reading.statements.map(({ content }) => content), ...reading.claims];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('names a file that is not UTF-8 and the byte, reads the others, and ends with status 1', async () => {
    const broken = file('broken.txt', Buffer.concat([Buffer.from('سلام'), Buffer.from([0xff, 0x61])]));
    const { status, stdout, stderr } = await runCli(['read', broken, file('fine.txt', BRIEFING)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*broken\.txt: is not UTF-8 text: the fault is at byte 8\..*\n$/);
    expect(jsonLines(stdout)).toHaveLength(1);
  });

  it.each([
    ['a file that is not there', () => path.join(folder, 'nowhere.txt'), 'there is no such file'],
    ['a folder', () => folder, 'is a folder'],
    ['an empty file', () => file('empty.txt', ' \n'), 'the text is empty'],
    ['a binary file', () => file('binary.txt', 'ab\0cd'), 'a binary file'],
  ])('complains of %s', async (_, name, message) => {
    const { status, stdout, stderr } = await runCli(['read', name()]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${name()}: `);
    expect(stderr).toContain(message);
  });

  it('reads in the language and from the day that it is told', async () => {
    const { stdout } = await runCli([
      'read',
      file('short.txt', '12 km'),
      '--language',
      'ar',
      '--published-on',
      '2021-08-25',
    ]);
    expect(jsonLines(stdout)[0].language).toBe('ar');
  });

  it('complains of a language with no reader, and of a day that is none', async () => {
    const name = file('short.txt', '12 km');
    expect((await runCli(['read', name, '--language', 'zz'])).stderr).toContain('"zz"');
    expect((await runCli(['read', name, '--published-on', 'yesterday'])).stderr).toContain('YYYY-MM-DD');
  });

  it('starts without Strapi, which would cost half a second', async () => {
    const listing = file(
      'list.cjs',
      "process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));",
    );
    const env = { ...process.env, NODE_OPTIONS: `--require ${listing}` };
    const { stderr } = await runCli(['read', file('one.txt', BRIEFING)], '', { env });
    expect(stderr).toContain('lib/reader/index.js');
    expect(stderr).not.toContain('@strapi');
  });
});

describe('on-record read -', () => {
  it('answers each request with a reading that has its id, in the same order', async () => {
    const input = requests(
      { id: 'b', text: BRIEFING },
      { id: 'a', text: 'It is 5 km.', language: 'en' },
      { text: BRIEFING },
    );
    const { status, stdout, stderr } = await runCli(['read', '-'], input.trimEnd());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(jsonLines(stdout).map(({ id, language }) => [id, language])).toEqual([
      ['b', 'fa'],
      ['a', 'en'],
      [undefined, 'fa'],
    ]);
  });

  it.each([
    ['{"id":', 'the line is no JSON'],
    ['[1]', 'but no object'],
    ['{"id":"x"}', '"text" is missing'],
    ['{"text":5}', '"text" is of type number'],
    ['{"text":"a","langage":"fa"}', '"langage" is no field'],
    ['{"text":"a","language":"zz"}', 'no reader for the language "zz"'],
    ['{"text":"a","publishedOn":"2021-13-01"}', '"2021-13-01" is no date'],
    ['{"text":"a\\ud800"}', 'half of a character at 1'],
    ['{"text":" "}', 'the text is empty'],
  ])('complains of %s by its line and goes on', async (line, message) => {
    const { status, stdout, stderr } = await runCli(
      ['read', '-'],
      `${requests({ id: '1', text: BRIEFING })}${line}\n\n${requests({ id: '4', text: BRIEFING })}`,
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^stdin:2: .*\n$/);
    expect(stderr).toContain(message);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['1', '4']);
  });

  it('complains of a line that is not UTF-8', async () => {
    const { status, stderr } = await runCli(['read', '-'], Buffer.from([0x7b, 0xff, 0x0a]));
    expect(status).toBe(1);
    expect(stderr).toContain('stdin:1: is not UTF-8 text: the fault is at byte 1');
  });

  it('does not mix with files', async () => {
    expect(await runCli(['read', '-', 'x.txt'])).toMatchObject({ status: 1, stdout: '' });
  });

  it('takes no more requests while nobody reads its answers', async () => {
    const child = spawn(process.execPath, [BIN, 'read', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const batch = requests({ id: '1', text: BRIEFING }).repeat(2_000);
    let taken = 0;
    const feed = (): void => void child.stdin.write(batch, (error) => (error ? undefined : ((taken += 1), feed())));
    child.stdin.on('error', () => undefined);
    feed();
    await wait(1_500);
    const before = taken;
    await wait(1_000);
    expect(taken).toBe(before);
    child.kill();
  });

  it('ends without a word when its reader has gone', async () => {
    const input = file('many.ndjson', requests({ id: '1', text: BRIEFING }).repeat(5_000));
    const child = spawn('/bin/sh', [
      '-c',
      `"${process.execPath}" "${BIN}" read - < "${input}" | head -n 1 > /dev/null`,
    ]);
    const complaint: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
    await new Promise((resolve) => child.once('close', resolve));
    expect(Buffer.concat(complaint).toString()).toBe('');
  });
});

describe('on-record', () => {
  it.each([[['--help']], [['read', '--help']], [['import', '--help']]])('%j explains itself', async (args) => {
    const { status, stdout } = await runCli(args);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: on-record');
  });

  it('names a command that it does not have', async () => {
    const { status, stderr } = await runCli(['reed']);
    expect(status).toBe(1);
    expect(stderr).toContain("unknown command 'reed'");
  });
});

describe('on-record read --threads N', () => {
  const lines = Array.from({ length: 60 }, (_, id) => ({ id, text: BRIEFING.repeat(id % 7 === 0 ? 50 : 1) }));
  const input = `${requests(...lines.slice(0, 30))}{"text": 5}\n\nno json\n${requests(...lines.slice(30))}`;

  it('answers what one thread answers, in the same order, and complains of the same lines', async () => {
    const one = await runCli(['read', '-', '--published-on', '2021-08-25'], input);
    const three = await runCli(['read', '-', '--published-on', '2021-08-25', '--threads', '3'], input);
    expect(three).toEqual(one);
    expect(jsonLines(three.stdout).map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(three).toMatchObject({ status: 1, stderr: expect.stringMatching(/^stdin:31: .*\nstdin:33: .*\n$/) });
  });

  it('reads files, and complains of one that is not there', async () => {
    const files = [file('first.txt', BRIEFING), path.join(folder, 'nowhere.txt'), file('last.txt', BRIEFING)];
    const { status, stdout, stderr } = await runCli(['read', ...files, '--threads', '2']);
    expect(jsonLines(stdout).map((reading) => reading.file)).toEqual([files[0], files[2]]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${files[1]}: there is no such file\n` });
  });

  it.each(['0', 'many', '1.5', '65'])('refuses %s threads', async (threads) => {
    expect((await runCli(['read', file('short.txt', '12 km'), '--threads', threads])).stderr).toContain('from 1 to 64');
  });
});
