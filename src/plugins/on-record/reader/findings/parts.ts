import type Decimal from 'decimal.js';
import { isComma, isMark } from '../text/marks';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { adds, areOpposites, explains, follows, MOST_PARTS, saidBefore, sumFinding, sumOf } from './sums';
import { PARTS } from './tie-words';
import { agrees, modifiersOf } from './tolerance';

/** How many figures before the parts another whole is looked for among. */
const WINDOW = 6;
/** A sum further above the stated whole than this is about something else. */
const MOST = '1.5';
/** Listed parts that make less than this share of the whole are only some of its parts. */
const LEAST = '0.85';
const HALF = '0.5';
/** How the words between a whole and its parts tie them. */
type Tie = 'of-these' | 'listed' | 'bracket';

/** Parts after their whole («۵۷ نفر؛ از این تعداد …», "57 people (30 men and 27 women)") that do not make it. */
export function partsMismatch(
  tokens: Tokens,
  figures: Figure[],
  at: number,
  grammar: FindingGrammar,
): Finding | undefined {
  const first = figures[at];
  const whole = at > 0 ? figures[at - 1] : undefined;
  if (!whole || whole.paragraph !== first.paragraph) return undefined;
  const tie = tieOf(tokens, whole, first, grammar);
  if (!tie) return undefined;
  const parts = partsFrom(tokens, figures, at, grammar);
  if (parts.length < 2) return undefined;
  const opposites = parts.length === 2 && areOpposites(tokens, parts[0], parts[1], grammar);
  if (!(opposites ? isCount(whole) && parts.every(isCount) : adds(whole, first))) return undefined;
  if (explains(parts, whole, opposites)) return undefined;
  const sum = sumOf(parts);
  if (isBetween(sum, whole, leastOf(tie, opposites)) && !isAmbiguous(figures, at - 1, sum))
    return sumFinding(whole, parts, sum, grammar);
  return undefined;
}

const isCount = (figure: Figure): boolean => figure.claim.unit.kind === 'count';

/** "Of these" may name only some of the parts, so that only too great a sum is wrong; a list is mostly whole, and two sides leave nobody out. */
function leastOf(tie: Tie, opposites: boolean): string {
  if (tie === 'of-these') return '1';
  return opposites ? HALF : LEAST;
}

/** Whether a sum that disagrees with its whole is near enough to be meant as its parts. */
function isBetween(sum: Decimal, whole: Figure, least: string): boolean {
  return sum.gt(whole.value.times(least)) && sum.lte(whole.value.times(MOST));
}

function tieOf(tokens: Tokens, whole: Figure, first: Figure, grammar: FindingGrammar): Tie | undefined {
  const listed = (first.ties & PARTS) !== 0;
  if (listed && saidBefore(tokens, first, whole.last, grammar, 'partsOf')) return 'of-these';
  if (whole.ties & PARTS && isWhole(tokens, whole, grammar)) return 'of-these';
  if (whole.sentence !== first.sentence) return undefined;
  if (isMark(tokens, whole.last, '(') && first.first === whole.last + 1) return 'bracket';
  return listed && saidBefore(tokens, first, whole.last, grammar, 'listings') ? 'listed' : undefined;
}

/** «از مجموع ۵۷ نفر»: the whole itself comes after the words. */
function isWhole(tokens: Tokens, figure: Figure, grammar: FindingGrammar): boolean {
  return grammar.wholes.before(tokens, figure.first, tokens.sentences[figure.sentence]) === true;
}

/** The parts listed from figure `at` on: a verb between two of them, or another "of these", ends the list. */
function partsFrom(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Figure[] {
  const parts = [figures[at]];
  for (let k = at + 1; k < figures.length && parts.length < MOST_PARTS; k += 1) {
    const [one, next] = [figures[k - 1], figures[k]];
    const alike =
      follows(one, next) || (isBeside(tokens, one, next, grammar) && areOpposites(tokens, one, next, grammar));
    if (!alike || !isListed(tokens, one, next, grammar)) break;
    parts.push(next);
  }
  return parts;
}

/** «۳۰ مرد و ۲۷ زن»: nothing but "and" or a comma between two claims. */
function isBeside(tokens: Tokens, one: Figure, next: Figure, grammar: FindingGrammar): boolean {
  const between = next.first - one.last;
  return (
    one.index + 1 === next.index &&
    between === 1 &&
    (grammar.ands.has(tokens.word[one.last]) || isComma(tokens, one.last))
  );
}

function isListed(tokens: Tokens, one: Figure, next: Figure, grammar: FindingGrammar): boolean {
  for (let i = one.last; i < next.first; i += 1) {
    if (grammar.predicates.at(tokens, i, next.first) || grammar.partsOf.at(tokens, i, next.first)) return false;
  }
  return true;
}

/** Whether another amount before the whole might be the one that is pointed back to. */
function isAmbiguous(figures: Figure[], at: number, sum: Decimal): boolean {
  const whole = figures[at];
  return figures
    .slice(Math.max(0, at - WINDOW), at)
    .some(
      (figure) =>
        figure.paragraph === whole.paragraph &&
        adds(figure, whole) &&
        ((figure.value.times(MOST).gte(sum) && figure.value.lte(sum.times(MOST))) ||
          agrees(figure.value, sum, figure.rounding, modifiersOf(figure))),
    );
}
