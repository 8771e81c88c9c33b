import { ReviewSession, type Problem } from '../../src/plugins/on-record/admin/src/desk/review/session/session';
import type { Kept } from '../../src/plugins/on-record/admin/src/desk/review/session/outbox';
import { withChanges } from '../../src/plugins/on-record/shared/review/changes';
import type {
  ChangeRequest,
  Conflict,
  Review,
  ReviewedFact,
  ReviewedStatement,
  Saved,
} from '../../src/plugins/on-record/shared/review/facts';

const statement = (id: string, start: number): ReviewedStatement => ({
  type: 'statement',
  id,
  content: { start, end: start + 4 },
  cue: null,
  mode: 'direct',
  speaker: null,
  decision: 'proposed',
  rule: null,
});

const review: Review = {
  id: 'article',
  slug: null,
  article: {
    title: 'عنوان',
    body: 'متنی بلند برای آزمون',
    language: 'fa',
    publishedOn: null,
    place: null,
    event: null,
    url: null,
    source: null,
  },
  sourceName: null,
  revision: 0,
  state: 'draft',
  readerVersion: null,
  facts: [statement('a', 0), statement('b', 5)],
  officials: [],
  organizations: [],
};

/** A server in memory: it stores batches, each once, and may lose a request, an answer, or refuse. */
class Server {
  facts: ReviewedFact[] = review.facts;
  revision = 0;
  requests: ChangeRequest[] = [];
  private readonly batches = new Set<string>();
  private failures: Array<'request' | 'answer' | Problem> = [];
  others: Conflict[] = [];

  failNext(...failures: Array<'request' | 'answer' | Problem>): void {
    this.failures.push(...failures);
  }

  send = async (request: ChangeRequest): Promise<Saved> => {
    const failure = this.failures.shift();
    if (failure === 'request' || (failure && failure !== 'answer')) throw failure;
    this.requests.push(request);
    if (!this.batches.has(request.batch)) {
      this.batches.add(request.batch);
      this.facts = withChanges(this.facts, request.facts);
      this.revision += 1;
    }
    if (failure === 'answer') throw failure;
    const ids = new Set(request.facts.map(({ id }) => id));
    const { others } = this;
    this.others = [];
    return {
      revision: this.revision,
      state: 'in-review',
      facts: this.facts.filter(({ id }) => ids.has(id)),
      others,
      officials: [],
      organizations: [],
    };
  };
}

let server: Server;
let kept: Kept | null;
const keeper = { load: () => kept, keep: (now: Kept | null) => void (kept = now && structuredClone(now)) };
const problemOf = (error: unknown): Problem =>
  typeof error === 'string' ? { kind: 'unreachable' } : (error as Problem);
const open = () => new ReviewSession({ review, send: server.send, problemOf, keeper, pause: 5 });
const accept = (session: ReviewSession, id: string) => session.put({ ...find(session, id), decision: 'accepted' });
const find = (session: ReviewSession, id: string) =>
  session.getSnapshot().review.facts.find((fact) => fact.id === id) as ReviewedStatement;
const stored = (id: string) => server.facts.find((fact) => fact.id === id)?.decision;

beforeEach(() => {
  server = new Server();
  kept = null;
});

test('many changes are sent in one request, each fact as it is last', async () => {
  const session = open();
  accept(session, 'a');
  accept(session, 'b');
  session.put({ ...find(session, 'b'), decision: 'rejected' });
  expect(session.getSnapshot().saving).toBe('waiting');
  expect(await session.flush()).toBe(true);
  expect(server.requests).toHaveLength(1);
  expect([stored('a'), stored('b')]).toEqual(['accepted', 'rejected']);
  expect(session.getSnapshot()).toMatchObject({ saving: 'saved', review: { revision: 1, state: 'in-review' } });
});

test('undo and redo go back and forth, on the server too', async () => {
  const session = open();
  accept(session, 'a');
  session.change([{ id: 'b', to: null }]);
  session.undo();
  expect(find(session, 'b')).toBeDefined();
  session.undo();
  expect(find(session, 'a').decision).toBe('proposed');
  expect(session.getSnapshot()).toMatchObject({ canUndo: false, canRedo: true });
  session.redo();
  await session.flush();
  expect([stored('a'), stored('b')]).toEqual(['accepted', 'proposed']);
});

test('a change that changes nothing is none', () => {
  const session = open();
  session.put({ ...find(session, 'a') });
  expect(session.getSnapshot()).toMatchObject({ canUndo: false, saving: 'saved' });
});

test('without a network it keeps trying, and nothing is lost', async () => {
  const session = open();
  server.failNext('request', 'request');
  accept(session, 'a');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stored('a')).toBe('accepted');
  expect(session.getSnapshot()).toMatchObject({ saving: 'saved', problem: null });
});

test('when only the answer was lost, the same batch is sent again, and what came after it in a batch of its own', async () => {
  const session = open();
  server.failNext('answer');
  accept(session, 'a');
  await session.flush();
  accept(session, 'b');
  session.retry();
  expect(await session.flush()).toBe(true);
  expect(server.revision).toBe(2);
  expect(server.requests[0].batch).toBe(server.requests[1].batch);
  expect([stored('a'), stored('b')]).toEqual(['accepted', 'accepted']);
});

test('a closed tab loses nothing: the next visit shows and sends it', async () => {
  const first = open();
  server.failNext('request');
  accept(first, 'a');
  await first.flush();
  accept(first, 'b');
  first.close();
  const second = open();
  expect([find(second, 'a').decision, find(second, 'b').decision]).toEqual(['accepted', 'accepted']);
  await second.flush();
  expect([stored('a'), stored('b')]).toEqual(['accepted', 'accepted']);
  expect(kept).toBeNull();
});

test('what the server refuses stays on the page, with the reason, and is sent again when mended', async () => {
  const session = open();
  server.failNext({ kind: 'refused', message: '"words" lies outside the text' });
  accept(session, 'a');
  expect(await session.flush()).toBe(false);
  expect(session.getSnapshot()).toMatchObject({ saving: 'stopped', problem: { kind: 'refused' } });
  expect(find(session, 'a').decision).toBe('accepted');
  accept(session, 'b');
  expect(await session.flush()).toBe(true);
  expect([stored('a'), stored('b')]).toEqual(['accepted', 'accepted']);
});

describe('when somebody else changed', () => {
  const theirs = { ...statement('a', 0), decision: 'rejected' as const };
  const conflict: Conflict = { id: 'a', theirs, by: 'Omid', at: '2026-11-25T00:00:00.000Z' };

  test('the same fact, the editor keeps the own version', async () => {
    const session = open();
    server.failNext({ kind: 'conflict', conflicts: [conflict], revision: 7 });
    accept(session, 'a');
    expect(await session.flush()).toBe(false);
    session.settle([conflict], 7, true);
    expect(await session.flush()).toBe(true);
    expect(server.requests[0].base).toBe(7);
    expect(stored('a')).toBe('accepted');
  });

  test('the same fact, the editor takes theirs, and keeps what else was changed', async () => {
    const session = open();
    server.failNext({ kind: 'conflict', conflicts: [conflict], revision: 7 });
    accept(session, 'a');
    accept(session, 'b');
    await session.flush();
    session.settle([conflict], 7, false);
    await session.flush();
    expect(find(session, 'a').decision).toBe('rejected');
    expect(server.requests[0].facts.map(({ id }) => id)).toEqual(['b']);
  });

  test('another fact, it is shown', async () => {
    const session = open();
    server.others = [conflict];
    accept(session, 'b');
    await session.flush();
    expect(find(session, 'a').decision).toBe('rejected');
    expect(session.getSnapshot().canUndo).toBe(false);
  });
});

test('a changed body is sent after the facts that were placed in the one before', async () => {
  const session = open();
  accept(session, 'a');
  session.correct({ body: 'متنی بلند برای آزمون است' });
  await session.flush();
  expect(server.requests.map(({ article, facts }) => [!!article?.body, facts.length])).toEqual([
    [false, 1],
    [true, 0],
  ]);
});
