import Decimal from 'decimal.js';
import type { Modifier } from '../types';
import type { Figure } from './figure';

/** What careful editors let pass: about six in a hundred. */
const USUAL = new Decimal('0.06');
/** What «حدود» lets pass. */
const LOOSE = new Decimal('0.12');

/** Whether a stated figure agrees with what others make, by its rounding, its modifier and theirs. */
export function agrees(stated: Decimal, computed: Decimal, rounding: Decimal, modifiers: Modifier[]): boolean {
  const share = modifiers.every((modifier) => modifier === 'exactly') ? USUAL : LOOSE;
  const slack = Decimal.max(stated.abs().times(share), rounding);
  const own = modifiers[0];
  if ((own === 'more-than' || own === 'at-least') && computed.gte(stated.minus(slack))) return true;
  if ((own === 'less-than' || own === 'at-most') && computed.lte(stated.plus(slack))) return true;
  return computed.minus(stated).abs().lte(slack);
}

/** Whether two figures are near enough to be about one thing: within three times of each other. */
export function plausible(stated: Decimal, computed: Decimal): boolean {
  if (stated.lte(0) || computed.lte(0)) return false;
  const quotient = stated.div(computed);
  return quotient.gte('0.34') && quotient.lte(3);
}

/** A computed figure rounded to what a reader needs: one place more than three significant digits below a hundred. */
export function rounded(value: Decimal): string {
  const places = value.abs().gte(100) ? 0 : 1;
  return value.abs().lt(1) ? value.toSignificantDigits(2).toFixed() : value.toDecimalPlaces(places).toFixed();
}

/** The modifiers of the figures a sum is made of, the stated one first. */
export function modifiersOf(...figures: Figure[]): Modifier[] {
  return figures.map((figure) => figure.claim.modifier);
}
