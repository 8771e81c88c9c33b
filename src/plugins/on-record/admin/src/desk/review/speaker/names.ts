import { fold } from '../../../../../reader/text/fold';
import { keyOfFolded } from '../../../../../shared/names';

/** What two spellings of one name share, as the server compares them: «علي» and «علی» are one. */
export const nameKey = (name: string): string => keyOfFolded(fold(name));

/** Whether each typed word begins a word of a name or of its other names, as the server searches. */
export function matchesName(typed: string, names: readonly string[]): boolean {
  const words = names.flatMap((name) => nameKey(name).split(' '));
  return nameKey(typed)
    .split(' ')
    .every((beginning) => words.some((word) => word.startsWith(beginning)));
}
