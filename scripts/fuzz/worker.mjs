// One thread of the fuzzing: reads every `step`th article from `first` on, and says what it did. With `again` it reads
// those articles alone, in a fresh thread and in another order, and tells whose reading is another one now.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inRoot } from '../steps/root.mjs';
import { articleOf } from './articles.mjs';
import { seedsOfLanguages } from './seeds.mjs';
import { shrink } from './shrink.mjs';
import { difference, trial } from './trial.mjs';

/** Every so manyth article is read once more when so many of these have been read after it. */
const TWICE_EVERY = 3;
const BETWEEN = 16;
/** Every so manyth is read again in a fresh thread at the end. */
const KEPT_EVERY = 500;
const TOLD_EVERY = 10_000;

const require = createRequire(import.meta.url);
const { seed, first, step, articles, until, again, readerPath } = workerData;
const tools = {
  reader: require(path.resolve(readerPath)),
  schema: require(inRoot('src/plugins/on-record/lib/shared/readings.js')).reading,
};
const seeds = await seedsOfLanguages();
const hash = (json) => createHash('sha1').update(json).digest('base64');
const kindOf = (fault) => fault?.split(':')[0];

function failure(number, { text, options }, fault) {
  const kind = kindOf(fault);
  const small = shrink(text, (part) => part !== '' && kindOf(trial(tools, { text: part, options }, 0).fault) === kind);
  const own = trial(tools, { text: small, options }, 0).fault ?? fault;
  return { number, options, fault: own, text: small };
}

/** An article read once more must read as it did, whatever was read between. */
function rereads({ number, article, json }, read) {
  const second = trial(tools, article, 1).json;
  if (second === json) return undefined;
  const fault = `${difference(json, second)} when read again after article ${read[read.length - 1].number}`;
  return { number, fault, ...article };
}

function run() {
  const tally = { articles: 0, characters: 0, claims: 0, statements: 0, kept: [] };
  const waiting = [];
  for (let number = first; number < articles && Date.now() < until; number += step) {
    const article = articleOf(seeds, seed, number);
    const { fault, json, claims, statements } = trial(tools, article, number);
    if (fault) return { ...tally, failure: failure(number, article, fault) };
    tally.articles += 1;
    tally.characters += article.text.length;
    tally.claims += claims;
    tally.statements += statements;
    if (tally.articles % KEPT_EVERY === 1) tally.kept.push({ number, hash: hash(json) });
    if (tally.articles % TOLD_EVERY === 0) parentPort.postMessage({ progress: TOLD_EVERY });
    if (tally.articles % TWICE_EVERY > 0) continue;
    waiting.push({ number, article, json });
    const changed = waiting.length > BETWEEN ? rereads(waiting.shift(), waiting) : undefined;
    if (changed) return { ...tally, failure: changed };
  }
  return tally;
}

function readAgain() {
  for (const { number, hash: before } of again.reverse()) {
    const article = articleOf(seeds, seed, number);
    const { json } = trial(tools, article, 1);
    if (hash(json) !== before)
      return { failure: { number, fault: 'changed: another reading in a fresh thread', ...article } };
  }
  return {};
}

parentPort.postMessage(again ? readAgain() : run());
