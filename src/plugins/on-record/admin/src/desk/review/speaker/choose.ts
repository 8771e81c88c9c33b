import type { OfficialChoice, ReviewedFact, ReviewedSpeaker } from '../../../../../shared/review/facts';
import { nameKey } from './names';
import type { SpeakerOption } from './options';

/** The office in which somebody speaks in an article. */
export function officeHere(facts: readonly ReviewedFact[], official: string): string | null {
  const positions = facts.flatMap((fact) =>
    fact.type === 'statement' && fact.speaker?.official === official ? (fact.speaker.position ?? []) : [],
  );
  return positions[0] ?? null;
}

/**
 * The office of a chosen official. Another person does not inherit the office of whom the statement was given to
 * before, unless they hold it too, but has the one they hold in the article, or elsewhere; one that was nobody's stays.
 */
function officeOf(
  official: OfficialChoice,
  speaker: ReviewedSpeaker,
  before: ReviewedSpeaker | null,
  facts: readonly ReviewedFact[],
): string | null {
  const { id, positions } = official;
  const theirs = officeHere(facts, id) ?? positions[0]?.title ?? null;
  if (!before) return speaker.position ?? theirs;
  const wasNobody = !before.official && !before.organization;
  const stays = wasNobody || before.official === id || holds(official, before.position);
  return stays ? (before.position ?? theirs) : theirs;
}

const holds = ({ positions }: OfficialChoice, title: string | null): boolean =>
  title !== null && positions.some((one) => nameKey(one.title) === nameKey(title));

/** A speaker once somebody was chosen. */
export function withChoice(
  speaker: ReviewedSpeaker,
  before: ReviewedSpeaker | null,
  option: SpeakerOption,
  facts: readonly ReviewedFact[],
): ReviewedSpeaker {
  if (option.kind === 'new')
    return { ...speaker, kind: option.as, name: option.name, official: null, organization: null };
  if (option.kind === 'organization') {
    const { id, name } = option.organization;
    return { ...speaker, kind: 'organization', name, position: null, official: null, organization: id };
  }
  const { official } = option;
  const position = officeOf(official, speaker, before, facts);
  return { ...speaker, kind: 'person', name: official.name, position, official: official.id, organization: null };
}
