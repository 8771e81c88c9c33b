import { isComma } from '../text/marks';
import { NUMERAL, WORD, placeIn, type Tokens } from '../text/tokens';
import type { ClaimGrammar } from './grammar';
import { mayBeAnyYear } from './name';
import type { Amount } from './read';

/** Between two numbers of a series stand a comma or "and" and so many words at most. */
const ITEM = 5;
/** With nothing but names between them, so many numbers show a series. */
const FEWEST = 3;

/** How many amounts before amount `k` are of a series that tells its unit last («با ۱۲۱، یزد با ۱۴۴ و تهران با ۱۷۹ فوتی»). */
export function seriesBefore(tokens: Tokens, amounts: Amount[], k: number, grammar: ClaimGrammar): number {
  const { unit, number } = amounts[k];
  if (!unit || unit.kind === 'none' || unit.first !== number.last) return 0;
  if (unit.kind === 'count' && !unit.classifier && grammar.lightVerbs.at(tokens, unit.last, tokens.count)) return 0;
  let first = k;
  let alike = true;
  while (first > 0 && !amounts[first - 1].unit && isJoined(tokens, amounts[first - 1], amounts[first], grammar)) {
    alike &&= isAlike(tokens, amounts[first - 1], amounts[first], grammar);
    first -= 1;
  }
  return alike || areNamed(tokens, amounts.slice(first, k + 1), grammar) ? k - first : 0;
}

/** Whether a comma or "and" right after one number leads to the next over a few words, none of them a verb. */
function isJoined(tokens: Tokens, one: Amount, next: Amount, grammar: ClaimGrammar): boolean {
  const from = itemFrom(tokens, one, grammar);
  if (from === one.last || next.first <= from || next.first - from > ITEM) return false;
  for (let i = from; i < next.first; i += 1) {
    if (tokens.kind[i] !== WORD || isVerb(tokens, i, next.first, grammar)) return false;
  }
  return placeIn(tokens.sentences, one.first) === placeIn(tokens.sentences, next.first);
}

/** Whether a word is a verb of news; "and" may stand inside a name. */
export function isVerb(tokens: Tokens, i: number, limit: number, grammar: ClaimGrammar): boolean {
  if (grammar.lightVerbs.at(tokens, i, limit)) return true;
  return !grammar.and.has(tokens.word[i]) && grammar.copulas.at(tokens, i, limit) === true;
}

/** Where the next item begins after a number; at the number's end where no comma or "and" stands. */
function itemFrom(tokens: Tokens, { last }: Amount, grammar: ClaimGrammar): number {
  const comma = isComma(tokens, last) ? last + 1 : last;
  return grammar.and.has(tokens.word[comma]) ? comma + 1 : comma;
}

/** Whether the same word stands right before both numbers («با ۱۲۱، یزد با ۱۴۴»), or as far before them («در شمال ۲۰ و در جنوب ۱۰»). */
function isAlike(tokens: Tokens, one: Amount, next: Amount, grammar: ClaimGrammar): boolean {
  const same = (distance: number): boolean =>
    distance <= one.first &&
    tokens.kind[one.first - distance] === WORD &&
    tokens.hash[one.first - distance] === tokens.hash[next.first - distance];
  return same(1) || same(next.first - itemFrom(tokens, one, grammar));
}

/** «تهران ۶۴، گیلان ۲۵ و البرز ۳ نفر»: numerals with nothing but names before them. */
function areNamed(tokens: Tokens, series: Amount[], grammar: ClaimGrammar): boolean {
  if (series.length < FEWEST) return false;
  return series.every(({ first, number }, i) => {
    if (tokens.kind[number.first] !== NUMERAL || mayBeAnyYear(number)) return false;
    const from = i > 0 ? itemFrom(tokens, series[i - 1], grammar) : first - 1;
    for (let k = Math.max(0, from); k < first; k += 1) if (grammar.stops.at(tokens, k, first)) return false;
    return true;
  });
}
