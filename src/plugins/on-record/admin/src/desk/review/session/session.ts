import { inverseOf, withChanges } from '../../../../../shared/review/changes';
import type {
  ArticleDetails,
  ChangeRequest,
  Conflict,
  FactChange,
  Review,
  ReviewedFact,
  Saved,
} from '../../../../../shared/review/facts';
import { addTo, emptyOutbox, isEmpty, type Kept, type Outbox } from './outbox';

/** Sends a batch to the server; rejects with what `problemOf` can tell apart. */
export type Send = (request: ChangeRequest) => Promise<Saved>;

/** Keeps what is not saved yet outside the page: closing it loses nothing. */
export interface Keeper {
  load(): Kept | null;
  keep(kept: Kept | null): void;
}

/** Why something is not saved: it will be tried again, the editor must sign in, or the server refused it. */
export type Problem =
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; conflicts: Conflict[]; revision: number };

export type Saving = 'saved' | 'saving' | 'waiting' | 'stopped';

/** What the page shows. A new object for each change, so that React can compare. */
export interface Snapshot {
  review: Review;
  selected: string | null;
  canUndo: boolean;
  canRedo: boolean;
  saving: Saving;
  problem: Problem | null;
}

interface Step {
  forth: FactChange[];
  back: FactChange[];
}

interface Options {
  review: Review;
  send: Send;
  problemOf(error: unknown): Problem;
  keeper: Keeper;
  /** How long changes are gathered before they are sent, in milliseconds. */
  pause?: number;
}

const PAUSE = 700;
const LONGEST_PAUSE = 30_000;

/** One editor's work on one article: what is seen, what can be undone, and what is on its way to the server. */
export class ReviewSession {
  private snapshot: Snapshot;
  private undoable: Step[] = [];
  private redoable: Step[] = [];
  /** Changes that were not sent yet. */
  private outbox: Outbox;
  /** What was sent and not answered: until it is, the very same is sent again, lest it be stored twice. */
  private sent: Outbox | null;
  private inFlight = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();
  private readonly pause: number;

  constructor(private readonly options: Options) {
    this.pause = options.pause ?? PAUSE;
    const kept = options.keeper.load();
    this.sent = kept?.sent ?? null;
    this.outbox = kept?.next ?? emptyOutbox(options.review.revision);
    this.snapshot = {
      review: this.onTop(options.review),
      selected: null,
      canUndo: false,
      canRedo: false,
      saving: kept ? 'waiting' : 'saved',
      problem: null,
    };
    if (kept) this.plan();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getSnapshot = (): Snapshot => this.snapshot;

  select(id: string | null): void {
    if (id !== this.snapshot.selected) this.show({ selected: id });
  }

  /** Makes changes that one undo takes back together. */
  change(changes: FactChange[]): void {
    const { facts } = this.snapshot.review;
    const before = new Map(facts.map((fact) => [fact.id, fact]));
    const real = changes.filter(({ id, to }) => JSON.stringify(before.get(id) ?? null) !== JSON.stringify(to));
    if (real.length === 0) return;
    this.undoable.push({ forth: real, back: inverseOf(facts, real) });
    this.redoable = [];
    this.apply(real);
  }

  /** Replaces one fact. */
  put(fact: ReviewedFact): void {
    this.change([{ id: fact.id, to: fact }]);
  }

  undo(): void {
    const step = this.undoable.pop();
    if (!step) return;
    this.redoable.push(step);
    this.apply(step.back);
  }

  redo(): void {
    const step = this.redoable.pop();
    if (!step) return;
    this.undoable.push(step);
    this.apply(step.forth);
  }

  /** Takes what a reader of some version has read otherwise; one undo takes it back. */
  takeReading(changes: FactChange[], readerVersion: string): void {
    this.outbox = addTo(this.outbox, { facts: [], readerVersion });
    this.show({ review: { ...this.snapshot.review, readerVersion } });
    this.change(changes);
    this.keepAndPlan();
  }

  /** Corrects the article itself. A changed body moves the facts: change none before it is saved. */
  correct(details: Partial<ArticleDetails>): void {
    const { review } = this.snapshot;
    if (details.body !== undefined) this.forgetSteps();
    this.outbox = { ...this.outbox, article: { ...this.outbox.article, ...details } };
    this.show({ review: { ...review, article: { ...review.article, ...details } } });
    this.keepAndPlan();
  }

  /** Sends now what is not saved, such as before publishing or leaving; resolves when nothing is left or it failed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.hasUnsaved()) {
      if (this.inFlight) await new Promise((resolve) => setTimeout(resolve, 20));
      else await this.send();
      if (this.snapshot.problem) return false;
    }
    return true;
  }

  /** Tries again at once: the network is back, the editor has signed in, or has mended what was refused. */
  retry(): void {
    this.failures = 0;
    this.show({ problem: null });
    this.plan(0);
  }

  /** Takes the server's version of the facts in conflict, or keeps one's own and saves it over theirs. */
  settle(conflicts: Conflict[], revision: number, keepOwn: boolean): void {
    const theirs = conflicts.flatMap(({ id, theirs: fact }) =>
      id === 'article' ? [] : { id, to: fact as ReviewedFact | null },
    );
    this.forgetSteps();
    this.outbox = { ...this.outbox, base: revision };
    if (!keepOwn) {
      const ids = new Set(conflicts.map(({ id }) => id));
      this.outbox.facts = this.outbox.facts.filter(({ id }) => !ids.has(id));
      const { review } = this.snapshot;
      const details = conflicts.find(({ id }) => id === 'article')?.theirs as Partial<ArticleDetails> | undefined;
      if (details) this.outbox.article = undefined;
      this.show({
        review: {
          ...review,
          article: { ...review.article, ...details },
          facts: withChanges(review.facts, theirs),
        },
      });
    }
    this.retry();
    this.keepAndPlan();
  }

  /** Shows the article as the server has it now, with one's own unsaved changes on top. */
  replace(review: Review): void {
    if (!this.hasUnsaved()) this.outbox.base = review.revision;
    const now = this.onTop(review);
    const { facts } = this.snapshot.review;
    // A step back over what somebody else has changed meanwhile would undo their work.
    if (JSON.stringify(now.facts) !== JSON.stringify(facts)) this.forgetSteps();
    const { selected } = this.snapshot;
    this.show({ review: now, selected: now.facts.some(({ id }) => id === selected) ? selected : null });
  }

  /** Whether something would be lost if this browser were. */
  hasUnsaved(): boolean {
    return this.sent !== null || !isEmpty(this.outbox);
  }

  close(): void {
    clearTimeout(this.timer);
  }

  /** An article with what is not saved of it on top. */
  private onTop(review: Review): Review {
    const ours = this.sent ? withOutbox(review, this.sent) : review;
    return withOutbox(ours, this.outbox);
  }

  private keep(): void {
    this.options.keeper.keep(this.hasUnsaved() ? { sent: this.sent, next: this.outbox } : null);
  }

  private forgetSteps(): void {
    this.undoable = [];
    this.redoable = [];
    this.show({});
  }

  private apply(changes: FactChange[]): void {
    const { review, selected } = this.snapshot;
    const facts = withChanges(review.facts, changes);
    const gone = changes.some(({ id, to }) => id === selected && !to);
    this.outbox = addTo(this.outbox, { facts: changes });
    this.show({ review: { ...review, facts }, selected: gone ? null : selected });
    this.keepAndPlan();
  }

  private keepAndPlan(): void {
    this.keep();
    if (this.snapshot.problem?.kind === 'conflict') return;
    this.show({ saving: 'waiting', problem: null });
    this.plan();
  }

  private plan(after = this.pause): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), after);
  }

  private async send(): Promise<void> {
    if (this.inFlight || !this.hasUnsaved()) return;
    this.sent ??= this.takeBatch();
    this.inFlight = true;
    this.keep();
    this.show({ saving: 'saving' });
    try {
      const saved = await this.options.send(this.sent);
      this.inFlight = false;
      this.received(saved);
    } catch (error) {
      this.inFlight = false;
      this.failed(this.options.problemOf(error));
    }
  }

  /** What goes next. A changed body goes alone, and after the facts whose places were counted in the one before. */
  private takeBatch(): Outbox {
    const { outbox } = this;
    const { body, ...rest } = outbox.article ?? {};
    const bodyLater = body !== undefined && outbox.facts.length > 0;
    this.outbox = { ...emptyOutbox(outbox.base), ...(bodyLater && { article: { body } }) };
    return bodyLater ? { ...outbox, article: Object.keys(rest).length > 0 ? rest : undefined } : outbox;
  }

  private received({ revision, state, facts, others, officials, organizations }: Saved): void {
    this.sent = null;
    this.failures = 0;
    const ours = new Set(this.outbox.facts.map(({ id }) => id));
    const clashes = others.filter(({ id }) => ours.has(id));
    if (clashes.length === 0) this.outbox.base = revision;
    const theirs = others.flatMap(({ id, theirs: fact }) =>
      id === 'article' || ours.has(id) ? [] : { id, to: fact as ReviewedFact | null },
    );
    const stored = facts.filter(({ id }) => !ours.has(id)).map((fact) => ({ id: fact.id, to: fact }));
    // A step back over what somebody else changed would take their work away.
    if (theirs.length > 0) this.forgetSteps();
    const details = others.find(({ id }) => id === 'article')?.theirs as Partial<ArticleDetails> | undefined;
    const { review } = this.snapshot;
    this.show({
      review: {
        ...review,
        article: { ...review.article, ...details, ...this.outbox.article },
        revision,
        state,
        facts: withChanges(review.facts, [...theirs, ...stored]),
        officials: merged(review.officials, officials),
        organizations: merged(review.organizations, organizations),
      },
      saving: this.hasUnsaved() ? 'waiting' : 'saved',
      problem: clashes.length > 0 ? { kind: 'conflict', conflicts: clashes, revision } : null,
    });
    this.keep();
    if (this.hasUnsaved() && clashes.length === 0) this.plan();
  }

  private failed(problem: Problem): void {
    if (problem.kind !== 'unreachable' && this.sent) {
      this.outbox = addTo(addTo(emptyOutbox(this.sent.base), this.sent), this.outbox);
      this.sent = null;
    }
    this.keep();
    this.show({ saving: 'stopped', problem });
    if (problem.kind !== 'unreachable') return;
    this.failures += 1;
    this.plan(Math.min(this.pause * 2 ** this.failures, LONGEST_PAUSE));
  }

  private show(change: Partial<Snapshot>): void {
    this.snapshot = {
      ...this.snapshot,
      ...change,
      canUndo: this.undoable.length > 0,
      canRedo: this.redoable.length > 0,
    };
    for (const listener of this.listeners) listener();
  }
}

const withOutbox = (review: Review, { article, facts, readerVersion }: Outbox): Review => ({
  ...review,
  readerVersion: readerVersion ?? review.readerVersion,
  article: { ...review.article, ...article },
  facts: withChanges(review.facts, facts),
});

function merged<One extends { id: string }>(before: One[], now: One[]): One[] {
  const all = new Map([...before, ...now].map((one) => [one.id, one]));
  return [...all.values()];
}
