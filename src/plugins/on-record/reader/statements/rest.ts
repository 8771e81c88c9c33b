import { isCapital, roleAt } from '../people/capital-run';
import { PREPOSITION, flagsAt } from '../people/words';
import { isComma, isDash, isMark, isStop } from '../text/marks';
import { WORD } from '../text/tokens';
import { QUOTED } from './after-cue';
import { quotationAt, type Frame, type Page } from './frame';
import { skipAdjuncts } from './opening';
import { isTitle } from './title';

/** Fewer words before an inserted cue say nothing by themselves ("Still, she said, …"). */
export const SAYS = 3;
/** What goes on after a cue is sought no further behind it, in tokens. */
const WINDOW = 80;
/** What stands beside a name in commas is no longer, in tokens. */
const APPOSED = 12;

/** What was said before a cue goes on after it: a second statement by the same; null where it does not. */
export function restAfterCue(page: Page, to: number, made: Frame, after: number, inverted: boolean): Frame | null {
  return quotedRest(page, to, made, after) ?? (inverted ? null : plainRest(page, to, made, after));
}

/** "The trouble, according to Norma Quill, a diver, was old": the clause goes on after its source. */
export function restAfterSource(page: Page, to: number, made: Frame): Frame | null {
  const after = made.subject ? made.subject.last : made.cue.last;
  const comma = isComma(page.tokens, after) ? afterApposition(page, after, to) : after;
  const first = comma + 1;
  if (!isComma(page.tokens, comma) || first + SAYS > to || isAside(page, first)) return null;
  if (flagsAt(page.source.grammar, page.tokens, first) & PREPOSITION) return null;
  return { ...made, start: first, content: { first, last: to } };
}

/** A clause with a subject of its own, to which the words before the cue were an adverb only. */
export function isWholeClause({ tokens, cues, source }: Page, at: number, to: number): boolean {
  return cues.starts.has(tokens.word[at]) || isCapital(source, at) || roleAt(source, at, to) !== undefined;
}

function quotedRest(page: Page, to: number, made: Frame, after: number): Frame | null {
  for (let k = after; k < to && k < after + WINDOW; k += 1) {
    const quotation = quotationAt(page, k);
    if (!quotation) continue;
    if (quotation.close - quotation.open <= QUOTED || !isParted(page, k) || isTitle(page, quotation)) return null;
    return { ...made, rule: 'quote.after', start: k, content: { first: k + 1, last: quotation.close }, direct: true };
  }
  return null;
}

/** A quotation that goes on follows a comma, a dash or a stop; within the words around the cue it is a title. */
function isParted({ tokens }: Page, open: number): boolean {
  const before = open - 1;
  return isComma(tokens, before) || isStop(tokens, before) || isDash(tokens, before) || isMark(tokens, before, ':;');
}

/** "The plan, she said, is dead": after a comma the clause goes on. */
function plainRest(page: Page, to: number, made: Frame, after: number): Frame | null {
  const comma = skipAdjuncts(page, after, to);
  const first = comma + 1;
  if (made.rule !== 'cue.trailing' || !isComma(page.tokens, comma) || first + 1 >= to || isAside(page, first))
    return null;
  return { ...made, rule: 'cue.bare', start: first, content: { first, last: to } };
}

/** ", a diver,": the comma after what stands beside a name, or the one before where nothing does. */
function afterApposition({ tokens, source }: Page, comma: number, to: number): number {
  const role = roleAt(source, comma + 1, to);
  if (role !== 'indefinite' && role !== 'pointer' && role !== 'office') return comma;
  for (let k = comma + 2; k < to && k < comma + APPOSED; k += 1) if (isComma(tokens, k)) return k;
  return comma;
}

/** "and", "who" or a participle begins something else than the clause that a cue or source was inserted into. */
function isAside({ tokens, cues }: Page, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  if (cues.and.has(tokens.word[at]) || cues.relatives.has(tokens.word[at])) return true;
  return cues.participles.some((ending) => tokens.text.slice(tokens.start[at], tokens.end[at]).endsWith(ending));
}
