// `npm run bench`: how fast texts are read, how time and memory grow with a text, how fast articles are stored and reviewed.
import { parseArgs } from 'node:util';
import { prepare } from './steps/prepare.mjs';
import { runNode } from './steps/run.mjs';

const HELP = `npm run bench -- [part …] [options]
  reading    the whole reading of Persian briefings (the built command, whole process, one thread) set against a look-up
             of number words alone by @persian-tools/persian-tools, in turn
  growth     time and memory of one text at a size and at ten times it, for briefings and for texts made to be slow
  storing    articles a second: the Document Service, our write path, raw SQL
  desk       the review of one long article in Chromium: opening it, keys, frames a second while scrolling
Without a part, all but "desk". They never fail on times, but mark what is out of line with "!".

  --mb N         megabytes that "reading" reads (16)
  --rounds N     how often each program reads them (3)
  --one-mb N     megabytes of the one text of briefings in "growth", which is measured at ten times that too (5)
  --units N      UTF-16 units of its other texts, likewise (100000)
  --desk-units N UTF-16 units of the article that "desk" opens (100000)
  --articles N   articles that "storing" stores each way, the Document Service a tenth of it, being slow (400)`;

const number = (value) => ({ type: 'string', default: String(value) });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mb: number(16),
    rounds: number(3),
    'one-mb': number(5),
    units: number(100_000),
    'desk-units': number(100_000),
    articles: number(400),
    help: { type: 'boolean' },
  },
});

const PARTS = {
  reading: { builds: ['plugin'], args: [values.mb, values.rounds] },
  growth: { builds: ['plugin'], args: [values['one-mb'], values.units] },
  storing: { builds: ['plugin', 'app'], args: [values.articles] },
  desk: { builds: ['plugin', 'app', 'admin'], args: [values['desk-units']] },
};

const unknown = positionals.find((part) => !(part in PARTS));
if (values.help || unknown !== undefined) {
  if (unknown !== undefined) console.error(`There is no part "${unknown}".\n`);
  console.log(HELP);
  process.exit(unknown === undefined ? 0 : 1);
}
const parts = positionals.length ? positionals : Object.keys(PARTS).filter((part) => part !== 'desk');
await prepare([...new Set(parts.flatMap((part) => PARTS[part].builds))]);
for (const part of parts) await runNode(`scripts/bench/${part}.mjs`, PARTS[part].args);
