import { isComma, isMark } from '../text/marks';
import { WORD } from '../text/tokens';
import { plainNoun, type Noun, type Source } from './noun';
import { readOfficeWords } from './office-words';
import { GIVEN, STOP, flagsAt } from './words';

/** What a name may stand between. */
export const NAME_OPENS = '«"“”\'‘';
const NAME_CLOSES = '»"”“\'’';

/** No name in quotation marks is longer, in tokens. */
const QUOTED_REACH = 7;

/** An office that fills its quotation marks: «"رئيس مياه الشرب"». */
function quotedOffice(source: Source, first: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  if (grammar.roles.at(tokens, first + 1, limit) !== 'office') return null;
  const { end } = readOfficeWords(source, first + 1, grammar.roles.length, limit, false);
  if (end >= limit || !isMark(tokens, end, '»"”')) return null;
  return { ...plainNoun('office', first, end + 1), office: { first: first + 1, last: end } };
}

/** «ژان مارتن» in quotation marks: the name of a person when an office or the verb follows, else of a thing. */
export function quotedName(source: Source, first: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  if (!isMark(tokens, first, NAME_OPENS)) return null;
  const title = quotedOffice(source, first, limit);
  if (title) return title;
  const reach = Math.min(limit, first + QUOTED_REACH);
  let close = first + 1;
  while (close < reach && tokens.kind[close] === WORD && !(flagsAt(grammar, tokens, close) & STOP)) close += 1;
  if (close === first + 1 || close >= limit || !isMark(tokens, close, NAME_CLOSES)) return null;
  const name = { first: first + 1, last: close };
  const at = isComma(tokens, close + 1) ? close + 2 : close + 1;
  const role = at < limit ? grammar.roles.at(tokens, at, limit) : undefined;
  const certain = close > first + 2 && (flagsAt(grammar, tokens, first + 1) & GIVEN) !== 0;
  if (role !== 'office') return { kind: 'person', first, last: close + 1, name, office: null, certain };
  const { end } = readOfficeWords(source, at, grammar.roles.length, limit, false);
  return { kind: 'person', first, last: end, name, office: { first: at, last: end }, certain: true };
}
