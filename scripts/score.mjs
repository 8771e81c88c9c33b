// `npm run score`: how well the reader reads, against labelled articles and the corpora of others, compared with the
// tables kept in docs/accuracy.md. `npm run score -- --help` tells more.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asTable, keptFigures, withTables } from './score/card.mjs';
import { asLines, compared, isNews } from './score/compare.mjs';
import { HELP, optionsOf } from './score/options.mjs';
import { Missing, SCORED } from './score/scorers.mjs';
import { build } from './steps/builds.mjs';
import { installPackages } from './steps/install.mjs';
import { inRoot, root } from './steps/root.mjs';

const CARD = inRoot('docs/accuracy.md');
const CLI = inRoot('src/plugins/on-record/bin/on-record.js');

function readOptions() {
  try {
    return optionsOf(process.argv.slice(2), root, process.env);
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exit(2);
  }
}

/** The tables that could be made; what could not be is named. */
async function measured(options) {
  const tables = {};
  for (const { name, title, score } of SCORED) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    try {
      tables[name] = await score(options, CLI);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      console.error(`${title}: not scored, as ${error.message}\n`);
    }
  }
  return tables;
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
await installPackages();
await build(['plugin']);
const card = readFileSync(CARD, 'utf8');
const kept = keptFigures(
  card,
  SCORED.map(({ name }) => name),
);
const tables = await measured(options);
let failed = Object.keys(tables).length === 0;
for (const { name, title } of SCORED.filter((scored) => tables[scored.name])) {
  const list = compared(name, tables[name], kept[name]);
  const shown = options.all ? list : list.filter(isNews);
  console.log(`${title}\n\n${asTable(name, tables[name])}\n`);
  if (shown.length > 0) console.log(`${asLines(shown).join('\n')}\n`);
  if (shown.length < list.length)
    console.log(`As kept, and not below a floor: ${list.length - shown.length} figures.\n`);
  failed ||= list.some((figure) => figure.failed);
}
if (options.keep) {
  const { READER_VERSION } = createRequire(import.meta.url)('../src/plugins/on-record/lib/reader/index.js');
  const when = { date: new Date().toISOString().slice(0, 10), reader: READER_VERSION };
  writeFileSync(CARD, withTables(card, tables, when));
  console.log(`Kept in docs/accuracy.md: ${Object.keys(tables).join(', ')}.`);
} else if (failed) process.exitCode = 1;
