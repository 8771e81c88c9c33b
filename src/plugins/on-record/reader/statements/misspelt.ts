import { subjectIn } from '../people/subject';
import { isMark } from '../text/marks';
import { fold } from '../text/fold';
import { isNear } from '../text/near';
import { WORD, type Tokens } from '../text/tokens';
import type { CueGrammar, Hit } from './cues';
import type { Page } from './frame';
import { skipAdverbs } from './opening';

/** A colon is sought no further into a paragraph, in tokens. */
const REACH = 60;
/** Shorter words are near too many others. */
const SHORTEST = 2;

/**
 * A cue with a letter wrong («گف:») in the first sentence of a paragraph, after somebody known: an unknown word right
 * before a colon, one letter away from a verb of saying. A verb of one word stands
 * right after its subject and adverbs.
 */
export function misspeltCue(page: Page, from: number, to: number): Hit | null {
  const { tokens, cues, source } = page;
  const reach = Math.min(to, from + REACH);
  let colon = from;
  while (colon < reach && !isMark(tokens, colon, ':')) colon += 1;
  if (colon >= reach || colon - from < 2) return null;
  const ending = cues.endings.has(tokens.word[colon - 1]) ? colon - 1 : colon;
  const hit = hitAt(tokens, cues, ending - 1, ending, colon);
  const noun = hit && subjectIn(source, from, hit.first, true);
  if (!noun || !(noun.kind === 'pronoun' || noun.certain || (noun.name && page.cast.knows(noun.name)))) return null;
  return ending < colon || skipAdverbs(page, noun.last, hit.first) === hit.first ? hit : null;
}

/** The cue that an unknown word at `first` may have meant, with its ending right before the colon. */
function hitAt(tokens: Tokens, cues: CueGrammar, first: number, ending: number, colon: number): Hit | null {
  if (tokens.kind[first] !== WORD || tokens.word[first] !== 0) return null;
  const word = fold(tokens.text.slice(tokens.start[first], tokens.end[first]));
  if (word.length < SHORTEST) return null;
  const found = cues.plain.find(({ stem, ended }) => ended === ending < colon && isNear(word, stem));
  return found ? { first, last: colon, cue: found.cue } : null;
}
