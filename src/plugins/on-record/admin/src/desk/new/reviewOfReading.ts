import type { Claim, Finding, Reading, Span, Statement } from '../../../../reader/types';
import { inTextOrder } from '../../../../shared/review/changes';
import type { Place, Review, ReviewedFact } from '../../../../shared/review/facts';

const place = ({ start, end }: Span): Place => ({ start, end });
const placeOrNone = (span: Span | null): Place | null => span && place(span);

const statementOf = ({ id, content, cue, mode, speaker, rule }: Statement): ReviewedFact => ({
  type: 'statement',
  id: `statement-${id}`,
  content: place(content),
  cue: placeOrNone(cue),
  mode,
  speaker: speaker && {
    kind: speaker.kind,
    name: speaker.name,
    position: speaker.position ?? null,
    mention: placeOrNone(speaker.mention),
    official: null,
    organization: null,
  },
  decision: 'proposed',
  rule,
});

const claimOf = (claim: Claim): ReviewedFact => ({
  type: 'claim',
  id: `claim-${claim.id}`,
  words: place(claim),
  statement: claim.statement === null ? null : `statement-${claim.statement}`,
  value: claim.value ?? null,
  low: claim.low ?? null,
  high: claim.high ?? null,
  modifier: claim.modifier,
  unit: { kind: claim.unit.kind, code: claim.unit.code ?? null, text: claim.unit.text ?? null },
  period: claim.period && {
    place: place(claim.period),
    text: claim.period.text,
    from: claim.period.from ?? null,
    to: claim.period.to ?? null,
  },
  indicator: null,
  place: null,
  decision: 'proposed',
  rule: claim.rule,
});

const findingOf = ({ kind, claims, stated, computed, explanation }: Finding, at: number): ReviewedFact => ({
  type: 'finding',
  id: `finding-${at + 1}`,
  kind,
  claims: claims.map((id) => `claim-${id}`),
  stated,
  computed,
  explanation,
  decision: 'open',
  reason: null,
});

/** A reading that is not stored, in the shape of a review, so that it can be shown as one. */
export function reviewOfReading(body: string, reading: Reading): Review {
  return {
    id: '',
    slug: null,
    article: {
      title: '',
      body,
      language: reading.language,
      publishedOn: null,
      place: null,
      event: null,
      url: null,
      source: null,
    },
    sourceName: null,
    revision: 0,
    state: 'draft',
    readerVersion: reading.readerVersion,
    facts: inTextOrder([
      ...reading.statements.map(statementOf),
      ...reading.claims.map(claimOf),
      ...reading.findings.map(findingOf),
    ]),
    officials: [],
    organizations: [],
  };
}
