import type Decimal from 'decimal.js';
import type { Tokens } from '../text/tokens';
import { changeOf } from './change';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { isToldOf, pairsAround, tellsChange, type Pair } from './pairs';

/** How near a turned figure must bring a stated change to what the amounts make, in percentage points. */
const NEAR = '0.15';
/** How far off it must be as printed. */
const OFF = '1';

/**
 * Mends decimals whose sides a right-to-left copy desk has turned round («۸/۱۹ درصد» for ۱۹٫۸), where the amounts of
 * the change they are told of prove it. The claims then hold the proven value.
 */
export function turnBack(tokens: Tokens, figures: Figure[], grammar: FindingGrammar): void {
  figures.forEach((stated, at) => {
    if (stated.claim.unit.kind !== 'percent' || !tellsChange(tokens, stated, grammar)) return;
    for (const pair of pairsAround(tokens, figures, at, grammar)) {
      if (!pair.sure || !isToldOf(tokens, stated, pair, grammar)) continue;
      turnedOf(stated, pair)?.turn();
      return;
    }
  });
}

/** The one of the three figures of a change that is right only when turned round. */
function turnedOf(stated: Figure, { from, to }: Pair): Figure | undefined {
  if ([from, to].some((figure) => figure.value.lte(0))) return undefined;
  const off = (share: Decimal, one: Decimal, other: Decimal): Decimal => changeOf(one, other).minus(share).abs();
  if (off(stated.value, from.value, to.value).lt(OFF)) return undefined;
  return [stated, from, to].find(
    (figure) =>
      figure.turned !== undefined &&
      figure.turned.gt(0) &&
      off(valueIn(stated, figure), valueIn(from, figure), valueIn(to, figure)).lt(figure === stated ? NEAR : OFF),
  );
}

const valueIn = (figure: Figure, turned: Figure): Decimal =>
  figure === turned ? (figure.turned ?? figure.value) : figure.value;
