import { MARK_TOKEN } from '../text/tokens';
import { skipHead } from './dateline';
import { plainNoun, type Noun, type Source } from './noun';
import { nounAt } from './nouns';
import { AND, CONNECTS, PREPOSITION, STOP, flagsAt } from './words';

/** Before the subject stand a conjunction, a particle and the verb: no more tokens. */
const VERB = 5;
/** Between a subject at the head and its verb stand no more tokens. */
const HEAD = 24;
/** An adjunct before a verb is no longer, in tokens. */
const ADJUNCT = 24;

/** The subject of a sentence that begins with its verb, where the words themselves show it. */
export function leadSubject(source: Source, from: number, to: number): Noun | null {
  const { tokens, grammar } = source;
  const head = skipHead(source, from, to);
  let verb = false;
  for (let k = head; k < to && k < head + VERB && tokens.kind[k] !== MARK_TOKEN; k += 1) {
    const noun = nounAt(source, k, to);
    if (noun && shown(source, noun)) return noun;
    const flags = flagsAt(grammar, tokens, k);
    if (verb && (flags & PREPOSITION || !(flags & (STOP | AND | CONNECTS)))) return null;
    verb = verb || !(flags & AND);
  }
  return null;
}

/** Whether the words before a verb in the middle of its sentence are an adjunct, or name its subject. */
export function leadsTo(source: Source, from: number, verb: number, reach = ADJUNCT): boolean {
  const { tokens, grammar } = source;
  let head = skipHead(source, from, verb);
  if (head >= verb) return true;
  if (flagsAt(grammar, tokens, head) & AND) head += 1;
  if (flagsAt(grammar, tokens, head) & (STOP | PREPOSITION | CONNECTS)) return verb - head <= reach;
  const actor = headActor(source, from, verb);
  if (actor) return verb - actor.last <= VERB;
  const noun = nounAt(source, head, verb);
  return noun !== null && shown(source, noun) && verb - noun.last <= (reach > ADJUNCT ? HEAD : VERB);
}

/** «كانت تركيا قد أعلنت», «كانت مصادر محلية أكدت»: a country, or somebody unnamed, at the head of a sentence whose verb follows. */
export function headActor(source: Source, from: number, verb: number): Noun | null {
  const { tokens, grammar } = source;
  const head = skipHead(source, from, verb);
  if (grammar.places.at(tokens, head, verb) !== undefined)
    return plainNoun('organization', head, head + grammar.places.length);
  const noun = nounAt(source, head, verb);
  return noun?.kind === 'nobody' ? noun : null;
}

function shown(source: Source, { kind, certain, name }: Noun): boolean {
  if (kind !== 'person' && kind !== 'office' && kind !== 'organization') return false;
  return certain || (name !== null && source.knows(name));
}
