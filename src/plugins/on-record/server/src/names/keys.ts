import { fold } from '../../../reader';
import { keyOfFolded } from '../../../shared/names';

/** What two spellings of one name share: letters, digits and single spaces of the folded name («علي» and «علی» are one). */
export function nameKey(name: string): string {
  return keyOfFolded(fold(name));
}

/** The keys of other names, as one text in which each stands between bars; null when there are none. */
export function aliasKeys(aliases: unknown): string | null {
  if (!Array.isArray(aliases)) return null;
  const keys = aliases
    .filter((alias) => typeof alias === 'string')
    .map(nameKey)
    .filter(Boolean);
  return keys.length > 0 ? `|${keys.join('|')}|` : null;
}
