import { fold } from '../text/fold';
import { isStop } from '../text/marks';
import { keyOf, NUMERAL, type Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { conflictOf, isConflict } from './conflict';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';

/** A headline is no longer than this, in tokens, and the paragraph beneath it no shorter. */
const LONGEST = 18;
/** A headline is told again in no more paragraphs than these beneath it. */
const BENEATH = 2;
/** Two of a thing are too often others. */
const FEWEST = 3;

/** A count in a headline for which the text beneath gives another («آزادی ۲۷ زندانی» over «۲۴ زندانی آزاد شدند»). */
export function headlineConflicts(tokens: Tokens, figures: Figure[], grammar: FindingGrammar): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    if (figure.claim.unit.kind !== 'count' || !figure.claim.unit.text || !isHeadline(tokens, figure.paragraph))
      continue;
    if (!isOnly(tokens, figure) || figure.value.lt(FEWEST)) continue;
    const again = sameBeneath(tokens, figures, at);
    if (again && isConflict(figure, again) && !isRepeated(tokens, figure))
      found.push(conflictOf(figure, again, grammar));
  }
  return found;
}

/** A headline of several numbers is told again in other words. */
function isOnly(tokens: Tokens, figure: Figure): boolean {
  const [from, to] = tokens.paragraphs.slice(figure.paragraph, figure.paragraph + 2);
  for (let i = from; i < to; i += 1)
    if (tokens.kind[i] === NUMERAL && (i < figure.first || i >= figure.last)) return false;
  return true;
}

/** Whether a numeral of the headline stands beneath it too, though not as a claim (a score, a name). */
function isRepeated(tokens: Tokens, figure: Figure): boolean {
  const [, from, to] = tokens.paragraphs.slice(figure.paragraph, figure.paragraph + 1 + BENEATH);
  const numerals = new Set<string>();
  for (let i = figure.first; i < figure.last; i += 1) if (tokens.kind[i] === NUMERAL) numerals.add(keyOf(tokens, i));
  for (let i = from; i < to; i += 1) if (tokens.kind[i] === NUMERAL && numerals.has(keyOf(tokens, i))) return true;
  return false;
}

/** A short line with no full stop above a longer paragraph. */
function isHeadline(tokens: Tokens, at: number): boolean {
  const { paragraphs } = tokens;
  if (at + 2 >= paragraphs.length) return false;
  const to = paragraphs[at + 1];
  return to - paragraphs[at] <= LONGEST && paragraphs[at + 2] - to >= LONGEST && !isStop(tokens, to - 1);
}

/** The only figure beneath a headline that counts the same; none where there are several, or one that agrees elsewhere. */
function sameBeneath(tokens: Tokens, figures: Figure[], at: number): Figure | undefined {
  const headline = figures[at];
  const noun = fold(headline.claim.unit.text ?? '');
  let found: Figure | undefined;
  for (let k = at + 1; k < figures.length; k += 1) {
    const figure = figures[k];
    if (figure.paragraph > headline.paragraph + BENEATH) break;
    if (figure.paragraph > headline.paragraph + 1 && isHeadline(tokens, figure.paragraph)) break;
    if (figure.value.eq(headline.value)) return undefined;
    if (figure.measure !== headline.measure) continue;
    if (found || figure.paragraph === headline.paragraph || !isSame(noun, fold(figure.claim.unit.text ?? '')))
      return undefined;
    found = figure;
  }
  return found;
}

/** One noun phrase is the other with more words. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
