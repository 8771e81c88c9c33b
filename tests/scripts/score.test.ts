import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SCRIPTS = path.resolve(__dirname, '../../scripts');
const MODULES = ['figures', 'card', 'compare', 'options', 'scorers'];

/** The value of an expression over the modules of `npm run score`, given this as `input`. */
function score<Result>(expression: string, input: unknown = null): Result {
  const imports = MODULES.map((name) => `import * as ${name} from '${path.join(SCRIPTS, 'score', name)}.mjs';`);
  const program = `${imports.join('\n')}
    const input = ${JSON.stringify(input)};
    console.log(JSON.stringify(await (${expression})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}

const count = (part: object) => ({
  ...{ articles: 2, claimGold: 10, claimFound: 10, claimRight: 9, unitRight: 9, modifierRight: 9 },
  ...{ periodGold: 0, periodRight: 0, claimSpeakerGold: 4, claimSpeakerRight: 3, statementGold: 5, statementFound: 4 },
  ...{ statementRight: 4, speakerRight: 4, modeRight: 4, cueRight: 3, anchorsBroken: 0 },
  ...{ findingsGold: 1, findingsFound: 2, findingsRight: 1 },
  ...part,
});
const totals = { en: count({}), all: count({}) };
const CARD = '# Card\n\nWords.\n\n<!-- score:gold -->\n<!-- /score:gold -->\n\nMore words.\n';
const WHEN = { date: '2026-01-02', reader: '1.2.3' };

interface Table {
  columns: Record<string, string>;
  rows: Record<string, Record<string, number | null>>;
}
interface Figure {
  row: string;
  column: string;
  now: number | null;
  kept: number | null;
  change: number | null;
  failed: boolean;
  mark: string;
}

describe('the figures', () => {
  it('of the labelled articles are shares of what could be right', () => {
    const { columns, rows } = score<Table>('figures.goldTable(input)', totals);
    expect(columns).toEqual({ en: 'English', all: 'all' });
    expect(rows['claims, F1'].en).toBeCloseTo(90);
    expect(rows['statements, F1'].en).toBeCloseTo(88.889, 2);
    expect(rows['cue right'].en).toBe(75);
    expect(rows['period right'].en).toBeNull();
    expect(rows['findings, precision'].all).toBe(50);
  });

  it('of the number corpora are shares of the cases', () => {
    const suites = { 'own en number': { n: 8, right: 6, rightUnit: 0, found: 7, units: 0 } };
    const { rows } = score<Table>('figures.numbersTable(input)', { suites });
    expect(rows['own en number']).toEqual({ cases: 8, right: 75, 'with unit': null, found: 87.5 });
  });

  it('are found in the one line of JSON among what a scorer prints', () => {
    expect(score('scorers.jsonIn(input)', 'a table\n{"n":1}\nlang  articles\n')).toEqual({ n: 1 });
  });
});

describe('the card', () => {
  const kept = (card: string) =>
    score<Record<string, Record<string, object>>>("card.keptFigures(input, ['gold'])", card);
  const keep = (card: string) =>
    score<string>('card.withTables(input.card, { gold: figures.goldTable(input.totals) }, input.when)', {
      ...{ card, totals, when: WHEN },
    });

  it('gets its table anew, and its prose stays', () => {
    const card = keep(keep(CARD));
    expect(card).toContain('# Card\n\nWords.\n\n<!-- score:gold -->\n\nMeasured 2026-01-02, reader 1.2.3.\n');
    expect(card.endsWith('<!-- /score:gold -->\n\nMore words.\n')).toBe(true);
    expect(card.match(/claims, F1/g)).toHaveLength(1);
  });

  it('gives back the figures that were written into it, floors left out', () => {
    const { gold } = kept(keep(CARD));
    expect(gold['claims, F1']).toEqual({ English: 90, all: 90 });
    expect(gold['statements, F1']).toEqual({ English: 88.9, all: 88.9 });
    expect(gold['period right']).toEqual({});
  });

  it('without a place for a table says which lines to add', () => {
    expect(() => keep('# Card\n')).toThrow('no place for "gold"');
  });
});

describe('the comparison', () => {
  const compared = (now: number | null, before: number | null, row = 'claims, F1'): Figure => {
    const table = { columns: { en: 'English' }, rows: { [row]: { en: now } } };
    const [figure] = score<Figure[]>("compare.compared('gold', input.table, input.kept)", {
      table,
      kept: { [row]: before === null ? {} : { English: before } },
    });
    return figure;
  };

  it.each([
    [97, 97, 0, '', false],
    [97.04, 97, 0, '', false],
    [96.7, 97, -0.3, '', false],
    [96.6, 97, -0.4, 'fell', false],
    [96.5, 97, -0.5, 'fell', false],
    [96.4, 97, -0.6, 'FELL', true],
    [98, 97, 1, '', false],
    [93.5, 93.5, 0, 'below 94', false],
    [97, null, null, '', false],
  ])('of %p with %p kept is %p, marked "%s"', (now, before, change, mark, failed) => {
    expect(compared(now, before)).toMatchObject({ change, mark, failed });
  });

  it('takes a rise of what should be low for a fall', () => {
    expect(compared(1, 0, 'broken anchors')).toMatchObject({ change: 1, failed: true });
    expect(compared(0, 1, 'broken anchors')).toMatchObject({ change: -1, failed: false });
  });

  it('is written as lines, one a figure', () => {
    const lines = score<string[]>('compare.asLines(input)', [compared(96.4, 97)]);
    expect(lines).toEqual(['                      now  kept  change', 'claims, F1, English  96.4  97.0    -0.6  FELL']);
  });
});

describe('what is missing', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'onr-score-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const fault = (name: string, places: object): string =>
    score(
      `scorers.SCORED.find(({ name }) => name === input.name).score(input.places, 'cli').catch((error) => error.message)`,
      { name, places },
    );

  it('is named with how to mend it: the labelled articles', () => {
    expect(fault('gold', { gold: folder })).toContain('npm run score -- --gold DIR');
  });

  it('is named with how to mend it: a scorer, then a repository', () => {
    const places = { measure: path.join(folder, 'measure'), corpora: path.join(folder, 'corpora') };
    expect(fault('polnear', places)).toContain('npm run score -- --measure DIR');
    mkdirSync(places.measure);
    writeFileSync(path.join(places.measure, 'polnear.mjs'), '');
    expect(fault('polnear', places)).toContain('git clone --bare https://github.com/networkdynamics/PolNeAR');
  });
});

test('options: folders beside the repository unless others are given', () => {
  const options = score('options.optionsOf(input, "/a/repo", {})', ['--gold', '/b', '--keep']);
  expect(options).toMatchObject({ gold: '/b', measure: '/a/shared/measure', corpora: '/a/.mirror', keep: true });
});
