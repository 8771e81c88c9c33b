import { fold } from '../text/fold';
import { EMPTY_HASH, mix } from '../text/lexicon';
import { keyOf, type Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { agrees, modifiersOf, plausible } from './tolerance';

/** Words to each side that must be the same for two figures to be about one thing. */
const AROUND = 2;
/** Things in numbers of fewer digits are counted in the same words again and again, each time others («۳ سازه سنگی در …»). */
const DIGITS = 3;

/** The same words counted twice with different numbers, in the same surroundings and for the same period. */
export function conflicts(tokens: Tokens, figures: Figure[], grammar: FindingGrammar): Finding[] {
  const seen = new Map<string, Figure>();
  const found: Finding[] = [];
  for (const figure of countedAgain(tokens, figures)) {
    const thing = thingOf(tokens, figure);
    const before = thing === undefined ? undefined : seen.get(thing);
    if (thing !== undefined && !before) seen.set(thing, figure);
    if (before && before.sentence !== figure.sentence && isConflict(before, figure))
      found.push(conflictOf(before, figure, grammar));
  }
  return found;
}

/** The figures that count many things, of those surroundings that come again. */
function countedAgain(tokens: Tokens, figures: Figure[]): Figure[] {
  const counted = figures.filter(countsMany);
  const times = new Map<number, number>();
  for (const figure of counted) {
    const around = aroundOf(tokens, figure);
    times.set(around, (times.get(around) ?? 0) + 1);
  }
  if (times.size === counted.length) return [];
  return counted.filter((figure) => times.get(aroundOf(tokens, figure)) !== 1);
}

function countsMany({ claim: { unit, value = '' } }: Figure): boolean {
  const point = value.indexOf('.');
  return unit.kind === 'count' && value[0] !== '-' && (point < 0 ? value.length : point) >= DIGITS;
}

/** The words around a figure as one number; the same words give the same one. */
function aroundOf(tokens: Tokens, figure: Figure): number {
  let hash = EMPTY_HASH;
  for (let i = headOf(tokens, figure); i < figure.first; i += 1) hash = mix(hash, tokens.hash[i]);
  for (let i = figure.last; i < Math.min(tokens.count, figure.last + AROUND); i += 1) hash = mix(hash, tokens.hash[i]);
  return hash;
}

function headOf(tokens: Tokens, figure: Figure): number {
  return Math.max(tokens.sentences[figure.sentence], figure.first - AROUND);
}

/** Whether two figures of one thing are too far apart to be one, yet near enough to be meant as one. */
export function isConflict(one: Figure, other: Figure): boolean {
  return plausible(one.value, other.value) && !agrees(one.value, other.value, one.rounding, modifiersOf(one, other));
}

/** Two figures given for one thing. */
export function conflictOf(one: Figure, other: Figure, { explanations }: FindingGrammar): Finding {
  return {
    kind: 'conflict',
    claims: [one.claim.id, other.claim.id],
    stated: one.claim.value ?? '',
    computed: other.claim.value ?? '',
    explanation: explained(explanations.conflict, {
      stated: inDigits(one.value, explanations),
      computed: inDigits(other.value, explanations),
    }),
  };
}

/** What a figure counts, by all its words, its period and the words around it; undefined where that says too little. Items of a list («در اهر ۲۰۰ …، در سراب ۳۰۰ …») differ in what stands before. */
function thingOf(tokens: Tokens, figure: Figure): string | undefined {
  const { unit, period } = figure.claim;
  if (!unit.text || !fold(unit.text).includes(' ')) return undefined;
  const around: string[] = [];
  for (let i = headOf(tokens, figure); i < figure.first; i += 1) around.push(keyOf(tokens, i));
  for (let i = figure.last; i < Math.min(tokens.count, figure.last + AROUND); i += 1) around.push(keyOf(tokens, i));
  return [fold(unit.text), fold(period?.text ?? ''), ...around].join('|');
}
