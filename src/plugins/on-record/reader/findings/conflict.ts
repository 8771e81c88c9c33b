import { fold } from '../text/fold';
import { keyOf, type Tokens } from '../text/tokens';
import type { Finding } from '../types';
import { explained, inDigits } from './explain';
import type { Figure } from './figure';
import type { FindingGrammar } from './grammar';
import { agrees, modifiersOf, plausible } from './tolerance';

/** Words to each side that must be the same for two figures to be about one thing. */
const AROUND = 2;

/** The same words counted twice with different numbers, in the same surroundings and for the same period. */
export function conflicts(tokens: Tokens, figures: Figure[], grammar: FindingGrammar): Finding[] {
  const seen = new Map<string, Figure>();
  const found: Finding[] = [];
  for (const figure of figures) {
    const thing = thingOf(tokens, figure);
    const before = thing === undefined ? undefined : seen.get(thing);
    if (thing !== undefined && !before) seen.set(thing, figure);
    if (!before || before.sentence === figure.sentence || !plausible(before.value, figure.value)) continue;
    if (agrees(before.value, figure.value, before.rounding, modifiersOf(before, figure))) continue;
    const words = grammar.explanations;
    found.push({
      kind: 'conflict',
      claims: [before.claim.id, figure.claim.id],
      stated: before.claim.value ?? '',
      computed: figure.claim.value ?? '',
      explanation: explained(words.conflict, {
        stated: inDigits(before.value, words),
        computed: inDigits(figure.value, words),
      }),
    });
  }
  return found;
}

/** What a figure counts, by all its words, its period and the words around it; undefined where that says too little. Items of a list («در اهر ۲۰ …، در سراب ۳۰ …») differ in what stands before. */
function thingOf(tokens: Tokens, figure: Figure): string | undefined {
  const { unit, period } = figure.claim;
  if (unit.kind !== 'count' || !unit.text || !fold(unit.text).includes(' ')) return undefined;
  const around: string[] = [];
  for (let i = Math.max(tokens.sentences[figure.sentence], figure.first - AROUND); i < figure.first; i += 1)
    around.push(keyOf(tokens, i));
  for (let i = figure.last; i < Math.min(tokens.count, figure.last + AROUND); i += 1) around.push(keyOf(tokens, i));
  return [fold(unit.text), fold(period?.text ?? ''), ...around].join('|');
}
