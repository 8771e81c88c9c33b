import type { Noun } from '../people/noun';
import type { Page } from './frame';

/** Whether a noun names a paper, a station or an agency, which hands on what others say. */
export function isOutlet({ tokens, cues, source }: Page, noun: Noun | null): boolean {
  if (!noun) return false;
  const { first, last } = noun.name ?? noun;
  for (let k = first; k < last; k += 1) if (source.grammar.roles.at(tokens, k, last) === 'agency') return true;
  return cues.outlets.has(tokens.word[last - 1]);
}
