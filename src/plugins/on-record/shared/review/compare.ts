import { inTextOrder, waits } from './changes';
import type {
  Anchor,
  FactChange,
  Place,
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedSpeaker,
  ReviewedStatement,
} from './facts';
import { matchesByPlace, sharedLength, type Matches } from './match';

/** One thing that a newer reading would have otherwise: a fact it adds, reads differently, or does not find any more. */
export interface Difference {
  id: string;
  kind: 'new' | 'changed' | 'gone';
  before: ReviewedFact | null;
  after: ReviewedFact | null;
}

interface Comparison {
  body: string;
  /** The facts of the article under review. */
  facts: readonly ReviewedFact[];
  /** The facts of the new reading; their ids mean something only among themselves. */
  read: readonly ReviewedFact[];
  /** Facts that an editor has deleted: they are not proposed again. */
  deleted?: readonly ReviewedFact[];
  /** Ids of facts that an editor has corrected without a decision yet. */
  corrected?: ReadonlySet<string>;
  newId(): string;
}

type Placed = ReviewedStatement | ReviewedClaim;

/** Where the words of a statement or claim stand. */
export const wordsPlace = (fact: Placed): Anchor => (fact.type === 'statement' ? fact.content : fact.words);

/** The facts that an editor has made, decided, corrected or deleted: no reading changes them. */
function settledIn({ facts, deleted = [], corrected }: Comparison): Set<string> {
  const isSettled = (fact: ReviewedFact) =>
    !waits(fact) || (fact.type !== 'finding' && fact.rule === null) || corrected?.has(fact.id);
  return new Set([...facts.filter(isSettled), ...deleted].map(({ id }) => id));
}

/** Which fact under review each fact of the reading is; null for one that was deleted. */
type Ids = ReadonlyMap<string, string | null>;

const refersTo = (fact: ReviewedFact): string[] =>
  fact.type === 'finding' ? fact.claims : fact.type === 'claim' && fact.statement ? [fact.statement] : [];

/** Two ways to write the same name or office in the Arabic script are one. */
const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u200c\u064b-\u0652]+/g, '');

const sameSpeaker = (a: ReviewedSpeaker, b: ReviewedSpeaker): boolean =>
  a.kind === b.kind && plain(a.name) === plain(b.name) && plain(a.position) === plain(b.position);

/** A fact under review as the new reading has it; what no reader knows of it stays. */
function readAgain(before: ReviewedFact, after: ReviewedFact): ReviewedFact {
  if (after.type === 'claim' && before.type === 'claim')
    return { ...after, id: before.id, indicator: before.indicator, place: before.place };
  if (after.type !== 'statement' || before.type !== 'statement') return { ...after, id: before.id };
  const { speaker } = before;
  if (!speaker || !after.speaker || !sameSpeaker(speaker, after.speaker)) return { ...after, id: before.id };
  return { ...after, id: before.id, speaker: { ...speaker, mention: after.speaker.mention } };
}

const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What a fact says, without the rule that made it. */
const saying = (fact: ReviewedFact): string => {
  const said = fact.type === 'finding' ? { ...fact, claims: [...fact.claims].sort() } : { ...fact, rule: null };
  return JSON.stringify(said, (_, value: unknown) => sorted(value));
};

/** A fact of the reading with the ids of the facts under review; null where it is about a deleted claim. */
function translated(fact: ReviewedFact, ids: Ids): ReviewedFact | null {
  if (fact.type === 'claim') return { ...fact, statement: fact.statement && (ids.get(fact.statement) ?? null) };
  if (fact.type === 'statement') return fact;
  const claims = fact.claims.map((id) => ids.get(id) ?? null);
  return claims.includes(null) ? null : { ...fact, claims: claims as string[] };
}

/** The finding that says the same kind of thing about the same claims, or at least about the same first one. */
function sameFinding(finding: ReviewedFinding, among: readonly ReviewedFinding[]): ReviewedFinding | undefined {
  const [first] = finding.claims;
  const alike = among.filter(({ kind, claims }) => kind === finding.kind && claims.includes(first));
  const all = [...finding.claims].sort().join();
  return alike.find(({ claims }) => [...claims].sort().join() === all) ?? alike[0];
}

/** The settled fact whose words hold most of a place: an editor has joined or widened it, say. */
const settledAround = (place: Place, settled: readonly Placed[]): Placed | undefined =>
  settled.find((fact) => sharedLength(wordsPlace(fact), place) * 2 > place.end - place.start);

const ofType = <Type extends ReviewedFact['type']>(facts: readonly ReviewedFact[], type: Type) =>
  facts.filter((fact): fact is Extract<ReviewedFact, { type: Type }> => fact.type === type);

/** Settles which fact under review each statement and claim of the reading is, and which are new. */
function identify(
  { body, facts, read, deleted = [], newId }: Comparison,
  settledIds: ReadonlySet<string>,
): { ids: Ids; matches: Matches<Placed> } {
  const ids = new Map<string, string | null>();
  const matches: Matches<Placed> = new Map();
  const isDeleted = new Set(deleted.map(({ id }) => id));
  for (const type of ['statement', 'claim'] as const) {
    const known: Placed[] = ofType([...facts, ...deleted], type);
    const settled = known.filter((fact) => settledIds.has(fact.id));
    const now: Placed[] = ofType(read, type);
    for (const [id, fact] of matchesByPlace(body, known, now, wordsPlace)) matches.set(id, fact);
    for (const fact of now) {
      const match = matches.get(fact.id) ?? settledAround(wordsPlace(fact), settled);
      if (match) matches.set(fact.id, match);
      ids.set(fact.id, match ? (isDeleted.has(match.id) ? null : match.id) : newId());
    }
  }
  return { ids, matches };
}

/** The facts that settled ones lean on, by whatever way round. */
function leanedOn(facts: readonly ReviewedFact[], settledIds: ReadonlySet<string>): Set<string> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const needed = new Set<string>();
  const visit = (fact: ReviewedFact | undefined): void => {
    for (const id of fact ? refersTo(fact) : [])
      if (!needed.has(id)) {
        needed.add(id);
        visit(byId.get(id));
      }
  };
  for (const fact of facts) if (settledIds.has(fact.id)) visit(fact);
  return needed;
}

/** What a new reading of the same text would have otherwise, in the order of the text. What an editor decided stays. */
export function differencesOf(comparison: Comparison): Difference[] {
  const { facts, read, deleted = [], newId } = comparison;
  const settledIds = settledIn(comparison);
  const { ids, matches } = identify(comparison, settledIds);
  const findings = ofType([...facts, ...deleted], 'finding');
  const found = new Set<string>();
  const differences = read.flatMap((fact): Difference[] => {
    const after = translated(fact, ids);
    if (!after) return [];
    const before = after.type === 'finding' ? sameFinding(after, findings) : matches.get(fact.id);
    if (before) {
      if (found.has(before.id) || settledIds.has(before.id)) return [];
      found.add(before.id);
      const changed = readAgain(before, after);
      return saying(changed) === saying(before) ? [] : [{ id: before.id, kind: 'changed', before, after: changed }];
    }
    const id = ids.get(fact.id) ?? newId();
    return [{ id, kind: 'new', before: null, after: { ...after, id } }];
  });
  const needed = leanedOn(facts, settledIds);
  const gone = facts
    .filter(({ id }) => !found.has(id) && !settledIds.has(id) && !needed.has(id))
    .map((before): Difference => ({ id: before.id, kind: 'gone', before, after: null }));
  return inOrder([...differences, ...gone], facts);
}

function inOrder(differences: Difference[], facts: readonly ReviewedFact[]): Difference[] {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  const all = new Map(facts.map((fact) => [fact.id, fact]));
  for (const { id, before, after } of differences) all.set(id, (after ?? before) as ReviewedFact);
  return inTextOrder([...all.values()]).flatMap(({ id }) => byId.get(id) ?? []);
}

/**
 * The changes that take some differences, with those they can't do without: the statement a new claim was made in,
 * the claims of a new finding, and what leans on a fact that goes.
 */
export function changesThatTake(differences: readonly Difference[], wanted: ReadonlySet<string>): FactChange[] {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  const taken = new Map<string, Difference>();
  const take = (difference: Difference | undefined): void => {
    if (!difference || taken.has(difference.id)) return;
    taken.set(difference.id, difference);
    if (difference.after) {
      for (const id of refersTo(difference.after)) if (byId.get(id)?.kind === 'new') take(byId.get(id));
      return;
    }
    for (const other of differences) if (other.before && refersTo(other.before).includes(difference.id)) take(other);
  };
  for (const id of wanted) take(byId.get(id));
  return [...taken.values()].map(({ id, after }) => ({ id, to: after }));
}
