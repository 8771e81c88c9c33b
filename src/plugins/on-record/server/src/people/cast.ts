import { parseOffice } from '../../../reader';
import type { Speaker } from '../../../reader/types';
import { isFullName } from '../../../shared/names';
import { newDocumentId } from '../database/rows';
import { nameKey } from '../names/keys';

/** Longer than any name: what a string column holds. */
const LONGEST_NAME = 255;

/** Somebody speaks, in an article of this language. */
export interface Mention {
  language: string;
  speaker: Pick<Speaker, 'name' | 'kind' | 'position'>;
  /** Whom an editor chose, by row id: then no name is matched. */
  chosen?: { official?: number; organization?: number };
}

/** An office as one person holds it. */
export interface Office {
  title: string;
  key: string;
  organization?: OrganizationName;
  place?: string;
  positionId?: number;
}

/** A person who speaks, matched or about to be created, with each office that the readings give. */
export interface Person {
  name: string;
  key: string;
  offices: Map<string, Office>;
  id?: number;
  documentId: string;
}

/** An organization by its name and, where one name is used in many places, its place. */
export interface OrganizationName {
  name: string;
  place?: string;
}

/** Everybody whom a batch of readings speaks of, each once. */
export interface Cast {
  people: Map<string, Person>;
  organizations: Map<string, OrganizationName>;
}

const fits = (text: string | undefined): text is string =>
  !!text && text.length <= LONGEST_NAME && nameKey(text) !== '';

export const organizationKey = ({ name, place }: OrganizationName): string =>
  `${nameKey(name)}|${place ? nameKey(place) : ''}`;

/** Takes offices apart; the same one is asked for with each statement. */
function officeParser(): (mention: Mention) => Office | undefined {
  const known = new Map<string, Office>();
  return ({ language, speaker: { position } }) => {
    if (!position) return undefined;
    const found = known.get(`${language}/${position}`);
    if (found) return found;
    const { organization, place } = parseOffice(language, position);
    const at = fits(place) ? { place } : {};
    const office: Office = {
      title: position,
      key: nameKey(position),
      ...(fits(organization) && { organization: { name: organization, ...at } }),
      ...at,
    };
    known.set(`${language}/${position}`, office);
    return office;
  };
}

/** Collects who speaks, and finds a mention's person and office again. Names that say too little give no person. */
export function castOf(mentions: Mention[]): Cast & { find(mention: Mention): { person?: Person; office?: Office } } {
  const officeOf = officeParser();
  const people = new Map<string, Person>();
  const organizations = new Map<string, OrganizationName>();
  const personKey = ({ speaker, chosen }: Mention, office?: Office): string | undefined => {
    if (chosen?.official !== undefined) return `#${chosen.official}`;
    const key = fits(speaker.name) && speaker.kind === 'person' ? nameKey(speaker.name) : '';
    if (isFullName(key)) return key;
    return key && office ? `${key}|${office.key}` : undefined;
  };

  for (const mention of mentions) {
    const { name, kind } = mention.speaker;
    if (kind === 'organization' && !mention.chosen && fits(name))
      organizations.set(organizationKey({ name }), { name });
    const office = officeOf(mention);
    const key = personKey(mention, office);
    if (key === undefined) continue;
    const person = people.get(key) ?? {
      name,
      key: nameKey(name),
      offices: new Map(),
      id: mention.chosen?.official,
      documentId: newDocumentId(),
    };
    people.set(key, person);
    if (office && !person.offices.has(office.key)) person.offices.set(office.key, { ...office });
    if (office?.organization) organizations.set(organizationKey(office.organization), office.organization);
  }

  return {
    people,
    organizations,
    find(mention) {
      const office = officeOf(mention);
      const person = people.get(personKey(mention, office) ?? '');
      return { person, office: office && person?.offices.get(office.key) };
    },
  };
}
