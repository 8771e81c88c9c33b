import type { PeopleWords } from '../people-words';

export const people: PeopleWords = {
  names: 'cased', pronouns: [], things: [], pointers: [], indefinites: [], titles: [], offices: [], postings: [], seats: [], organizations: [], standalone: [],
  agencies: [], provenance: [], groups: [], givenNames: [], particles: [], namesakes: [], stops: [], prepositions: [], connectors: [], times: [], and: [],
  definite: [], places: [], placeLinks: [],
};
