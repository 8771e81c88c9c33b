import { isComma } from '../text/marks';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { isChange, nounAfter, tellsChange } from './pairs';
import { agrees, modifiersOf, plausible, rounded } from './tolerance';

/** How far after a part its share may be told when words say that it is a part, in tokens. */
const FAR = 8;
const BESIDE = 3;
const OPENS = 0x28;

interface Parts {
  whole: Figure;
  part: Figure;
}

/** Of a percentage: «معادل ۷۰ درصد» beside a part and its whole that make another share. */
export function shareMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const share = figures[at];
  if (tellsChange(tokens, share, grammar)) return undefined;
  const parts =
    wholeBefore(tokens, figures, at, grammar) ??
    wholeAfter(tokens, figures, at, grammar) ??
    shareFirst(tokens, figures, at, grammar);
  return parts && findingOf(share, parts, grammar);
}

function findingOf(share: Figure, { whole, part }: Parts, grammar: FindingGrammar): Finding | undefined {
  const [small, large] = part.value.lte(whole.value) ? [part, whole] : [whole, part];
  if (large.value.lte(0)) return undefined;
  const computed = small.value.div(large.value).times(100);
  if (
    agrees(share.value, computed, share.rounding, modifiersOf(share, part, whole)) ||
    !plausible(share.value, computed)
  )
    return undefined;
  const words = grammar.explanations;
  const claims = [whole, part, share].sort((a, b) => a.index - b.index);
  return {
    kind: 'percent-mismatch',
    claims: claims.map((figure) => figure.claim.id),
    stated: share.claim.value ?? '',
    computed: rounded(computed),
    explanation: explained(words.share, {
      a: inDigits(inUnitOf(whole, small.value), words),
      b: inDigits(inUnitOf(whole, large.value), words),
      computed: inDigits(rounded(computed), words),
      stated: inDigits(share.value, words),
    }),
  };
}

/** «از ۵۰۰ واحد، ۳۲۰ واحد (۸۰ درصد)», «۳۲۰ واحد از ۵۰۰ واحد، یعنی ۸۰ درصد». */
function wholeBefore(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Parts | undefined {
  const [whole, part, share] = [figures[at - 2], figures[at - 1], figures[at]];
  if (at < 2 || part.sentence !== share.sentence || whole.paragraph !== share.paragraph) return undefined;
  if (!areAlike(whole, part) || isChange(tokens, whole, part, grammar)) return undefined;
  if (grammar.ands.has(tokens.word[part.first - 1]) || grammar.shareOf.at(tokens, share.last, tokens.count))
    return undefined;
  if (nounAfter(tokens, share, grammar) !== undefined) return undefined;
  const told = isPart(tokens, part, share, grammar);
  if (share.sentence - whole.sentence > (told ? 1 : 0) || share.first - part.last > (told ? FAR : BESIDE))
    return undefined;
  return saidSame(tokens, part, share, grammar) || isBeside(tokens, whole, part, share, grammar)
    ? { whole, part }
    : undefined;
}

/** "14 of 60 moorings, 30 percent": a share right after the part of a whole. */
function isBeside(tokens: Tokens, part: Figure, whole: Figure, share: Figure, grammar: FindingGrammar): boolean {
  const of = grammar.shareOf.before(tokens, whole.first, part.last) === true;
  return (
    of &&
    whole.first - part.last === grammar.shareOf.length &&
    share.first === whole.last + 1 &&
    isComma(tokens, whole.last)
  );
}

/** "320 homes, or 80 percent, of the 500 homes". */
function wholeAfter(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Parts | undefined {
  const [part, share, whole] = [figures[at - 1], figures[at], figures[at + 1]];
  if (at < 1 || !whole || !areInOne(part, share, whole) || !areAlike(whole, part)) return undefined;
  if (share.first - part.last > BESIDE || !saidSame(tokens, part, share, grammar)) return undefined;
  return isOf(tokens, share, whole, grammar) ? { whole, part } : undefined;
}

/** «۸۰ درصد از ۵۰۰ واحد، یعنی ۳۲۰ واحد». */
function shareFirst(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Parts | undefined {
  const [share, whole, part] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!part || !areInOne(share, whole, part) || !areAlike(whole, part)) return undefined;
  if (!isOf(tokens, share, whole, grammar) || part.first - whole.last > BESIDE) return undefined;
  return saidSame(tokens, whole, part, grammar) ? { whole, part } : undefined;
}

function areAlike(one: Figure, other: Figure): boolean {
  const { kind } = one.claim.unit;
  return kind !== 'percent' && kind !== 'ratio' && kind === other.claim.unit.kind && one.measure === other.measure;
}

function areInOne(one: Figure, next: Figure, last: Figure): boolean {
  return one.sentence === next.sentence && next.sentence === last.sentence;
}

/** Whether a whole stands right after its share, with "of the" between. */
function isOf(tokens: Tokens, share: Figure, whole: Figure, grammar: FindingGrammar): boolean {
  return whole.first - share.last <= FAR && grammar.shareOf.before(tokens, whole.first, share.last) === true;
}

/** «۱۸ واحد از این تعداد، یعنی …»: the part is said to be one of the whole before it. */
function isPart(tokens: Tokens, part: Figure, share: Figure, grammar: FindingGrammar): boolean {
  return grammar.partsOf.at(tokens, part.last, share.first) === true;
}

function saidSame(tokens: Tokens, one: Figure, next: Figure, grammar: FindingGrammar): boolean {
  for (let i = one.last; i < next.first; i += 1) {
    if (grammar.sames.at(tokens, i, next.first) || tokens.text.charCodeAt(tokens.start[i]) === OPENS) return true;
  }
  return false;
}
