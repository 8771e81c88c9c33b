import Decimal from 'decimal.js';
import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { agrees, modifiersOf } from './tolerance';

/** More parts than these are a table, not a sentence. */
const MOST_PARTS = 12;
/** How many figures before the parts another whole is looked for among. */
const WINDOW = 6;
/** How far before a figure the words for "of these" or "in total" are looked for, in tokens. */
const NEAR = 4;
/** A sum further from the stated one than this is about something else. */
const [LEAST, MOST] = ['0.7', '1.5'];
/** Amounts of these kinds do not add up: a share of a share, a rate, a temperature. */
const NO_SUMS = /^(percent|ratio|temperature|speed|none)/;

/** Parts after «از این تعداد» that make more than the whole it points back to. */
export function partsMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const first = figures[at];
  const whole = at > 0 ? figures[at - 1] : undefined;
  if (!whole || whole.paragraph !== first.paragraph || !adds(whole, first)) return undefined;
  if (!saidBefore(tokens, first, whole.last, grammar, 'partsOf') && !isWhole(tokens, whole, grammar)) return undefined;
  const parts = partsFrom(tokens, figures, at, grammar);
  if (parts.length < 2 || explains(parts, whole)) return undefined;
  const sum = sumOf(parts);
  if (sum.lte(whole.value) || sum.gt(whole.value.times(MOST)) || isAmbiguous(figures, at - 1, sum)) return undefined;
  return sumFinding(whole, parts, sum, grammar);
}

/** A total said at the end of the parts it is the sum of, in their sentence. */
export function totalMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const whole = figures[at];
  if (!saidBefore(tokens, whole, 0, grammar, 'totals')) return undefined;
  const parts: Figure[] = [];
  for (let k = at - 1; k >= 0 && parts.length < MOST_PARTS && follows(figures[k], figures[k + 1]); k -= 1)
    parts.unshift(figures[k]);
  if (parts.length < 2 || explains(parts, whole) || !isSameTime(parts, whole)) return undefined;
  const sum = sumOf(parts);
  const near = sum.div(whole.value.isZero() ? 1 : whole.value);
  return near.gt(LEAST) && near.lt(MOST) ? sumFinding(whole, parts, sum, grammar) : undefined;
}

function sumFinding(whole: Figure, parts: Figure[], sum: Decimal, grammar: FindingGrammar): Finding {
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

/** The parts listed from figure `at` on: a verb between two of them, or another "of these", ends the list. */
function partsFrom(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Figure[] {
  const parts = [figures[at]];
  for (let k = at + 1; k < figures.length && parts.length < MOST_PARTS; k += 1) {
    if (!follows(figures[k - 1], figures[k]) || !isListed(tokens, figures[k - 1], figures[k], grammar)) break;
    parts.push(figures[k]);
  }
  return parts;
}

function isListed(tokens: Tokens, one: Figure, next: Figure, grammar: FindingGrammar): boolean {
  for (let i = one.last; i < next.first; i += 1) {
    if (grammar.predicates.at(tokens, i, next.first) || grammar.partsOf.at(tokens, i, next.first)) return false;
  }
  return true;
}

/** Two claims side by side in one sentence, of one measure that adds up. */
function follows(one: Figure, next: Figure): boolean {
  return one.index + 1 === next.index && one.sentence === next.sentence && adds(one, next);
}

function adds(one: Figure, other: Figure): boolean {
  return one.measure === other.measure && !NO_SUMS.test(one.measure);
}

/** A part greater than the whole is of another whole; and where some parts in a row make the whole, the others overlap. */
function explains(parts: Figure[], whole: Figure): boolean {
  if (parts.some((part) => part.value.gt(whole.value))) return true;
  return parts.some((first, from) => {
    let sum = first.value;
    return parts.slice(from + 1).some((part, k) => {
      sum = sum.plus(part.value);
      return agrees(whole.value, sum, whole.rounding, modifiersOf(whole, ...parts.slice(from, from + k + 2)));
    });
  });
}

/** Whether another amount before the whole might be the one that is pointed back to. */
function isAmbiguous(figures: Figure[], at: number, sum: Decimal): boolean {
  const whole = figures[at];
  return figures
    .slice(Math.max(0, at - WINDOW), at)
    .some((figure) => figure.paragraph === whole.paragraph && adds(figure, whole) && figure.value.times(MOST).gte(sum));
}

/** A total of another time («تاکنون») is the sum of more than what was listed. */
function isSameTime(parts: Figure[], whole: Figure): boolean {
  const time = (figure: Figure): string => fold(figure.claim.period?.text ?? '');
  return parts.every((part) => time(part) === time(whole)) || time(whole) === '';
}

function sumOf(parts: Figure[]): Decimal {
  return Decimal.sum(...parts.map((part) => part.value));
}

/** «از مجموع ۵۷ نفر»: the whole itself comes after the words. */
function isWhole(tokens: Tokens, figure: Figure, grammar: FindingGrammar): boolean {
  return grammar.wholes.before(tokens, figure.first, tokens.sentences[figure.sentence]) === true;
}

function saidBefore(
  tokens: Tokens,
  figure: Figure,
  floor: number,
  grammar: FindingGrammar,
  what: 'partsOf' | 'totals',
): boolean {
  const start = Math.max(floor, tokens.sentences[figure.sentence], figure.first - NEAR);
  for (let i = start; i < figure.first; i += 1) if (grammar[what].at(tokens, i, figure.first)) return true;
  return false;
}
