import { fold } from '../text/fold';
import { isMark } from '../text/marks';
import { WORD, keyOf, type Tokens } from '../text/tokens';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { CHANGE } from './tie-words';

/** Two figures of one measure, one before and one after a change. */
export interface Pair {
  from: Figure;
  to: Figure;
  /** Which of the two came first is said by the words, not guessed. */
  sure: boolean;
}

/** How many figures to each side of a stated change are looked at. */
const WINDOW = 6;
/** How far from a percentage a word for change is looked for, in tokens. */
const NEAR = 4;
/** How far apart two figures of one comparison stand at most, in tokens. */
export const CLAUSE = 30;
/** Between the word that tells how much a base was and its figure stand no more tokens. */
const TOLD = 6;

/** Pairs around figure `at` in its paragraph: "from A to B", B compared with A, or the only two of their measure in a sentence, with different periods. */
export function pairsAround(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Pair[] {
  const pairs: Pair[] = [];
  const near = comparableNear(figures, at);
  for (let i = 0; i + 1 < near.length; i += 1) {
    const other = alikeFrom(near, i + 1, near[i]);
    const pair =
      other &&
      (toldPair(tokens, near[i], other, figures[at], grammar) ??
        (areOnlyTwo(near, near[i]) ? pairInTime(tokens, near[i], other, figures[at], grammar) : undefined));
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** The figures around `at` in its paragraph that a change may lead from or to, in reading order. */
function comparableNear(figures: Figure[], at: number): Figure[] {
  const near: Figure[] = [];
  for (let k = Math.max(0, at - WINDOW); k <= Math.min(figures.length - 1, at + WINDOW); k += 1) {
    const { claim, paragraph } = figures[k];
    if (k === at || paragraph !== figures[at].paragraph) continue;
    if (claim.unit.kind !== 'percent' && claim.unit.kind !== 'ratio') near.push(figures[k]);
  }
  return near;
}

function isLike(figure: Figure, one: Figure): boolean {
  return figure.sentence === one.sentence && figure.measure === one.measure;
}

/** The first figure from place `i` on that is of the sentence and measure of another. */
function alikeFrom(near: Figure[], i: number, one: Figure): Figure | undefined {
  for (let k = i; k < near.length; k += 1) if (isLike(near[k], one)) return near[k];
  return undefined;
}

function areOnlyTwo(near: Figure[], one: Figure): boolean {
  let alike = 0;
  for (const figure of near) if (isLike(figure, one)) alike += 1;
  return alike === 2;
}

function toldPair(
  tokens: Tokens,
  one: Figure,
  other: Figure,
  stated: Figure,
  grammar: FindingGrammar,
): Pair | undefined {
  if (isChange(tokens, one, other, grammar)) return { from: one, to: other, sure: true };
  return isBackward(tokens, one, other, grammar) || isThan(tokens, one, stated, other, grammar)
    ? { from: other, to: one, sure: true }
    : undefined;
}

/** Two figures of one thing at different times, where the stated change names no base of its own ("up 8% on the quarter before"). */
function pairInTime(
  tokens: Tokens,
  one: Figure,
  other: Figure,
  stated: Figure,
  grammar: FindingGrammar,
): Pair | undefined {
  const [a, b] = [one.claim.period, other.claim.period];
  if (!a || !b || fold(a.text) === fold(b.text) || one.sentence !== other.sentence) return undefined;
  if (!isAlike(tokens, one, other, grammar) || namesBase(tokens, stated, grammar)) return undefined;
  if (a.from && b.from && a.from !== b.from)
    return a.from < b.from ? { from: one, to: other, sure: true } : { from: other, to: one, sure: true };
  return { from: one, to: other, sure: false };
}

function namesBase(tokens: Tokens, stated: Figure, grammar: FindingGrammar): boolean {
  const limit = tokens.sentences[stated.sentence + 1];
  for (let i = stated.last; i < Math.min(stated.last + CLAUSE, limit); i += 1)
    if (grammar.bases.at(tokens, i, limit)) return true;
  return false;
}

/** "to 60 from 50", «۶۰ تن که نسبت به سال قبل که ۵۰ تن بود»: the second figure is what the first is compared with. */
function isBackward(tokens: Tokens, one: Figure, other: Figure, grammar: FindingGrammar): boolean {
  if (one.sentence !== other.sentence || other.first - one.last > CLAUSE) return false;
  for (let i = other.first - 1; i >= one.last && !grammar.ands.has(tokens.word[i]); i -= 1)
    if (grammar.bases.at(tokens, i, other.first)) return true;
  const from = grammar.changeFrom.before(tokens, other.first, one.last);
  return from === true && grammar.changeTo.before(tokens, one.first, 0) === true;
}

/** «3 ملايين بتراجع 80% عن دخل العام الماضي الذي بلغ 35 مليونا»: what the change is reckoned from, and how much that was. */
function isThan(tokens: Tokens, one: Figure, stated: Figure, other: Figure, grammar: FindingGrammar): boolean {
  if (stated.index !== one.index + 1 || other.index !== stated.index + 1 || one.sentence !== other.sentence)
    return false;
  if (other.first - one.last > CLAUSE || !grammar.thans.at(tokens, stated.last, other.first)) return false;
  for (let i = other.first - 1; i >= Math.max(stated.last, other.first - TOLD); i -= 1)
    if (grammar.tells.at(tokens, i, other.first)) return !hasAnd(tokens, one.last, i, grammar);
  return false;
}

/** Whether another clause begins between; «والذي» only tells more of the noun before it. */
function hasAnd(tokens: Tokens, from: number, to: number, grammar: FindingGrammar): boolean {
  for (let i = from; i < to; i += 1) if (isAnd(tokens, i, grammar)) return true;
  return false;
}

function isAnd(tokens: Tokens, i: number, grammar: FindingGrammar): boolean {
  return grammar.ands.has(tokens.word[i]) && !grammar.tells.at(tokens, i + 1, tokens.count);
}

/** Two figures are of one thing only where neither what is counted nor the word after differs («۱۰۰ تن گندم», «۱۵۰ تن جو»). */
function isAlike(tokens: Tokens, one: Figure, other: Figure, grammar: FindingGrammar): boolean {
  if (one.claim.unit.kind === 'count' && fold(one.claim.unit.text ?? '') !== fold(other.claim.unit.text ?? ''))
    return false;
  const [a, b] = [nounAfter(tokens, one, grammar), nounAfter(tokens, other, grammar)];
  return a === undefined || b === undefined || a === b;
}

/** The word after a figure where it is no verb, preposition or mark: what there is so much of. */
export function nounAfter(tokens: Tokens, figure: Figure, grammar: FindingGrammar): string | undefined {
  const at = figure.last;
  if (at >= tokens.sentences[figure.sentence + 1] || tokens.kind[at] !== WORD) return undefined;
  return grammar.stops.at(tokens, at, at + 1) ? undefined : keyOf(tokens, at);
}

/** Whether a change is told in the clause of its pair: in a sentence of theirs, with no "and" and no mark between («… و مصرف ۴۰ درصد کاهش یافت»). */
export function isToldOf(tokens: Tokens, stated: Figure, pair: Pair, grammar: FindingGrammar): boolean {
  const [first, last] = pair.from.index < pair.to.index ? [pair.from, pair.to] : [pair.to, pair.from];
  const near = stated.index < first.index ? first : last;
  if (stated.sentence !== near.sentence || isParted(stated, near)) return false;
  const [from, to] = stated.index < near.index ? [stated.last, near.first] : [near.last, stated.first];
  const ends = stated.measure === 'percent' ? ':;؛' : ';؛';
  for (let i = from; i < to; i += 1)
    if (isAnd(tokens, i, grammar) || isMark(tokens, i, ends) || endsClause(tokens, i, to, grammar)) return false;
  return true;
}

/** Another claim between. */
function isParted(stated: Figure, near: Figure): boolean {
  return Math.abs(stated.index - near.index) > 1;
}

function endsClause(tokens: Tokens, i: number, to: number, grammar: FindingGrammar): boolean {
  return !isMark(tokens, i, ':') && grammar.breaks.at(tokens, i, to) === true;
}

/** "from A to B" with nothing between but the word for "to". */
export function isChange(tokens: Tokens, one: Figure, other: Figure, grammar: FindingGrammar): boolean {
  if (other.first - one.last > 3 || one.sentence !== other.sentence) return false;
  return (
    grammar.changeFrom.before(tokens, one.first, 0) === true &&
    grammar.changeTo.before(tokens, other.first, one.last) === true
  );
}

/** Whether words beside a percentage say that it is a change; `reach` is how far before it they are looked for, in tokens. */
export function tellsChange(tokens: Tokens, figure: Figure, grammar: FindingGrammar, reach = NEAR): boolean {
  if (!(figure.ties & CHANGE)) return false;
  const [floor, limit] = [tokens.sentences[figure.sentence], tokens.sentences[figure.sentence + 1]];
  for (let i = Math.max(floor, figure.first - reach); i < Math.min(limit, figure.last + NEAR); i += 1) {
    if (grammar.changes.at(tokens, i, limit)) return true;
  }
  return false;
}
