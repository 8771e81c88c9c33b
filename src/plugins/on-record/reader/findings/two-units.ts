import Decimal from 'decimal.js';
import { fold } from '../text/fold';
import { isMark } from '../text/marks';
import type { Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import { inUnitOf, type Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { nounAfter } from './pairs';
import { agrees, modifiersOf } from './tolerance';

/** An amount told again stands no further behind the first, in tokens. */
const BESIDE = 6;
/** Smaller amounts are too often the same by chance. */
const FEWEST = 1000;
/** Units no further apart are taken for one another (toman and rial), and put an amount no further off. */
const MIXED_UP = 10;

/** One amount told in two units of a kind that do not agree: side by side («۲ میلیون تومان معادل ۲ میلیون ریال»), or one number of one thing («۳ هزار هکتار زمین», «۳ هزار جریب زمین»). */
export function unitConflicts(tokens: Tokens, figures: Figure[], grammar: FindingGrammar): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at + 1 < figures.length; at += 1) {
    const conflict = besideConflict(tokens, figures[at], figures[at + 1], grammar);
    if (conflict) found.push(conflict);
  }
  if (haveTwoUnits(figures)) found.push(...numberConflicts(tokens, figures, grammar));
  return found;
}

function besideConflict(tokens: Tokens, figure: Figure, next: Figure, grammar: FindingGrammar): Finding | undefined {
  if (next.sentence !== figure.sentence || figure.size === next.size || !areTwoUnits(figure, next)) return undefined;
  if (figure.measure !== next.measure || !isSlip(figure, next) || !isSame(tokens, figure, next, grammar))
    return undefined;
  const rounding = Decimal.max(figure.rounding, next.rounding);
  return agrees(figure.value, next.value, rounding, modifiersOf(figure, next))
    ? undefined
    : conflictOf(figure, next, grammar);
}

/** Whether an article gives money, or areas, in more than one unit. */
function haveTwoUnits(figures: Figure[]): boolean {
  let money: string | undefined;
  let area: string | undefined;
  for (const { claim } of figures) {
    const { kind, code, text = '' } = claim.unit;
    if (kind !== 'currency' && kind !== 'area') continue;
    const unit = code ?? text;
    const before = kind === 'currency' ? money : area;
    if (before !== undefined && before !== unit) return true;
    if (kind === 'currency') money = unit;
    else area = unit;
  }
  return false;
}

/** Whether two amounts are no further apart than a slip of the unit puts them. */
function isSlip(one: Figure, other: Figure): boolean {
  const [low, high] = one.value.lt(other.value) ? [one.value, other.value] : [other.value, one.value];
  return low.gt(0) && high.div(low).lte(MIXED_UP);
}

/** Right behind one another, with a word that says they are the same, or the second alone in brackets. */
function isSame(tokens: Tokens, one: Figure, next: Figure, grammar: FindingGrammar): boolean {
  if (next.first < one.last || next.first - one.last > BESIDE) return false;
  return (
    grammar.sames.before(tokens, next.first, one.last) === true ||
    (isMark(tokens, next.first - 1, '(') && isMark(tokens, next.last, ')'))
  );
}

/** The same number of the same thing, in two units that are easily mixed up. */
function numberConflicts(tokens: Tokens, figures: Figure[], grammar: FindingGrammar): Finding[] {
  const seen = new Map<string, Figure>();
  return figures.flatMap((figure) => {
    const noun = isMixable(figure) ? nounAfter(tokens, figure, grammar) : undefined;
    if (noun === undefined) return [];
    const key = `${figure.claim.value}|${figure.claim.unit.kind}|${fold(noun)}`;
    const before = seen.get(key);
    if (!before) seen.set(key, figure);
    const isMixed = before && before.sentence !== figure.sentence && areTwoUnits(before, figure);
    return isMixed && areNear(before, figure) ? [conflictOf(before, figure, grammar)] : [];
  });
}

function isMixable({ claim }: Figure): boolean {
  const { kind } = claim.unit;
  return (kind === 'currency' || kind === 'area') && new Decimal(claim.value ?? 0).gte(FEWEST);
}

/** Of two currencies only those that are one at heart; of areas also one that no code is known for. */
function areNear(one: Figure, other: Figure): boolean {
  if (one.measure !== other.measure)
    return one.claim.unit.kind === 'area' && !(one.claim.unit.code && other.claim.unit.code);
  const times = new Decimal(one.size).div(other.size);
  return times.lte(MIXED_UP) && times.gte(new Decimal(1).div(MIXED_UP));
}

function areTwoUnits({ claim: one }: Figure, { claim: other }: Figure): boolean {
  if (one.unit.kind !== other.unit.kind || one.unit.kind === 'count') return false;
  return (one.unit.code ?? fold(one.unit.text ?? '')) !== (other.unit.code ?? fold(other.unit.text ?? ''));
}

/** Told in the unit of the first where both can be. */
function conflictOf(one: Figure, other: Figure, { explanations }: FindingGrammar): Finding {
  const stated = one.claim.value ?? '';
  const computed = one.measure === other.measure ? inUnitOf(one, other.value).toFixed() : (other.claim.value ?? '');
  return {
    kind: 'conflict',
    claims: [one.claim.id, other.claim.id],
    stated,
    computed,
    explanation: explained(explanations.conflict, {
      stated: named(one, inDigits(stated, explanations)),
      computed: named(other, inDigits(other.claim.value ?? '', explanations)),
    }),
  };
}

function named({ claim }: Figure, amount: string): string {
  return claim.unit.text ? `${amount} ${claim.unit.text}` : amount;
}
