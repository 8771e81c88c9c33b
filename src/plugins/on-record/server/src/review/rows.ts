import { Decimal } from 'decimal.js';
import { selectors } from '../../../reader';
import type {
  Anchor,
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedStatement,
} from '../../../shared/review/facts';
import { sortingNumber } from '../articles/facts';
import type { Parts } from '../publishing/anchors';
import { fieldError } from '../requests/parse';

/** A fact's columns, by attribute. */
export type Values = Record<string, unknown>;

type Anchors = Record<string, Anchor | null>;

/** What a fact's row is made from. */
export interface Written {
  body: string;
  /** The selectors the row has: words that are lost keep them, for an editor to find them again. */
  before: Parts | null;
}

const splitsPair = (body: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(body.slice(at - 1, at + 1));

/** Makes sure that a place lies in the body. Throws ValidationError (400) naming the part. */
function checkPlace(body: string, part: string, { start, end }: Anchor): void {
  if (end > body.length || splitsPair(body, start) || splitsPair(body, end))
    throw fieldError(part, 'lies outside the article’s text, or cuts a character in two; mark the words again.');
}

function partOf({ body, before }: Written, part: string, anchor: Anchor): Parts[string] {
  if (anchor.lost !== undefined) return before?.[part] ?? null;
  checkPlace(body, part, anchor);
  return selectors(body, anchor.start, anchor.end) as Parts[string];
}

function anchored(written: Written, anchors: Anchors): Values {
  const parts = Object.entries(anchors).map(([part, anchor]) => [part, anchor && partOf(written, part, anchor)]);
  const lost = Object.keys(anchors).filter((part) => anchors[part]?.lost !== undefined);
  return { selectors: Object.fromEntries(parts), lost: lost.length > 0 ? lost : null };
}

const wordsOf = (body: string, { start, end, lost }: Anchor) => lost ?? body.slice(start, end);

function statementValues(written: Written, fact: ReviewedStatement): Values {
  const { content, cue, speaker, mode, decision, rule } = fact;
  return {
    content: wordsOf(written.body, content),
    cue: cue && wordsOf(written.body, cue),
    mode,
    speakerAsWritten: speaker?.name ?? null,
    ...anchored(written, { content, cue, speaker: speaker?.mention ?? null }),
    reviewState: decision,
    rule,
  };
}

function checkRange({ low, high }: ReviewedClaim): void {
  if (low !== null && high !== null && new Decimal(low).gt(high))
    throw fieldError('low', `is more than the high end, ${high}; give the smaller number first.`);
}

function claimValues(written: Written, fact: ReviewedClaim): Values {
  const { words, value, low, high, modifier, unit, period, place, decision, rule } = fact;
  checkRange(fact);
  return {
    words: wordsOf(written.body, words),
    value,
    low,
    high,
    number: sortingNumber(fact),
    modifier,
    unitKind: unit.kind,
    unitCode: unit.code,
    unitText: unit.text,
    periodWords: period?.text ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    place,
    ...anchored(written, { words, period: period?.place ?? null }),
    reviewState: decision,
    rule,
  };
}

const findingValues = ({ kind, stated, computed, explanation, decision, reason }: ReviewedFinding): Values => ({
  kind,
  stated,
  computed,
  explanation,
  state: decision,
  dismissalReason: reason,
});

/** The columns of a reviewed fact. Throws ValidationError (400) for a place outside the body or a range turned round. */
export function valuesOf(written: Written, fact: ReviewedFact): Values {
  if (fact.type === 'statement') return statementValues(written, fact);
  return fact.type === 'claim' ? claimValues(written, fact) : findingValues(fact);
}
