import { isFullName } from '../../../../../shared/names';
import type { OfficialChoice, ReviewedSpeaker } from '../../../../../shared/review/facts';
import { nameKey } from './names';

/** Why somebody is taken for a certain official. */
export type Match = 'new' | 'name' | 'alias' | 'office' | 'hand';

/** Why a statement's speaker is taken for this official: what the matching of names would say, or an editor's choice. */
export function matchOf(
  { name, position }: Pick<ReviewedSpeaker, 'name' | 'position'>,
  official: OfficialChoice,
): Match {
  const key = nameKey(name);
  const sameName = nameKey(official.name) === key;
  const sameAlias = official.aliases.some((alias) => nameKey(alias) === key);
  if (!sameName && !sameAlias) return 'hand';
  if (sameName && official.statements === 0) return 'new';
  if (isFullName(key)) return sameName ? 'name' : 'alias';
  const office = nameKey(position ?? '');
  return office !== '' && official.positions.some(({ title }) => nameKey(title) === office) ? 'office' : 'hand';
}
