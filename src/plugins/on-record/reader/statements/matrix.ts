import { isComma } from '../text/marks';
import { boundaryBefore } from './boundary';
import type { Hit } from './cues';
import type { Page } from './frame';
import { openingAfter, skipAdverbs } from './opening';

/** So many cues after a clause are looked at to find the verb it hangs on. */
const REACH = 6;

/** The cue that ends the clause of `hits[i]`: the first that opens content, or that follows a comma or an "and". */
export function matrixOf(page: Page, hits: Hit[], i: number, to: number): Hit | null {
  const floor = hits[i].last;
  let last: Hit | null = null;
  for (let k = i + 1; k < hits.length && k <= i + REACH; k += 1) {
    const hit = hits[k];
    if (hit.cue.form === 'source') continue;
    const { kind } = hit.cue.form === 'verb' ? openingAfter(page, hit, to) : { kind: 'none' };
    if (kind === 'colon' || kind === 'quote') return hit;
    const boundary = boundaryBefore(page, hit.first, floor);
    if (hit.cue.form === 'verb' ? boundary.chained && kind === 'that' : boundary.clear) return hit;
    if (mayEnd(hit)) last ??= hit;
  }
  return last;
}

/** Whether a clause may hang on a cue that nothing marks as its end. */
function mayEnd({ cue: { form, family, objects } }: Hit): boolean {
  if (form === 'topic') return false;
  return form !== 'verb' || family.that === true || objects !== null;
}

/** Where the words of a cue begin that ends a clause. */
export function wordsBefore(page: Page, hit: Hit, floor: number, to: number): number {
  const { objects, family } = hit.cue;
  const none = hit.cue.form === 'verb' && openingAfter(page, hit, to).kind === 'none';
  const comma = none && (objects || family.labels) ? commaBefore(page, hit, floor) : -1;
  return comma < 0 ? boundaryBefore(page, hit.first, floor).start : comma;
}

/** The comma before a noun that is brought to its cue («…، از … خبر داد»), or that ends a clause before a label. */
function commaBefore(page: Page, hit: Hit, floor: number): number {
  const { tokens, cues } = page;
  const { objects } = hit.cue;
  for (let k = floor; k < hit.first; k += 1) {
    if (!isComma(tokens, k)) continue;
    if (!objects && cues.finite.has(tokens.word[k - 1])) return k;
    const at = skipAdverbs(page, k + 1, hit.first);
    if (objects?.at(tokens, at, hit.first) !== undefined) return k;
  }
  return -1;
}
