import { mayBegin, type NumberRead } from '../numbers/number';
import { written } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import { WORD, type Tokens } from '../text/tokens';
import { refuse, tell } from '../text/why';
import type { Claim } from '../types';
import type { ModifierRead } from './modifier';
import type { Amount, Covered } from './read';
import type { ClaimRule, PartRule } from './rules';
import type { UnitRead } from './unit';

/** Notes the number and the unit that an amount was read from. */
export function tellAmount(tokens: Tokens, amount: Amount, vague: boolean): void {
  if (!tokens.trace) return;
  const { number, unit } = amount;
  tell(tokens, amount, numberRule(tokens, number), number.first, number.last, written(number.value));
  if (unit) tell(tokens, amount, unitRule(amount, unit), unit.first, unit.last, unitSaid(unit));
  if (vague) tell(tokens, amount, 'modifier.vague', number.first, number.last, amount.modifier);
}

/** The amount as made of others by a rule, which is noted with the words `[first, last)` that called for it. */
export function made(
  tokens: Tokens,
  amount: Amount,
  rule: ClaimRule | PartRule,
  [first, last]: [number, number],
  ...parts: Amount[]
): Amount {
  if (!tokens.trace) return amount;
  tokens.trace.join(amount, parts);
  tell(tokens, amount, rule, first, last, valueSaid(amount));
  return amount;
}

/** The amount as made of the same without a modifier, which is noted. */
export function modified(
  tokens: Tokens,
  amount: Amount,
  plain: Amount,
  before: ModifierRead | undefined,
  after: ModifierRead | undefined,
): Amount {
  if (!tokens.trace) return amount;
  tokens.trace.join(amount, [plain]);
  const found = before ?? after;
  if (found)
    tell(tokens, amount, before ? 'modifier.before' : 'modifier.after', found.first, found.last, found.modifier);
  return amount;
}

/** Notes that an amount has the unit of another. */
export function tellLent(tokens: Tokens, amount: Amount, from: UnitRead): void {
  if (tokens.trace) tell(tokens, amount, 'claim.shared', from.first, from.last, unitSaid(from));
}

/** Notes what a number became by a rule that changed it where it stood. */
export function tellChange(tokens: Tokens, amount: Amount, rule: ClaimRule | PartRule): void {
  if (tokens.trace) tell(tokens, amount, rule, amount.first, amount.last, valueSaid(amount));
}

/** Notes the numbers that words of time take. */
export function tellCovered(tokens: Tokens, { first, last, rule }: Covered, numbers: NumberGrammar): void {
  if (!tokens.trace) return;
  for (let i = first; i < last; i += 1) {
    if (!mayBegin(tokens, i, numbers)) continue;
    refuse(tokens, rule === 'period.clock' ? 'refused.clock' : 'refused.period', first, last);
    return;
  }
}

/** Notes of a claim all that was noted of its amount. */
export function tellClaim(tokens: Tokens, claim: Claim, amount: Amount, period: Covered | null): void {
  if (!tokens.trace) return;
  tokens.trace.join(claim, [amount]);
  if (!period) return;
  const { from = '…', to = '…' } = claim.period ?? {};
  const days = claim.period?.from || claim.period?.to ? `${from} – ${to}` : '';
  tell(tokens, claim, period.rule, period.first, period.last, days);
}

function numberRule(tokens: Tokens, { first, last, spelled, fraction }: NumberRead): PartRule {
  if (fraction) return 'number.fraction';
  if (spelled) return 'number.words';
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD) return 'number.mixed';
  return 'number.digits';
}

function unitRule({ number, rule }: Amount, unit: UnitRead): PartRule {
  if (unit.kind === 'none') return 'unit.none';
  if (unit.first === unit.last) return 'unit.share';
  if (rule === 'claim.noun') return 'unit.noun';
  return unit.last <= number.first ? 'unit.before' : 'unit.after';
}

const unitSaid = ({ kind, code }: UnitRead): string => (code ? `${kind} ${code}` : kind);

const valueSaid = ({ number, high }: Amount): string =>
  high ? `${written(number.value)} – ${written(high.value)}` : written(number.value);
