import { skipHead } from '../people/dateline';
import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { placeIn } from '../text/tokens';
import { trimOrganization } from '../people/office-end';
import { boundaryBefore } from './boundary';
import type { Hit } from './cues';
import { isTold, type Frame, type Page, type RuleName } from './frame';
import { openingAfter } from './opening';

/** Where the subject does not come first, a cue this near a sentence's head begins a new statement, in tokens. */
const HEAD_CUE = 8;
/** So many cues of a sentence decide whether it takes the word over. */
const REACH = 6;

const DIRECT = new Set(['colon', 'quote']);

/** Indirect statements, which further sentences with no cue may belong to. */
export const RUNNING_ON = new Set<RuleName>(['cue.that', 'source.before']);

/** Where only what "and" ties to it goes on, a new sentence ends a statement, as one that tells of another act does. */
export function breaksOff({ tokens, cues, runsOn }: Page, open: Frame, from: number, to: number, hits: Hit[]): boolean {
  if (runsOn !== 'linked' || !RUNNING_ON.has(open.rule) || open.content.first >= from) return false;
  if (tokens.paragraphs[placeIn(tokens.paragraphs, from)] === from) return false;
  return hits.length > 0 || !(cues.and.has(tokens.word[from]) || cues.links.at(tokens, from, to) !== undefined);
}

/** Where a new speaker's words begin in a sentence that might still belong to the statement before; -1 where it does. */
export function takesOver(page: Page, hits: Hit[], from: number, to: number, open: Frame): number {
  if (page.order !== 'subject-first')
    return hits.length > 0 && hits[0].first - skipHead(page.source, from, to) < HEAD_CUE ? from : -1;
  const opener = hits
    .slice(0, REACH)
    .find((hit) => hit.cue.form === 'verb' && DIRECT.has(openingAfter(page, hit, to).kind));
  const head = headNoun(page, from, to);
  if (opener) {
    const boundary = boundaryBefore(page, opener.first, from);
    return boundary.chained && !head && hits[0].cue.form !== 'clause' ? boundary.start : from;
  }
  const speaker = head ?? (open.rule === 'source.before' ? organizationAt(page, from, to) : null);
  return (speaker && speaksNext(page, speaker, hits, open)) || pointsBack(page, hits, from) ? from : -1;
}

/** Whether the noun at a sentence's head has a cue after it; words told of before («گفته بود») are part of somebody's own. */
function speaksNext(page: Page, head: Noun, [hit]: Hit[], open: Frame): boolean {
  return hit !== undefined && hit.first >= head.last && !(open.direct && isTold(page, hit));
}

function pointsBack(page: Page, hits: Hit[], from: number): boolean {
  const [hit] = hits;
  return (
    hit?.cue.form === 'source' &&
    hit.first - from < 4 &&
    nounAt(page.source, hit.last, hit.last + 6)?.kind === 'pronoun'
  );
}

/** After the words of a source, an organization at a sentence's head that then speaks itself. */
function organizationAt({ source }: Page, from: number, to: number): Noun | null {
  const noun = nounAt(source, skipHead(source, from, to), to);
  return noun?.kind === 'organization' ? trimOrganization(source, noun) : null;
}

/** A pronoun, an office or somebody known at the head of a sentence. */
export function headNoun({ source, cast }: Page, from: number, to: number): Noun | null {
  const noun = nounAt(source, skipHead(source, from, to), to);
  if (!noun || noun.kind === 'nobody' || noun.kind === 'organization') return null;
  const known = noun.certain || (noun.name !== null && cast.knows(noun.name));
  return known ? noun : null;
}
