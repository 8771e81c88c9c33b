import { Decimal } from 'decimal.js';
import { selectors } from '../../../reader';
import type { Claim, Finding, Reading, Span, Speaker, Statement } from '../../../reader/types';
import { newDocumentId, type Row } from '../database/rows';

/** A row to insert, with what it links to by ids of the reading. */
export interface StatementFact {
  row: Row;
  id: string;
  speaker: Speaker | null;
}
export interface ClaimFact {
  row: Row;
  id: string;
  statement: string | null;
}
export interface FindingFact {
  row: Row;
  claims: string[];
}

/** An article's facts as rows of drafts under review, in the order of the text. */
export interface Facts {
  statements: StatementFact[];
  claims: ClaimFact[];
  findings: FindingFact[];
}

/** The longest that a string column holds; only a hostile text has a cue or a unit that is longer. */
const LONGEST = 255;

const short = (text: string | undefined): string | null =>
  text?.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') ?? null;

const anchor = (body: string, span: Span | null | undefined) => (span ? selectors(body, span.start, span.end) : null);

function statementRow(body: string, statement: Statement, order: number): Row {
  return {
    documentId: newDocumentId(),
    publishedAt: null,
    order,
    content: statement.content.text,
    mode: statement.mode,
    cue: short(statement.cue?.text),
    speakerAsWritten: short(statement.speaker?.name),
    selectors: {
      content: anchor(body, statement.content),
      cue: anchor(body, statement.cue),
      speaker: anchor(body, statement.speaker?.mention),
    },
    reviewState: 'proposed',
    rule: statement.rule,
  };
}

/** A claim's value as a number for sorting, or the middle of its range; null for a claim without either. */
export function sortingNumber({
  value,
  low,
  high,
}: {
  value?: string | null;
  low?: string | null;
  high?: string | null;
}): number | null {
  if (value) return Number(value);
  return low && high ? new Decimal(low).plus(high).div(2).toNumber() : null;
}

function claimRow(body: string, claim: Claim, order: number): Row {
  const { value = null, low = null, high = null, unit, period } = claim;
  return {
    documentId: newDocumentId(),
    publishedAt: null,
    order,
    words: claim.text,
    value,
    low,
    high,
    number: sortingNumber(claim),
    modifier: claim.modifier,
    unitKind: unit.kind,
    unitCode: short(unit.code),
    unitText: short(unit.text),
    periodWords: short(period?.text),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    selectors: { words: anchor(body, claim), period: anchor(body, period) },
    reviewState: 'proposed',
    verificationState: 'unchecked',
    rule: claim.rule,
  };
}

function findingRow({ kind, stated, computed, explanation }: Finding, order: number): Row {
  return { documentId: newDocumentId(), publishedAt: null, order, kind, stated, computed, explanation, state: 'open' };
}

/** The rows that a reading of this body makes. Orders count from 1. */
export function factsOf(body: string, { statements, claims, findings }: Reading): Facts {
  return {
    statements: statements.map((statement, at) => ({
      row: statementRow(body, statement, at + 1),
      id: statement.id,
      speaker: statement.speaker,
    })),
    claims: claims.map((claim, at) => ({
      row: claimRow(body, claim, at + 1),
      id: claim.id,
      statement: claim.statement,
    })),
    findings: findings.map((finding, at) => ({ row: findingRow(finding, at + 1), claims: finding.claims })),
  };
}
