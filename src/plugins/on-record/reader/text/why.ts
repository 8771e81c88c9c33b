import type { Place } from '../trace';
import type { Tokens } from './tokens';

/** Notes, where somebody asked why, that a rule fired on a thing because of tokens `[first, last)`. */
export function tell(tokens: Tokens, thing: object, rule: string, first: number, last: number, says = ''): void {
  tokens.trace?.step(thing, { rule, ...placeOf(tokens, first, last), says });
}

/** Notes, where somebody asked why, that a rule kept tokens `[first, last)` from being a claim or a statement. */
export function refuse(tokens: Tokens, rule: string, first: number, last: number): void {
  tokens.trace?.refuse({ rule, ...placeOf(tokens, first, last) });
}

/** Tokens `[first, last)` as a stretch of the text; what is nowhere written has no length. */
function placeOf(tokens: Tokens, first: number, last: number): Place {
  const start = first < tokens.count ? tokens.start[first] : tokens.text.length;
  return { start, end: last > first ? tokens.end[last - 1] : start };
}
