// How time and memory grow with one text: briefings joined into one, and texts made to be slow, each at a size and at ten
// times it. The work grows with the text where ten times the text takes about ten times as long.
import { execFileSync } from 'node:child_process';
import { inRoot } from '../steps/root.mjs';
import { growthCases } from './hostile-texts.mjs';
import { machine, printTable } from './machine.mjs';

const [megabytes, units] = process.argv.slice(2).map(Number);
const MOST = 11;
/** In less than this, caches and the collector of garbage count more than the text: what seems slow is tried with more. */
const SURE = 0.1;

function measure(text, size) {
  const args = [inRoot('scripts/bench/growth-case.mjs'), JSON.stringify({ text, size })];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    return { failed: String(error.stderr ?? error.message).includes('heap') ? 'out of memory' : 'failed' };
  }
}

const seconds = ({ failed, seconds: taken }) => failed ?? taken.toFixed(3);
const peak = ({ failed, peak: most }) => (failed ? '-' : most.toFixed(0));

function row(text) {
  let [small, large] = text.sizes.map((size) => measure(text, size));
  let more = '';
  if (large.seconds / small.seconds > MOST && small.seconds < SURE) {
    [small, large] = [large, measure(text, text.sizes[1] * 10)];
    more = '(sizes × 10)';
  }
  const ratio = large.seconds / small.seconds;
  const out = small.failed || large.failed || (ratio > MOST && large.seconds > SURE);
  const perUnit = large.failed ? '-' : (large.units / 1e6 / large.seconds).toFixed(1);
  return {
    out,
    cells: [
      `${text.language} ${text.name}`,
      ...[small, large].map(seconds),
      Number.isNaN(ratio) ? '-' : ratio.toFixed(1),
      perUnit,
      ...[small, large].map(peak),
      out ? `! out of line ${more}` : more,
    ],
  };
}

console.log(
  `\nGrowth: one text of briefings at ${megabytes} and ${megabytes * 10} MB, others at ${units} and ${units * 10} UTF-16 units, best of 3`,
);
console.log(machine());
const rows = growthCases({ megabytes, units }).map(row);
const heading = [
  'one text of',
  's',
  's at 10 times',
  'ratio',
  'M units/s',
  'MiB',
  'MiB at 10 times',
  `ratio > ${MOST}?`,
];
printTable(
  heading,
  rows.map(({ cells }) => cells),
);
const out = rows.filter((one) => one.out).length;
console.log(out ? `! ${out} of ${rows.length} texts are out of line` : `✓ none of ${rows.length} texts is out of line`);
