import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { goldTable, numbersTable, polnearTable } from './figures.mjs';

const run = promisify(execFile);
const ROOM = 1 << 30;

/** Something the scores need that is not there, with how to mend it. */
export class Missing extends Error {}

function need(file, mend) {
  if (!existsSync(file)) throw new Missing(`there is no ${file}. ${mend}`);
}

/** The last line of an output that is a JSON object. */
export function jsonIn(output) {
  const line = output
    .split('\n')
    .filter((words) => words.startsWith('{'))
    .at(-1);
  if (line === undefined) throw new Error(`the scorer printed no JSON:\n${output.slice(0, 2000)}`);
  return JSON.parse(line);
}

async function node(args, env = {}) {
  const { stdout } = await run(process.execPath, args, { maxBuffer: ROOM, env: { ...process.env, ...env } });
  return stdout;
}

/** The labelled articles. */
async function gold(places, cli) {
  const scorer = path.join(places.gold, 'score.mjs');
  const labels = path.join(places.gold, 'dev');
  const mend = 'Give the folder that holds score.mjs and dev/: npm run score -- --gold DIR';
  need(scorer, mend);
  need(labels, mend);
  const texts = readdirSync(labels).filter((name) => name.endsWith('.txt'));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onr-score-'));
  try {
    const readings = path.join(folder, 'readings.ndjson');
    writeFileSync(readings, await node([cli, 'read', ...texts.map((name) => path.join(labels, name))]));
    return goldTable(jsonIn(await node([scorer, labels, readings, '--json'])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function needCorpora(places, repositories) {
  for (const name of repositories) {
    const [owner, repository] = name.split('/');
    const folder = path.join(places.corpora, `${owner}+${repository}`, 'repo');
    const mend = `Fetch it, and say where the fetched repositories are:
    git clone --bare https://github.com/${name} DIR/${owner}+${repository}/repo
    npm run score -- --corpora DIR`;
    need(folder, mend);
  }
}

function corpus(script, repositories, extra, tableOf) {
  return async (places, cli) => {
    const scorer = path.join(places.measure, script);
    need(scorer, `Give the folder that holds ${script}: npm run score -- --measure DIR`);
    needCorpora(places, repositories);
    const command = `"${process.execPath}" "${cli}" read -`;
    return tableOf(jsonIn(await node([scorer, '--run', command, '--json', ...extra], { MIRROR: places.corpora })));
  };
}

/** Everything that is scored: its name in the card, what it is, and how its table is made. */
export const SCORED = [
  { name: 'gold', title: 'Labelled articles (dev)', score: gold },
  {
    name: 'polnear',
    title: 'PolNeAR (train)',
    score: corpus('polnear.mjs', ['networkdynamics/PolNeAR'], ['--split', 'train'], polnearTable),
  },
  {
    name: 'numbers',
    title: 'Recognizers-Text specs and Duckling corpora',
    score: corpus('numbers.mjs', ['microsoft/Recognizers-Text', 'facebook/duckling'], [], numbersTable),
  },
];
