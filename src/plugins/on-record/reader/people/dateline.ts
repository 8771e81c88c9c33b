import { isComma, isDash, isMark } from '../text/marks';
import { APART, WORD, type Tokens } from '../text/tokens';
import type { Source } from './noun';
import { NAME_OPENS } from './quoted-name';
import { AND, flagsAt } from './words';

/** A dateline («تهران - ایرنا -») is no longer than this, in tokens. */
const DATELINE = 10;
/** No more signs between two tokens are looked at. */
const GAP = 16;

/** Where a sentence's own words begin, after a dateline and the connectors at its head. */
export function skipHead(source: Source, from: number, to: number): number {
  const { tokens, grammar } = source;
  let at = skipDateline(source, from, to);
  for (;;) {
    while (at < to && tokens.kind[at] !== WORD && !isMark(tokens, at, grammar.cased ? '«"“' : NAME_OPENS)) at += 1;
    const and = at + 1 < to && (flagsAt(grammar, tokens, at) & AND) !== 0 ? at + 1 : at;
    if (at >= to || grammar.connectors.at(tokens, and, to) === undefined) return at;
    at = and + grammar.connectors.length;
  }
}

function skipDateline(source: Source, from: number, to: number): number {
  const { tokens } = source;
  const reach = Math.min(to, from + DATELINE);
  let at = from;
  const bracketed = afterBracket(source, from, to);
  if (bracketed > from) return bracketed;
  for (let k = from; k < reach; k += 1) {
    if (isMark(tokens, k, ':؛') && agencyAt(source, from, k)) return k + 1;
    if (isDash(tokens, k) && tokens.gap[k] === APART && k > from) at = k + 1;
    else if (stretchBefore(tokens, k) && k > from) at = k;
    else if (isComma(tokens, k) && at === from && !isCapitals(tokens, from)) break;
  }
  return at;
}

/** After «کابل (پژواک، ۱۴ حوت):», a place with its agency and day in brackets; `from` where there is none. */
function afterBracket({ tokens, grammar }: Source, from: number, to: number): number {
  if (grammar.places.at(tokens, from, to) === undefined) return from;
  const open = from + grammar.places.length;
  if (!isMark(tokens, open, '(')) return from;
  for (let k = open + 1; k < to && k < open + DATELINE; k += 1)
    if (isMark(tokens, k, ')')) return isMark(tokens, k + 1, ':-–') ? k + 2 : from;
  return from;
}

/** A stretching line that stands alone («تهران ــ») parts as a dash does, but is no token. */
function stretchBefore(tokens: Tokens, k: number): boolean {
  return (
    k > 0 &&
    tokens.start[k] - tokens.end[k - 1] > 2 &&
    /\s\u0640+\s/.test(tokens.text.slice(tokens.end[k - 1], tokens.start[k]).slice(0, GAP))
  );
}

/** Where a sentence begins after the dateline of a report: "BAGHDAD (Reuters) -", "Chandigarh:"; else where it begins. */
export function afterDateline(source: Source, from: number, to: number): number {
  const { tokens, grammar } = source;
  const placed = grammar.places.at(tokens, from, to) !== undefined ? from + grammar.places.length : -1;
  for (let k = from + 1; k < to && k < from + DATELINE; k += 1) {
    if (isMark(tokens, k, ':')) return k === placed || k === from + 1 || isPlaces(tokens, from, k) ? k + 1 : from;
    if (isDash(tokens, k) && tokens.gap[k] === APART)
      return placed > 0 || isCapitals(tokens, from) || agencyAt(source, from, k) ? k + 1 : from;
  }
  return from;
}

/** "LOWTIDE, May 4 -": a place that no list knows, in capitals. */
function isCapitals(tokens: Tokens, i: number): boolean {
  return i < tokens.count && /^[A-Z]{3,}$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** "TARN, INDIA": places in capitals, parted by a comma. */
function isPlaces(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (!isComma(tokens, k) && !isCapitals(tokens, k)) return false;
  return true;
}

function agencyAt(source: Source, from: number, to: number): boolean {
  const { tokens, grammar } = source;
  for (let k = from; k < to; k += 1) if (grammar.roles.at(tokens, k, to) === 'agency') return true;
  return false;
}
