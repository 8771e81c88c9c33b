import { isComma } from '../text/marks';
import type { Page } from './frame';

/** A comma ends a relative clause within so many tokens. */
const REACH = 30;

/** After «که روز شنبه منتشر شد،», a relative clause at token `at` that tells of the noun before it; -1 where there is none. */
export function relativeEnd({ tokens, cues }: Page, at: number, to: number): number {
  if (at >= to || cues.that.at(tokens, at, to) === undefined) return -1;
  for (let k = at; k < Math.min(to, at + REACH); k += 1)
    if (isComma(tokens, k)) return cues.finite.has(tokens.word[k - 1]) ? k + 1 : -1;
  return -1;
}
