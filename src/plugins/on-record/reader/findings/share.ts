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
      a: inDigits(inUnitOf(whole, small.value), words),
      b: inDigits(inUnitOf(whole, large.value), words),
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
  if (isChange(tokens, whole, part, grammar) || tellsChange(tokens, share, grammar)) return false;
  if (nounAfter(tokens, share, grammar) !== undefined) return false;
  if (grammar.ands.has(tokens.word[part.first - 1])) return false;
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
