import type {
  FactChange,
  Place,
  Review,
  ReviewedClaim,
  ReviewedFact,
  ReviewedStatement,
} from '../../../../shared/review/facts';
import { waits } from '../../../../shared/review/changes';

/** What editors do to facts, as changes. Pure: nothing here knows the page or the server. */

const put = (...facts: ReviewedFact[]): FactChange[] => facts.map((fact) => ({ id: fact.id, to: fact }));

/** A fact as it is once an editor agrees with it. */
const agreed = (fact: ReviewedFact): ReviewedFact =>
  fact.type === 'finding' ? { ...fact, decision: 'confirmed', reason: null } : { ...fact, decision: 'accepted' };

/** A claim is public only with its statement, so agreeing with it agrees with what it was said in. */
export function accept(review: Review, fact: ReviewedFact): FactChange[] {
  const byId = new Map(review.facts.map((one) => [one.id, one]));
  const support =
    fact.type === 'finding' ? fact.claims : fact.type === 'claim' && fact.statement ? [fact.statement] : [];
  const needed = support.flatMap((id) => {
    const one = byId.get(id);
    return one && waits(one) ? accept(review, one) : [];
  });
  const changes = [...needed, ...put(agreed(fact))];
  return [...new Map(changes.map((change) => [change.id, change])).values()];
}

/** Rejecting a statement rejects the claims in it: they can't be public without it. */
export function reject(review: Review, fact: ReviewedFact): FactChange[] {
  if (fact.type === 'finding') return [];
  const within =
    fact.type === 'statement'
      ? review.facts.filter((one): one is ReviewedClaim => one.type === 'claim' && one.statement === fact.id)
      : [];
  return put(
    { ...fact, decision: 'rejected' },
    ...within.filter(waits).map((claim): ReviewedFact => ({ ...claim, decision: 'rejected' })),
  );
}

/** Agrees with everything that waits, but for findings: each of those is looked at. */
export const acceptRest = (review: Review): FactChange[] =>
  put(...review.facts.filter((fact) => waits(fact) && fact.type !== 'finding').map(agreed));

/** A fact with other words. What an editor has placed is not lost any more. */
export function withPlace(fact: ReviewedFact, { start, end }: Place): ReviewedFact {
  if (fact.type === 'statement') return { ...fact, content: { start, end } };
  return fact.type === 'claim' ? { ...fact, words: { start, end } } : fact;
}

const inside = (place: Place, { start, end }: Place) => place.start >= start && place.end <= end;

/** Cuts a statement in two; each claim goes with the part it stands in. null where the place is at an edge. */
export function split(review: Review, statement: ReviewedStatement, at: number, id: string): FactChange[] | null {
  const { start, end } = statement.content;
  const { body } = review.article;
  const first = { start, end: start + body.slice(start, at).trimEnd().length };
  const second = { start: at + body.slice(at, end).length - body.slice(at, end).trimStart().length, end };
  if (at <= start || at >= end || first.end <= first.start || second.end <= second.start) return null;
  const moved = review.facts.filter(
    (fact): fact is ReviewedClaim =>
      fact.type === 'claim' && fact.statement === statement.id && inside(fact.words, second),
  );
  return put(
    { ...statement, content: first },
    { ...statement, id, content: second, rule: null },
    ...moved.map((claim) => ({ ...claim, statement: id })),
  );
}

/** Joins a statement with the next one, which gives it its claims. null where there is none. */
export function join(review: Review, statement: ReviewedStatement): FactChange[] | null {
  const statements = review.facts.filter((fact): fact is ReviewedStatement => fact.type === 'statement');
  const next = statements[statements.findIndex(({ id }) => id === statement.id) + 1];
  if (!next || next.content.lost || statement.content.lost) return null;
  const moved = review.facts.filter(
    (fact): fact is ReviewedClaim => fact.type === 'claim' && fact.statement === next.id,
  );
  return [
    ...put(
      {
        ...statement,
        content: { start: statement.content.start, end: Math.max(statement.content.end, next.content.end) },
      },
      ...moved.map((claim) => ({ ...claim, statement: statement.id })),
    ),
    { id: next.id, to: null },
  ];
}

/** Deletes a fact; claims in a deleted statement become the article's own, findings about a deleted claim go with it. */
export function remove(review: Review, fact: ReviewedFact): FactChange[] {
  const changes: FactChange[] = [{ id: fact.id, to: null }];
  for (const one of review.facts) {
    if (one.type === 'claim' && one.statement === fact.id)
      changes.push({ id: one.id, to: { ...one, statement: null } });
    if (one.type === 'finding' && one.claims.includes(fact.id)) changes.push({ id: one.id, to: null });
  }
  return changes;
}

/** The innermost statement around a place. */
export function statementAround(review: Review, place: Place): ReviewedStatement | undefined {
  return review.facts
    .filter((fact): fact is ReviewedStatement => fact.type === 'statement' && fact.decision !== 'rejected')
    .filter(({ content }) => !content.lost && inside(place, content))
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
}
