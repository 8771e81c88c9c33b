import { compare, negated, ONE, plus, times } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import { scaleAt } from '../numbers/scale';
import type { Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import { modifierAfter, type ModifierRead } from './modifier';
import type { Amount } from './read';
import { made, modified } from './why';

/** The amount with the modifier before it, or else the one after it. */
export function told(
  tokens: Tokens,
  amount: Amount,
  before: ModifierRead | undefined,
  limit: number,
  grammar: ClaimGrammar,
): Amount {
  const after = before ? undefined : modifierAfter(tokens, amount.last, limit, grammar);
  const modifier = (before ?? after)?.modifier ?? amount.modifier;
  const { first, number, high, unit, rule } = amount;
  const told: Amount = { first, last: after ? after.last : amount.last, number, high, unit, modifier, rule };
  return modified(tokens, told, amount, before, after);
}

/** «سه سال و نیم», "3 years and a half", «3 أطنان ونصف الطن»: half of the unit that was just named, and may be again. */
export function halved(
  tokens: Tokens,
  amount: Amount,
  limit: number,
  numbers: NumberGrammar,
  grammar: ClaimGrammar,
): Amount {
  const { number, unit } = amount;
  if (!unit || unit.last !== amount.last || unit.kind === 'percent' || unit.kind === 'ratio') return amount;
  const half = numbers.halves.at(tokens, unit.last, limit);
  if (!half) return amount;
  let last = unit.last + numbers.halves.length;
  const again = grammar.unitAfter.at(tokens, last, limit);
  if (again && again.code === unit.code) last += grammar.unitAfter.length;
  else if (again || numbers.atoms.at(tokens, last, limit)) return amount;
  const value = plus(number.value, half);
  const whole = { ...amount, last, unit: { ...unit, last }, number: { ...number, value, marked: true } };
  return made(tokens, whole, 'number.half', [unit.last, last], amount);
}

/** "75 USD million": the scale of money after its unit. */
export function scaledAfter(tokens: Tokens, amount: Amount, limit: number, numbers: NumberGrammar): Amount {
  const { number, unit, last } = amount;
  if (unit?.kind !== 'currency' || unit.first < number.last || compare(number.scale, ONE) > 0) return amount;
  const scale = scaleAt(tokens, last, limit, numbers);
  if (!scale) return amount;
  const value = times(number.value, scale.value);
  const end = last + numbers.atoms.length;
  const whole = { ...amount, last: end, number: { ...number, value, scale: scale.value, marked: true } };
  return made(tokens, whole, 'number.scale-after', [last, end], amount);
}

/** «۴ درجه زیر صفر», "4 degrees below zero". */
export function signed(tokens: Tokens, amount: Amount, limit: number, grammar: ClaimGrammar): Amount {
  const { number, last } = amount;
  if (amount.unit?.kind !== 'temperature') return amount;
  const below = grammar.belowZero.at(tokens, last, limit) === true;
  if (!below && !grammar.aboveZero.at(tokens, last, limit)) return amount;
  const end = last + (below ? grammar.belowZero : grammar.aboveZero).length;
  const whole = { ...amount, last: end, number: below ? { ...number, value: negated(number.value) } : number };
  return made(tokens, whole, 'number.side-of-zero', [last, end], amount);
}
