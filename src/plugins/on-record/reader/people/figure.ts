import type { SpeakerKind } from '../types';

/** Somebody the article speaks of. The holder of an office is a figure too, until a name is found for it. */
export interface Figure {
  kind: SpeakerKind | 'office';
  /** As written at its fullest; empty for an office with no name. */
  name: string;
  words: number;
  position: string;
  /** The head words of its offices. */
  heads: Set<string>;
  /** Where it is first named. */
  first: number;
  /** For an office: who holds it. */
  holder: Figure | null;
  /** By the turn of the talk, this is nobody who spoke before. */
  apart: boolean;
  /** How often it speaks here, not counting what it is told to have said before. */
  speeches: number;
}

/** The person behind a figure, as far as known. */
export function holder(figure: Figure): Figure {
  let found = figure;
  while (found.holder) found = found.holder;
  return found;
}
