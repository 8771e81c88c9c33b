import { NUMERAL, type Tokens } from '../text/tokens';
import { Finder, type PeriodRead } from './finder';
import type { PeriodGrammar } from './grammar';
import { OPENINGS } from './openings';

export type { PeriodRead } from './finder';

/** Every period and clock time of an article, in reading order; `today` is the day of publication, where known. */
export function findPeriods(tokens: Tokens, grammar: PeriodGrammar, today: number | undefined): PeriodRead[] {
  const found: PeriodRead[] = [];
  for (let s = 0; s + 1 < tokens.sentences.length; s += 1) {
    const [floor, limit] = [tokens.sentences[s], tokens.sentences[s + 1]];
    const finder = new Finder(tokens, floor, limit, grammar, today);
    for (let i = floor; i < limit; i += 1) {
      if (tokens.kind[i] !== NUMERAL && !(grammar.flags.of(tokens.word[i]) & OPENINGS)) continue;
      const period = finder.at(i);
      if (!period) continue;
      found.push(period);
      i = period.last - 1;
    }
  }
  return found;
}
