import { nounAfter } from '../people/beside-subject';
import { opensContent, type CuePlace, type CueSubject } from './cue-place';
import type { Hit } from './cues';
import { nobody } from './source';

/** The verb of a clause that a participle opens is no further, in tokens. */
const VERB = 80;

/** A participle after a comma speaks for its sentence's subject, or goes on with the statement before it; `start`: where its words begin. */
export function chainedSubject(place: CuePlace, hit: Hit, start: number): CueSubject | null {
  const opens = opensContent(place, hit) || hit.cue.family.quoted === true;
  const led = start === hit.first && (isLed(place, hit) || isAsked(place, hit));
  if (start === hit.first && !opens && !led) return null;
  if (place.last) return { noun: null, start, last: hit.last, to: place.to };
  if (!(place.closes || opens || led || hit.cue.family.finite)) return null;
  const noun = nounAfter(place.page.source, place.from, start) ?? nobody(place.from);
  return { noun, start, last: hit.last, to: place.to };
}

/** "a statement saying it was late": with no comma, outside of what another says, and with a verb after it. */
function isLed(place: CuePlace, hit: Hit): boolean {
  const { page, last } = place;
  const { tokens, cues } = page;
  if (hit.cue.family.doubtful || (last && last.content.last > hit.first)) return false;
  if (!cues.leads.has(tokens.word[hit.first - 1])) return false;
  return hasVerb(place, hit) || opensContent(place, hit);
}

/** "urged residents to stay calm saying help was …": what is asked for ends where its reason follows. */
function isAsked(place: CuePlace, hit: Hit): boolean {
  const { page, last } = place;
  if (!last || !page.cues.cues.at(page.tokens, last.cue.first, last.cue.last)?.asks) return false;
  return hasVerb(place, hit);
}

function hasVerb({ page, to }: CuePlace, { last }: Hit): boolean {
  for (let k = last; k < to && k < last + VERB; k += 1) if (page.cues.finite.has(page.tokens.word[k])) return true;
  return false;
}
