import type { ReviewedFact, ReviewedSpeaker } from '../../../../../shared/review/facts';
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
 * A speaker once somebody was chosen. Another person does not inherit the office of whom the statement was given to
 * before, unless they hold it too, but has the one they hold in the article, or elsewhere; an office that was nobody's
 * stays.
 */
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
  const { id, name, positions } = option.official;
  const holds = (title: string | null) => positions.some((one) => nameKey(one.title) === nameKey(title ?? ''));
  const theirs = officeHere(facts, id) ?? positions[0]?.title ?? null;
  const hadSomebody = !!(before?.official ?? before?.organization);
  const isAnother = hadSomebody && before?.official !== id && !holds(before?.position ?? null);
  return {
    ...speaker,
    kind: 'person',
    name,
    position: isAnother ? theirs : (before?.position ?? speaker.position ?? theirs),
    official: id,
    organization: null,
  };
}
