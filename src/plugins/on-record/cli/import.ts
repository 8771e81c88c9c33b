import type { ArticleInput, StoreOutcome } from '../shared/articles';
import { loadApp } from './app';
import { type Defaults, type Entry, entriesOf, filesAt, type InputFile } from './articles';
import { complain } from './output';
import { inWords, type Progress, progressOver, type Tally } from './progress';

export interface ImportOptions extends Defaults {
  dryRun?: boolean;
}

interface Signal {
  stopped: boolean;
}

type Store = (articles: ArticleInput[]) => Promise<StoreOutcome[]>;

/** One transaction each: what Ctrl-C can lose, and what other writers wait for, stays small. */
const BATCH = 50;
const INTERRUPTED = 130;

/** An import on its way: collects articles into batches, stores them, and keeps the tally. */
class Import {
  readonly tally: Tally = { stored: 0, known: 0, failed: 0 };
  private batch: Array<Entry & { article: ArticleInput }> = [];
  private bytes = 0;

  constructor(
    private readonly store: Store,
    private readonly progress: Progress,
  ) {}

  async add(entry: Entry): Promise<void> {
    const { article } = entry;
    if (!article) return this.fail(entry, entry.error);
    this.batch.push({ ...entry, article });
    if (this.batch.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    if (batch.length === 0) return;
    const outcomes = await this.store(batch.map(({ article }) => article));
    outcomes.forEach((outcome, index) => this.count(batch[index], outcome));
  }

  private count(entry: Entry, outcome: StoreOutcome): void {
    if ('error' in outcome) return this.fail(entry, messageOf(outcome.error));
    this.tally[outcome.alreadyStored ? 'known' : 'stored'] += 1;
    this.advance(entry);
  }

  private fail(entry: Entry, error: unknown): void {
    this.tally.failed += 1;
    this.progress.interrupt(() => complain(entry.place, error));
    this.advance(entry);
  }

  private advance(entry: Entry): void {
    this.bytes += entry.bytes;
    this.progress.show(this.bytes, this.tally);
  }
}

const messageOf = ({ field, message }: { field?: string; message: string }): string =>
  field && !message.startsWith(`"${field}"`) ? `"${field}" ${message}` : message;

/** Lets the first Ctrl-C end the import after the batch at hand, in place of Strapi's own way, which ends it in the midst. */
function stopOnSignal(): Signal {
  const state = { stopped: false };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (state.stopped) process.exit(INTERRUPTED);
      state.stopped = true;
      process.stderr.write('\nStopping after this batch; once more to stop at once.\n');
    });
  }
  return state;
}

async function run(files: InputFile[], defaults: Defaults, store: Store, signal: Signal): Promise<Tally> {
  const progress = progressOver(files.reduce((sum, { size }) => sum + size, 0));
  const work = new Import(store, progress);
  try {
    for await (const entry of entriesOf(files, defaults)) {
      if (signal.stopped) break;
      await work.add(entry);
    }
    await work.flush();
  } finally {
    progress.end();
  }
  return work.tally;
}

async function importInto(appDir: string, files: InputFile[], defaults: Defaults): Promise<void> {
  const app = await loadApp(appDir);
  const signal = stopOnSignal();
  try {
    const store: Store = (articles) => app.plugin('on-record').service('import').storeMany(articles);
    const tally = await run(files, defaults, store, signal);
    console.log(`${signal.stopped ? 'Stopped' : 'Done'}: ${inWords(tally)}.`);
  } finally {
    await app.destroy();
  }
  if (!signal.stopped) return;
  console.log('Run the same command again to go on.');
  process.exitCode = INTERRUPTED;
}

async function checkOnly(files: InputFile[], defaults: Defaults): Promise<void> {
  const tally = { right: 0, wrong: 0 };
  for await (const { place, error } of entriesOf(files, defaults)) {
    tally[error ? 'wrong' : 'right'] += 1;
    if (error) complain(place, error);
  }
  console.log(`Checked: ${tally.right} articles can be stored, ${tally.wrong} can't. Nothing was stored.`);
}

/** `on-record import`: stores the articles at these paths in the app of the current folder. */
export async function importCommand(paths: string[], { dryRun, ...defaults }: ImportOptions): Promise<void> {
  const files = await filesAt(paths);
  await (dryRun ? checkOnly(files, defaults) : importInto(process.cwd(), files, defaults));
}
