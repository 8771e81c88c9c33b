// The speed of a whole reading, set against a look-up of number words alone: whole processes, in turn, start-up included.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '../steps/root.mjs';
import { briefingsOfSize } from '../texts/briefings.mjs';
import { machine, median, printTable } from './machine.mjs';
import { timeProcess } from './whole-process.mjs';

const [megabytes, rounds] = process.argv.slice(2).map(Number);
const TARGET = 10;
const PROGRAMS = [
  { name: 'whole reading (on-record read -)', args: [inRoot('src/plugins/on-record/bin/on-record.js'), 'read', '-'] },
  { name: 'numbers alone (persian-tools)', args: [inRoot('scripts/bench/number-lookup.mjs')] },
];

const line = (text, at) => `${JSON.stringify({ id: String(at), language: 'fa', publishedOn: '2021-08-25', text })}\n`;

/** The sample briefing, then made-up ones to the size asked for. */
function requests(folder) {
  const texts = [
    readFileSync(inRoot('src/plugins/on-record/sample/ashrafi.txt'), 'utf8'),
    ...briefingsOfSize(megabytes * 1e6),
  ];
  const file = (name, some) => {
    writeFileSync(path.join(folder, name), some.map(line).join(''));
    return path.join(folder, name);
  };
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { all: file('all.ndjson', texts), one: file('one.ndjson', texts.slice(0, 1)), bytes, count: texts.length };
}

/** Each round runs every program, the order turned round each time, so that none always has the warmer machine. */
async function measure({ all, one, count }) {
  const runs = PROGRAMS.map(() => ({ full: [], start: [], peak: [], processor: [] }));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 ? [...PROGRAMS.keys()].reverse() : [...PROGRAMS.keys()];
    for (const at of order) {
      const first = await timeProcess(PROGRAMS[at].args, one);
      const full = await timeProcess(PROGRAMS[at].args, all);
      if (full.lines !== count) throw new Error(`${PROGRAMS[at].name}: ${full.lines} answers for ${count} articles`);
      runs[at].start.push(first.seconds);
      runs[at].full.push(full.seconds);
      runs[at].peak.push(full.peak ?? NaN);
      runs[at].processor.push(full.processor ?? NaN);
    }
  }
  return runs;
}

function tell(runs, { bytes, count }) {
  const rate = (seconds) => bytes / 1e6 / seconds;
  const rows = PROGRAMS.map(({ name }, at) => {
    const { full, start, peak, processor } = runs[at];
    const usual = median(full);
    const each = full.map((seconds) => rate(seconds).toFixed(1)).join(' ');
    return [
      name,
      rate(usual).toFixed(2),
      rate(median(processor)).toFixed(2),
      (count / usual).toFixed(0),
      median(start).toFixed(2),
      Math.max(...peak).toFixed(0),
      each,
    ];
  });
  printTable(
    ['median of the rounds', 'MB/s', 'MB/s of processor', 'articles/s', 'start-up s', 'peak MiB', 'MB/s by round'],
    rows,
  );
  const ratios = runs[0].full.map((seconds, round) => runs[1].full[round] / seconds);
  console.log(
    `whole reading to numbers alone, by round: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')} times as fast`,
  );
  const reached = rate(median(runs[0].full));
  if (reached < TARGET) console.log(`! out of line: ${reached.toFixed(2)} MB/s is below the ${TARGET} MB/s aimed at`);
  if (median(ratios) < 1) console.log('! out of line: the whole reading is slower than the numbers alone');
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'on-record-reading-'));
try {
  const made = requests(folder);
  console.log(`\nReading ${(made.bytes / 1e6).toFixed(1)} MB of Persian briefings, ${made.count} different ones`);
  console.log(machine());
  tell(await measure(made), made);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
