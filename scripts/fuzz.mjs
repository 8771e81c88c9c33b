// `npm run fuzz`: reads articles made by chance out of our own sentences, and checks what must hold for any text.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { prepare } from './steps/prepare.mjs';
import { inRoot } from './steps/root.mjs';

const TELL_EVERY = 15_000;
const HELP = `npm run fuzz -- [options]
  --seconds N    how long it goes on at most (60, or without end when --articles is given)
  --articles N   how many articles are read at most
  --seed S       what the articles are made from; the same seed makes the same ones (1)
  --from N       the number of the first article (0)
  --threads N    how many threads read (one a core)
  --reader FILE  the reader to try (the built one)

Checks: nothing is thrown; every anchor is its words, in the text, and splits no character; values are exact decimals,
low ends below high ones; periods are days in order; ids count up; a claim lies in its statement; the published schema
holds; and an article reads the same again after others, and in a fresh thread. Prints the smallest text that fails.`;

const number = { type: 'string' };
const { values } = parseArgs({
  options: {
    seconds: number,
    articles: number,
    seed: { ...number, default: '1' },
    from: { ...number, default: '0' },
    threads: { ...number, default: String(availableParallelism()) },
    reader: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
if (!values.reader) await prepare(['plugin']);

const seconds = Number(values.seconds ?? (values.articles ? Infinity : 60));
const threads = Number(values.threads);
const from = Number(values.from);
const common = {
  seed: Number(values.seed),
  step: threads,
  articles: from + Number(values.articles ?? Infinity),
  until: Date.now() + seconds * 1000,
  readerPath: values.reader ?? inRoot('src/plugins/on-record/lib/reader/index.js'),
};

let done = 0;
let told = performance.now();

/** A long run says now and then that it goes on. */
function progress(articles) {
  done += articles;
  if (performance.now() - told < TELL_EVERY) return;
  told = performance.now();
  console.log(`  … ${done} articles`);
}

function inThread(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fuzz/worker.mjs', import.meta.url), { workerData });
    worker.on('message', (message) => (message.progress ? progress(message.progress) : resolve(message)));
    worker.once('error', reject);
  });
}

function complain({ number: article, options, fault, text }) {
  console.error(`\n✗ ${fault}`);
  console.error(`  seed ${common.seed}, article ${article}, read with ${JSON.stringify(options)}`);
  console.error(`  ${JSON.stringify(text)}`);
  console.error(`  Make it again: npm run fuzz -- --seed ${common.seed} --from ${article} --articles 1`);
}

const start = performance.now();
const sum = (tallies, key) => tallies.reduce((total, tally) => total + (tally[key] ?? 0), 0);
const tallies = await Promise.all(
  Array.from({ length: threads }, (_, at) => inThread({ ...common, first: from + at })),
);
const kept = tallies.flatMap((tally) => tally.kept);
const failures = [...tallies, await inThread({ ...common, again: kept })].flatMap(({ failure }) => failure ?? []);
failures.forEach(complain);
const took = (performance.now() - start) / 1000;
const counts = ['characters', 'statements', 'claims'].map((key) => `${sum(tallies, key)} ${key}`).join(', ');
console.log(
  `${failures.length ? '✗' : '✓'} ${sum(tallies, 'articles')} articles (${counts}), seed ${common.seed}, ${threads} threads, ` +
    `${took.toFixed(0)} s, ${kept.length} of them again in a fresh thread; ${failures.length} failures`,
);
process.exitCode = failures.length ? 1 : 0;
