import type { PeopleWords } from '../language';

export const people: PeopleWords = { pronouns: [], titles: [], offices: [], organizations: [], givenNames: [], particles: [], notNames: [], places: [] };
