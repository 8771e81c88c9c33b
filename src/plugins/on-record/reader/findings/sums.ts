import Decimal from 'decimal.js';
import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { TOTAL } from './tie-words';
import { agrees, modifiersOf } from './tolerance';

/** More parts than these are a table, not a sentence. */
export const MOST_PARTS = 12;
/** How far before a figure the words for "of these" or "in total" are looked for, in tokens. */
const NEAR = 4;
/** How far around a figure the word that names its side of a pair is looked for, in tokens. */
const BESIDE = 3;
/** A sum further from the stated one than this is about something else. */
const [LEAST, MOST] = ['0.7', '1.5'];
/** Amounts of these kinds do not add up: a share of a share, a rate, a temperature. */
const NO_SUMS = /^(percent|ratio|temperature|speed|none)/;

/** A total said at the end of the parts it is the sum of, in their sentence. */
export function totalMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const whole = figures[at];
  if (!(whole.ties & TOTAL) || !saidBefore(tokens, whole, 0, grammar, 'totals')) return undefined;
  const parts: Figure[] = [];
  for (let k = at - 1; k >= 0 && parts.length < MOST_PARTS && follows(figures[k], figures[k + 1]); k -= 1)
    parts.unshift(figures[k]);
  if (parts.length < 2 || explains(parts, whole) || !isSameTime(parts, whole)) return undefined;
  const sum = sumOf(parts);
  if (lacksOne(sum, whole)) return undefined;
  const near = sum.div(whole.value.isZero() ? 1 : whole.value);
  return near.gt(LEAST) && near.lt(MOST) ? sumFinding(whole, parts, sum, grammar) : undefined;
}

/** A sum that does not make its whole, told with its parts. */
export function sumFinding(whole: Figure, parts: Figure[], sum: Decimal, grammar: FindingGrammar): Finding {
  const words = grammar.explanations;
  const said = (amount: Decimal): string => inDigits(inUnitOf(whole, amount), words);
  return {
    kind: 'sum-mismatch',
    claims: [whole, ...parts].sort((a, b) => a.index - b.index).map((figure) => figure.claim.id),
    stated: whole.claim.value ?? '',
    computed: inUnitOf(whole, sum).toFixed(),
    explanation: explained(words.sum, {
      parts: parts.map((part) => said(part.value)).join(words.plus),
      computed: said(sum),
      stated: said(whole.value),
    }),
  };
}

/** Two claims side by side in one sentence, of one measure that adds up. */
export function follows(one: Figure, next: Figure): boolean {
  return one.index + 1 === next.index && one.sentence === next.sentence && adds(one, next);
}

/** Whether two figures are of one measure whose amounts add up. */
export function adds(one: Figure, other: Figure): boolean {
  return one.measure === other.measure && !NO_SUMS.test(one.measure);
}

/** A part as great as the whole is the whole told again, or of another, unless it is one of two sides; and where some parts in a row make the whole, the others overlap. */
export function explains(parts: Figure[], whole: Figure, opposites = false): boolean {
  if (!opposites && parts.some((part) => part.value.gte(whole.value))) return true;
  return parts.some((first, from) => {
    let sum = first.value;
    return parts.slice(from + 1).some((part, k) => {
      sum = sum.plus(part.value);
      return agrees(whole.value, sum, whole.rounding, modifiersOf(whole, ...parts.slice(from, from + k + 2)));
    });
  });
}

/** Whether two counts are of the two sides of a pair that leaves nobody out («۳۰ مرد و ۲۷ زن»). */
export function areOpposites(tokens: Tokens, one: Figure, next: Figure, grammar: FindingGrammar): boolean {
  const [a, b] = [sideOf(tokens, one, next.first, grammar), sideOf(tokens, next, tokens.count, grammar)];
  return a !== undefined && b !== undefined && a !== b && a >> 1 === b >> 1;
}

function sideOf(tokens: Tokens, figure: Figure, limit: number, grammar: FindingGrammar): number | undefined {
  const end = Math.min(limit, figure.last + BESIDE, tokens.sentences[figure.sentence + 1]);
  for (let i = figure.first; i < end; i += 1) {
    const side = grammar.opposites.get(tokens.word[i]);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** What all parts make together. */
export function sumOf(parts: Figure[]): Decimal {
  return Decimal.sum(...parts.map((part) => part.value));
}

/** Whether words for "of these", "comprising" or "in total" stand right before a figure. */
export function saidBefore(
  tokens: Tokens,
  figure: Figure,
  floor: number,
  grammar: FindingGrammar,
  what: 'partsOf' | 'totals' | 'listings',
): boolean {
  const start = Math.max(floor, tokens.sentences[figure.sentence], figure.first - NEAR);
  for (let i = start; i < figure.first; i += 1) if (grammar[what].at(tokens, i, figure.first)) return true;
  return false;
}

/** One thing more than was counted may have been named without a number («… و همچنین تیم میزبان، در مجموع ۱۶ تیم»). */
function lacksOne(sum: Decimal, whole: Figure): boolean {
  return whole.claim.unit.kind === 'count' && whole.value.minus(sum).eq(1);
}

/** A total of another time («تاکنون») is the sum of more than what was listed. */
function isSameTime(parts: Figure[], whole: Figure): boolean {
  const time = (figure: Figure): string => fold(figure.claim.period?.text ?? '');
  return parts.every((part) => time(part) === time(whole)) || time(whole) === '';
}
