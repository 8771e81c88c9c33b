import type { RememberedNumbers } from '../numbers/remembered';
import { NUMERAL, type Tokens } from '../text/tokens';
import type { PeriodGrammar } from './grammar';
import { plainNumeral } from './years';

/** «ساعت ۱۷ و ۳۰ دقیقه», "10 a.m.": the token after a clock time. */
export function clockAt(
  tokens: Tokens,
  i: number,
  limit: number,
  grammar: PeriodGrammar,
  numbers: RememberedNumbers,
): number | undefined {
  const before = grammar.clockBefore.at(tokens, i, limit);
  const from = before ? i + grammar.clockBefore.length : i;
  const number = numbers.at(from);
  if (!number || (number.value && number.value.digits > 24n && number.value.places === 0)) return undefined;
  const last = before ? clockEnd(tokens, number.last, limit, grammar) : number.last;
  const after = endOfClock(tokens, last, limit, before === true, grammar);
  if (after) return after;
  return before && (number.value === null || (number.value.places <= 2 && last <= from + 3)) ? last : undefined;
}

/** After the minutes («و ۳۰ دقیقه») or the closing hour («تا ۱۷») of a clock time. */
function clockEnd(tokens: Tokens, last: number, limit: number, grammar: PeriodGrammar): number {
  if (last + 2 < limit && tokens.kind[last + 1] === NUMERAL && grammar.clockAfter.at(tokens, last + 2, limit))
    return last + 2;
  const hour = grammar.middles.at(tokens, last, limit) ? last + grammar.middles.length : limit;
  return plainNumeral(tokens, hour, limit, 1, 2) >= 0 ? hour + 1 : last;
}

/** After the word that closes a clock time; «۱۵ دقیقه» with no hour before it is a stretch of time. */
function endOfClock(
  tokens: Tokens,
  last: number,
  limit: number,
  hour: boolean,
  grammar: PeriodGrammar,
): number | undefined {
  if (!hour && grammar.spans.at(tokens, last, limit) === 'minute') return undefined;
  return grammar.clockAfter.at(tokens, last, limit) ? last + grammar.clockAfter.length : undefined;
}
