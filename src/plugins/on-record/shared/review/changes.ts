import type { Anchor, FactChange, Review, ReviewedFact } from './facts';

/** Where a fact stands in the text; a finding stands at the first of its claims. */
function placeOf(fact: ReviewedFact, claims: ReadonlyMap<string, Anchor>): Anchor | undefined {
  if (fact.type === 'statement') return fact.content;
  return fact.type === 'claim' ? fact.words : claims.get(fact.claims[0]);
}

const RANK = { statement: 0, claim: 1, finding: 2 };

/** The facts in the order of the text: a statement before the claims in it, a finding after the claim it is about. */
export function inTextOrder(facts: readonly ReviewedFact[]): ReviewedFact[] {
  const claims = new Map(facts.flatMap((fact) => (fact.type === 'claim' ? [[fact.id, fact.words] as const] : [])));
  const placed = facts.map((fact) => ({ fact, start: placeOf(fact, claims)?.start ?? Infinity }));
  placed.sort((a, b) => (a.start === b.start ? RANK[a.fact.type] - RANK[b.fact.type] : a.start - b.start));
  return placed.map(({ fact }) => fact);
}

/** The facts after some changes. Throws nothing: a change of a fact that is not there adds it. */
export function withChanges(facts: readonly ReviewedFact[], changes: readonly FactChange[]): ReviewedFact[] {
  const after = new Map(facts.map((fact) => [fact.id, fact]));
  for (const { id, to } of changes) {
    if (to) after.set(id, to);
    else after.delete(id);
  }
  return inTextOrder([...after.values()]);
}

/** The changes that undo some changes of these facts. */
export function inverseOf(facts: readonly ReviewedFact[], changes: readonly FactChange[]): FactChange[] {
  const before = new Map(facts.map((fact) => [fact.id, fact]));
  return changes.map(({ id }) => ({ id, to: before.get(id) ?? null }));
}

/** Whether an editor still has to decide about a fact. */
export const waits = (fact: ReviewedFact): boolean => fact.decision === 'proposed' || fact.decision === 'open';

/** Whether some words of a fact have no certain place in the text any more. */
export function isLost(fact: ReviewedFact): boolean {
  if (fact.type === 'finding') return false;
  const anchors =
    fact.type === 'claim' ? [fact.words, fact.period?.place] : [fact.content, fact.cue, fact.speaker?.mention];
  return anchors.some((anchor) => anchor?.lost !== undefined);
}

/** Whether a fact becomes public when its article is published: accepted, and so is what it leans on. */
export function becomesPublic(fact: ReviewedFact, facts: ReadonlyMap<string, ReviewedFact>): boolean {
  if (fact.type === 'finding') {
    const about = fact.claims.map((id) => facts.get(id));
    return fact.decision === 'confirmed' && about.every((claim) => claim && becomesPublic(claim, facts));
  }
  if (fact.decision !== 'accepted') return false;
  if (fact.type === 'statement' || fact.statement === null) return true;
  const statement = facts.get(fact.statement);
  return !!statement && becomesPublic(statement, facts);
}

/** What publishing would make public, what stays back, and why it can't be done at all. */
export interface Publication {
  statements: number;
  claims: number;
  findings: number;
  /** Facts that nobody has decided about: they stay back. */
  waiting: string[];
  /** Accepted facts that stay back because what they lean on does. */
  leaning: string[];
  obstacles: Array<{ kind: 'no-source' } | { kind: 'lost'; facts: string[] }>;
}

/** What publishing an article would do now. */
export function publicationOf({ article, facts }: Pick<Review, 'article' | 'facts'>): Publication {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const open = facts.filter((fact) => becomesPublic(fact, byId));
  const isPublic = new Set(open.map(({ id }) => id));
  const count = (type: ReviewedFact['type']) => open.filter((fact) => fact.type === type).length;
  const agreed = facts.filter(({ decision }) => decision === 'accepted' || decision === 'confirmed');
  const lost = agreed.filter(isLost).map(({ id }) => id);
  return {
    statements: count('statement'),
    claims: count('claim'),
    findings: count('finding'),
    waiting: facts.filter(waits).map(({ id }) => id),
    leaning: agreed.filter(({ id }) => !isPublic.has(id)).map(({ id }) => id),
    obstacles: [
      ...(article.source ? [] : [{ kind: 'no-source' as const }]),
      ...(lost.length > 0 ? [{ kind: 'lost' as const, facts: lost }] : []),
    ],
  };
}
