import { casedNounAt } from './cased-noun';
import type { Noun, Source } from './noun';
import { plainNounAt } from './plain-noun';

/** Reads the noun that begins at a token and ends by `limit`; null where none does. */
export function nounAt(source: Source, first: number, limit: number): Noun | null {
  return source.grammar.cased ? casedNounAt(source, first, limit) : plainNounAt(source, first, limit);
}
