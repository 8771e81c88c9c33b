import Decimal from 'decimal.js';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { isChange } from './pairs';
import { agrees, modifiersOf, plausible, rounded } from './tolerance';

/** More parts than these are a table, not a sentence. */
const MOST_PARTS = 12;
/** How far before a figure the words for "of these" or "in total" are looked for, in tokens. */
const NEAR = 4;
/** How far after a part its share may be told when words say that it is a part, in tokens. */
const FAR = 8;
const BESIDE = 3;

/** Parts after «از این تعداد» that make more than the whole before them. */
export function partsMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const first = figures[at];
  const whole = at > 0 ? figures[at - 1] : undefined;
  if (!whole || whole.paragraph !== first.paragraph || whole.measure !== first.measure) return undefined;
  if (!saidBefore(tokens, first, whole.last, grammar, 'partsOf') && !saidBefore(tokens, whole, 0, grammar, 'partsOf'))
    return undefined;
  const parts = partsFrom(figures, at);
  if (parts.length < 2) return undefined;
  const sum = Decimal.sum(...parts.map((part) => part.value));
  if (sum.lte(whole.value) || !plausible(whole.value, sum)) return undefined;
  return sumFinding(whole, parts, sum, grammar);
}

/** A total said at the end of the parts it is the sum of. */
export function totalMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const whole = figures[at];
  if (!saidBefore(tokens, whole, 0, grammar, 'totals')) return undefined;
  const parts: Figure[] = [];
  for (let k = at - 1; k >= 0 && parts.length < MOST_PARTS; k -= 1) {
    if (
      figures[k].measure !== whole.measure ||
      whole.sentence - figures[k].sentence > 1 ||
      figures[k].paragraph !== whole.paragraph
    )
      break;
    parts.unshift(figures[k]);
  }
  if (parts.length < 2) return undefined;
  const sum = Decimal.sum(...parts.map((part) => part.value));
  const near = sum.div(whole.value.isZero() ? 1 : whole.value);
  return near.gt('0.7') && near.lt('1.5') ? sumFinding(whole, parts, sum, grammar) : undefined;
}

function sumFinding(whole: Figure, parts: Figure[], sum: Decimal, grammar: FindingGrammar): Finding | undefined {
  if (agrees(whole.value, sum, whole.rounding, modifiersOf(whole, ...parts))) return undefined;
  const words = grammar.explanations;
  return {
    kind: 'sum-mismatch',
    claims: [whole, ...parts].sort((a, b) => a.index - b.index).map((figure) => figure.claim.id),
    stated: whole.claim.value ?? '',
    computed: sum.toFixed(),
    explanation: explained(words.sum, {
      parts: parts.map((part) => inDigits(part.value, words)).join(words.plus),
      computed: inDigits(sum, words),
      stated: inDigits(whole.value, words),
    }),
  };
}

function partsFrom(figures: Figure[], at: number): Figure[] {
  const parts: Figure[] = [];
  for (let k = at; k < figures.length && parts.length < MOST_PARTS; k += 1) {
    if (figures[k].sentence !== figures[at].sentence || figures[k].measure !== figures[at].measure) break;
    parts.push(figures[k]);
  }
  return parts;
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

/** «معادل ۷۰ درصد» after a part and its whole that make another share. */
export function shareMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const [whole, part, share] = [figures[at - 2], figures[at - 1], figures[at]];
  if (at < 2 || share.measure !== 'percent' || !isShare(tokens, whole, part, share, grammar)) return undefined;
  const [small, large] = part.value.lte(whole.value) ? [part, whole] : [whole, part];
  if (large.value.lte(0)) return undefined;
  const computed = small.value.div(large.value).times(100);
  if (
    agrees(share.value, computed, share.rounding, modifiersOf(share, part, whole)) ||
    !plausible(share.value, computed)
  )
    return undefined;
  const words = grammar.explanations;
  return {
    kind: 'percent-mismatch',
    claims: [whole, part, share].map((figure) => figure.claim.id),
    stated: share.claim.value ?? '',
    computed: rounded(computed),
    explanation: explained(words.share, {
      a: inDigits(small.value, words),
      b: inDigits(large.value, words),
      computed: inDigits(rounded(computed), words),
      stated: inDigits(share.value, words),
    }),
  };
}

/** «۱۸ واحد از این تعداد، یعنی …»: the part is said to be one of the whole before it. */
function isPart(tokens: Tokens, part: Figure, share: Figure, grammar: FindingGrammar): boolean {
  return grammar.partsOf.at(tokens, part.last, share.first) === true;
}

/** Whether a percentage is told as the share that the part before it has of the whole before that. */
function isShare(tokens: Tokens, whole: Figure, part: Figure, share: Figure, grammar: FindingGrammar): boolean {
  if (isChange(tokens, whole, part, grammar)) return false;
  if (part.measure !== whole.measure || part.sentence !== share.sentence || whole.paragraph !== share.paragraph)
    return false;
  const told = isPart(tokens, part, share, grammar);
  if (share.sentence - whole.sentence > (told ? 1 : 0) || share.first - part.last > (told ? FAR : BESIDE)) return false;
  return saidSame(tokens, part, share, grammar);
}

function saidSame(tokens: Tokens, part: Figure, share: Figure, grammar: FindingGrammar): boolean {
  for (let i = part.last; i < share.first; i += 1) {
    if (grammar.sames.at(tokens, i, share.first) || tokens.text[tokens.start[i]] === '(') return true;
  }
  return false;
}
