import { fold } from '../text/fold';
import { WORD, keyOf, type Tokens } from '../text/tokens';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';

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

/** Pairs around figure `at` in its paragraph: "from A to B", or two figures of one measure with different periods. */
export function pairsAround(tokens: Tokens, figures: Figure[], at: number, grammar: FindingGrammar): Pair[] {
  const near: Figure[] = [];
  for (let k = Math.max(0, at - WINDOW); k <= Math.min(figures.length - 1, at + WINDOW); k += 1) {
    if (k !== at && figures[k].paragraph === figures[at].paragraph) near.push(figures[k]);
  }
  const pairs: Pair[] = [];
  near.forEach((one, i) => {
    const other = near.slice(i + 1).find((figure) => figure.measure === one.measure);
    const pair =
      other && one.measure !== 'percent' && one.measure !== 'ratio' ? pairOf(tokens, one, other, grammar) : undefined;
    if (pair) pairs.push(pair);
  });
  return pairs;
}

function pairOf(tokens: Tokens, one: Figure, other: Figure, grammar: FindingGrammar): Pair | undefined {
  if (isChange(tokens, one, other, grammar)) return { from: one, to: other, sure: true };
  const [a, b] = [one.claim.period, other.claim.period];
  if (!a || !b || fold(a.text) === fold(b.text) || Math.abs(one.sentence - other.sentence) > 1) return undefined;
  if (!isAlike(tokens, one, other, grammar)) return undefined;
  if (a.from && b.from && a.from !== b.from)
    return a.from < b.from ? { from: one, to: other, sure: true } : { from: other, to: one, sure: true };
  return { from: one, to: other, sure: false };
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

/** Whether a change is told in the clause of its pair: in a sentence of theirs, with no "and" between («… و مصرف ۴۰ درصد کاهش یافت»). */
export function isToldOf(tokens: Tokens, stated: Figure, pair: Pair, grammar: FindingGrammar): boolean {
  const [first, last] = pair.from.index < pair.to.index ? [pair.from, pair.to] : [pair.to, pair.from];
  const near = stated.index < first.index ? first : last;
  if (stated.sentence !== near.sentence) return false;
  const [from, to] = stated.index < near.index ? [stated.last, near.first] : [near.last, stated.first];
  for (let i = from; i < to; i += 1) if (grammar.ands.has(tokens.word[i])) return false;
  return true;
}

/** "from A to B" with nothing between but the word for "to". */
export function isChange(tokens: Tokens, one: Figure, other: Figure, grammar: FindingGrammar): boolean {
  if (other.first - one.last > 3 || one.sentence !== other.sentence) return false;
  return (
    grammar.changeFrom.before(tokens, one.first, 0) === true &&
    grammar.changeTo.before(tokens, other.first, one.last) === true
  );
}

/** Whether words beside a percentage say that it is a change. */
export function tellsChange(tokens: Tokens, figure: Figure, grammar: FindingGrammar): boolean {
  const [floor, limit] = [tokens.sentences[figure.sentence], tokens.sentences[figure.sentence + 1]];
  for (let i = Math.max(floor, figure.first - NEAR); i < Math.min(limit, figure.last + NEAR); i += 1) {
    if (grammar.changes.at(tokens, i, limit)) return true;
  }
  return false;
}
