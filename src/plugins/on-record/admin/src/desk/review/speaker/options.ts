import type { OrganizationChoice, SpeakersFound } from '../../../../../shared/officials';
import type { Named, OfficialChoice, ReviewedSpeaker } from '../../../../../shared/review/facts';
import { matchesName, nameKey } from './names';

/** Somebody to choose as a speaker. */
export type SpeakerOption =
  | { kind: 'official'; id: string; official: OfficialChoice }
  | { kind: 'organization'; id: string; organization: Named & Partial<OrganizationChoice> }
  | { kind: 'new'; id: 'new'; name: string; as: ReviewedSpeaker['kind'] };

/** Those who speak in the article already: they are known without the server. */
export interface SpeakersHere {
  officials: OfficialChoice[];
  organizations: Named[];
}

interface Asked {
  /** What was typed; empty shows everybody who speaks in the article. */
  typed: string;
  as: ReviewedSpeaker['kind'];
  here: SpeakersHere;
  /** What the server found; null while it has not answered. */
  found: SpeakersFound | null;
}

const unknownTo = <One extends Named>(known: readonly Named[], found: One[]): One[] =>
  found.filter(({ id }) => known.every((one) => one.id !== id));

/** The officials to choose from, those who speak in the article first. */
export function officialsFor({ typed, here, found }: Omit<Asked, 'as'>): OfficialChoice[] {
  const near = here.officials.filter(({ name, aliases }) => matchesName(typed, [name, ...aliases]));
  return [...near, ...unknownTo(here.officials, found?.officials ?? [])];
}

/** Whom the server would take a name for that is not chosen but typed. */
const isTaken = (name: string, officials: OfficialChoice[]): boolean =>
  officials.some((one) => [one.name, ...one.aliases].map(nameKey).includes(nameKey(name)));

/** Everybody to choose from: officials, organizations, and last the typed name as somebody new. */
export function optionsFor(asked: Asked): SpeakerOption[] {
  const { typed, as, here, found } = asked;
  const officials = officialsFor(asked);
  const near = here.organizations.filter(({ name }) => matchesName(typed, [name]));
  const organizations = [...near, ...unknownTo(here.organizations, found?.organizations ?? [])];
  const name = typed.trim();
  const taken =
    as === 'person' ? isTaken(name, officials) : organizations.some((one) => nameKey(one.name) === nameKey(name));
  return [
    ...officials.map((official): SpeakerOption => ({ kind: 'official', id: official.id, official })),
    ...organizations.map(
      (organization): SpeakerOption => ({ kind: 'organization', id: organization.id, organization }),
    ),
    ...(name && !taken ? [{ kind: 'new', id: 'new', name, as } satisfies SpeakerOption] : []),
  ];
}
