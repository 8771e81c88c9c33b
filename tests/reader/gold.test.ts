import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../src/plugins/on-record/reader';

const gold = join(__dirname, '../../../shared/gold');
const there = existsSync(join(gold, 'score.mjs'));
if (!there)
  process.stderr.write('NOT SCORED: the labelled articles are not beside this repository (../shared/gold).\n');

type Totals = Record<string, number>;

const score = (): Record<string, Totals> => {
  const work = mkdtempSync(join(tmpdir(), 'gold-'));
  try {
    const dev = join(gold, 'dev');
    const lines = readdirSync(dev)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => JSON.stringify({ ...read(readFileSync(join(dev, file), 'utf8')), file }));
    const readings = join(work, 'readings.ndjson');
    writeFileSync(readings, lines.join('\n'));
    const out = execFileSync(process.execPath, [join(gold, 'score.mjs'), dev, readings, '--json'], {
      encoding: 'utf8',
    });
    return JSON.parse(out.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Record<string, Totals>;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

(there ? describe : describe.skip)('the labelled articles', () => {
  const totals = there ? score() : {};
  const f1 = (t: Totals): number => (200 * t.claimRight) / (t.claimGold + t.claimFound);

  test.each([
    ['fa', 96],
    ['en', 94],
    ['ar', 92],
  ])('%s: claims are found with the right value', (language, floor) => {
    expect(f1(totals[language])).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['fa', 95],
    ['en', 94],
    ['ar', 90],
  ])('%s: units and modifiers are right', (language, floor) => {
    const t = totals[language];
    expect((100 * t.unitRight) / t.claimRight).toBeGreaterThanOrEqual(floor);
    expect((100 * t.modifierRight) / t.claimRight).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['fa', 85],
    ['en', 80],
  ])('%s: periods are right', (language, floor) => {
    expect((100 * totals[language].periodRight) / totals[language].periodGold).toBeGreaterThanOrEqual(floor);
  });

  test('no anchor is broken, and the one thing that does not add up is found alone', () => {
    expect([totals.all.anchorsBroken, totals.all.findingsRight, totals.all.findingsFound]).toEqual([0, 1, 1]);
  });
});
