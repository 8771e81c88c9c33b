import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rules } from '../../src/plugins/on-record/reader/rules';
import { painterFor } from '../../src/plugins/on-record/cli/explain/colours';
import { MarkedText, type Mark } from '../../src/plugins/on-record/cli/explain/marks';
import { runCli } from '../support/run-cli';

const BRIEFING = [
  'رضا کریمی، مدیرکل راه استان گفت: امسال حدود ۱۲ کیلومتر راه در سال ۱۳۹۹ ساخته شد.',
  'وی افزود: براساس ماده ۱۲ قانون، ۳ تا ۵ میلیون تومان به ۲۰۰ نفر می‌دهیم.',
].join('\n');

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'onr-explain-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

interface Explained {
  statements: { id: string; rule: string }[];
  claims: { id: string }[];
  why: Record<string, { rule: string; text: string; says: string }[]>;
  carried: Record<string, string>;
  refused: { rule: string; text: string }[];
}
const explained = async (text: string, ...args: string[]): Promise<Explained> =>
  JSON.parse((await runCli(['explain', '-', '--json', ...args], text)).stdout) as Explained;

describe('on-record explain FILE', () => {
  it('shows each paragraph with its marks, and what is not taken', async () => {
    const { status, stdout, stderr } = await runCli(['explain', file('one.txt', BRIEFING)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const plain = stdout.replace(/[\u2068\u2069]/g, '');
    expect(plain).toContain('گفت: {امسال [حدود ۱۲ کیلومتر]c1 راه ‹در سال ۱۳۹۹›x1 ساخته شد}s1.');
    expect(plain).toContain('{براساس ماده ‹۱۲›x2 قانون، [۳ تا ۵ میلیون تومان]c2 به [۲۰۰ نفر]c3 می‌دهیم}s2.');
  });

  it('lists beneath a paragraph the rules of each mark, and at the end what they go by', async () => {
    const { stdout } = await runCli(['explain', '-'], 'The minister said: Section 230 cost £3m.');
    expect(stdout.replace(/[\u2068\u2069]/g, '')).toContain(
      [
        '  x1 not taken',
        '     refused.named     230',
        '  c1 3000000 currency GBP, in s1',
        '     number.mixed      3m → 3000000',
        '     unit.before       £ → currency GBP',
        '     claim.unit',
      ].join('\n'),
    );
    expect(stdout).toContain('Rules that fired:\n  claim.unit\n');
  });

  it('isolates right-to-left words, and closes every isolate', async () => {
    const { stdout } = await runCli(['explain', file('one.txt', BRIEFING)]);
    for (const line of stdout.split('\n')) {
      const depths = [...line].map((sign) => (sign === '\u2068' ? 1 : sign === '\u2069' ? -1 : 0));
      expect(depths.reduce<number>((sum, step) => sum + step, 0)).toBe(0);
      const outside = line.replace(/\u2068(?:[^\u2068\u2069]|\u2068[^\u2068\u2069]*\u2069)*\u2069/g, '');
      expect(outside).not.toMatch(/[\u0600-\u06ff]/);
    }
  });

  it('uses no colours in a pipe', async () => {
    expect((await runCli(['explain', file('one.txt', BRIEFING)])).stdout).not.toContain('\u001b');
  });

  it.each([
    ['a file that is not there', () => path.join(folder, 'nowhere.txt'), 'there is no such file'],
    ['a folder', () => folder, 'is a folder'],
    ['an empty file', () => file('empty.txt', ' \n'), 'the text is empty'],
    ['a binary file', () => file('binary.txt', 'ab\0cd'), 'a binary file'],
    ['a file that is not UTF-8', () => file('broken.txt', Buffer.from([0x61, 0xff])), 'the fault is at byte 1'],
  ])('complains of %s', async (_, name, message) => {
    const { status, stdout, stderr } = await runCli(['explain', name()]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${name()}: `);
    expect(stderr).toContain(message);
  });

  it('complains of a missing file name, of a language with no reader, and of a day that is none', async () => {
    expect((await runCli(['explain'])).stderr).toContain('name a text file');
    expect((await runCli(['explain', '-', '--language', 'zz'], BRIEFING)).stderr).toContain('stdin: ');
    expect((await runCli(['explain', '-', '--published-on', 'yesterday'], BRIEFING)).stderr).toContain('YYYY-MM-DD');
  });
});

describe('on-record explain --json', () => {
  it('gives the reading that "read" gives', async () => {
    const name = file('one.txt', BRIEFING);
    const [read] = (await runCli(['read', name])).stdout.split('\n');
    const explanation = JSON.parse((await runCli(['explain', name, '--json'])).stdout) as object;
    expect(explanation).toMatchObject(JSON.parse(read) as object);
  });

  it('says how a claim was read, part by part', async () => {
    const { why } = await explained(BRIEFING, '--published-on', '2021-08-25');
    expect(why.c1.map(({ rule, text, says }) => [rule, text, says])).toEqual([
      ['number.digits', '۱۲', '12'],
      ['unit.after', 'کیلومتر', 'length km'],
      ['modifier.before', 'حدود', 'about'],
      ['period.plain', 'امسال', '2021-03-21 – 2022-03-20'],
    ]);
    expect(why.c2.map(({ rule, says }) => [rule, says]).at(-1)).toEqual(['claim.range', '3000000 – 5000000']);
  });

  it('says how a speaker was found, and whose words go on', async () => {
    const { why, carried } = await explained(`${BRIEFING}\nمدیرکل راه استان تصریح کرد: کار ادامه دارد.`);
    const found = Object.entries(why).filter(([id]) => id.startsWith('s'));
    expect(found.map(([id, [reason]]) => [id, reason.rule, reason.text, reason.says])).toEqual([
      ['s1', 'speaker.person', 'رضا کریمی، مدیرکل راه استان', 'رضا کریمی'],
      ['s2', 'speaker.pronoun', 'وی', 'رضا کریمی'],
      ['s3', 'speaker.office', 'مدیرکل راه استان', 'رضا کریمی'],
    ]);
    expect(carried).toEqual({ s2: 's1' });
  });
});

describe('on-record explain --rules', () => {
  it('lists every rule with a sentence', async () => {
    const { status, stdout } = await runCli(['explain', '--rules']);
    expect(status).toBe(0);
    for (const rule of Object.keys(rules)) expect(stdout).toContain(`${rule}\n  `);
  });
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: true }, { NO_COLOR: '' }, true],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
  [{}, {}, false],
])('colours for %j with %j: %s', (stream, env, coloured) => {
  expect(painterFor(stream, env)('claim', 'c1').includes('\u001b')).toBe(coloured);
});

test('marks that begin or end together nest, and one that runs on closes in the piece where it ends', () => {
  const marks: Mark[] = [
    { id: 's1', start: 0, end: 9, style: 'statement' },
    { id: 'c1', start: 0, end: 2, style: 'claim' },
    { id: 'c2', start: 2, end: 4, style: 'claim' },
    { id: 'x1', start: 7, end: 9, style: 'refused' },
  ];
  const text = new MarkedText('aabb\ncccc', marks, (_style, words) => words);
  const pieces = [text.piece(0, 4), text.piece(5, 9)].map((piece) => piece.replace(/[\u2068\u2069]/g, ''));
  expect(pieces).toEqual(['{[aa]c1[bb]c2', 'cc‹cc›x1}s1']);
});
