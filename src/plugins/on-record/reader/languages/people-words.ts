/** How people, offices and organizations are named. */
export interface PeopleWords {
  /** Whether names can be told by their capital letters, or only by the words around them. */
  names: 'cased' | 'uncased';
  /** Pronouns that stand for the one who spoke last, and those that stand for an organization. */
  pronouns: string[];
  things: string[];
  /** "this": with an office after it, it points back to the one who spoke last («این مسئول»). */
  pointers: string[];
  /** Short forms at the end of a name ("Jr"), whose full stop belongs to it. */
  generations: string[];
  /** "his": before a noun, they belong to it. */
  possessives: string[];
  /** Offices that many hold: "the senator" is whoever was spoken of last. */
  classes: string[];
  /** Words of rank that open an office of more words ("chief press officer"). */
  ranks: string[];
  /** What ministers are for, which is no name ("Minister for Health"). */
  fields: string[];
  /** "a", «یک»: with an office or a plain noun after it, nobody known is meant. */
  indefinites: string[];
  /** Titles before a name («دکتر», "Mr"). */
  titles: string[];
  /** Heads of offices («مدیرکل», «وزیر», "minister"). */
  offices: string[];
  /** Heads of offices that are sent somewhere: a preposition and a place may follow («سفیر ایران در لندن»). */
  postings: string[];
  /** Offices that anybody may hold: with no name they are nobody named («متحدث باسم»). */
  anybody: string[];
  /** Where such offices are held («مجلس»). */
  seats: string[];
  /** Heads of organizations («سازمان», «وزارت», "ministry"), and those that need nothing after them («گمرک»). */
  organizations: string[];
  standalone: string[];
  /** Those who hand on what others say: a report's provenance, never its speaker. */
  agencies: string[];
  /** Phrases that open a provenance line («به گزارش»). */
  provenance: string[];
  /** Words before an organization's head that point back to one named before («لذات الهيئة»). */
  sames: string[];
  /** Words that lead from a paper to whoever issued it («الصادر عن»). */
  issuers: string[];
  /** People in general, who are nobody known («کارشناسان», "analysts"). */
  groups: string[];
  /** Of these, the papers, which speak as the organization whose they are. */
  documents: string[];
  /** Given names that show where a name begins. */
  givenNames: string[];
  /** Words inside names ("bin", "van"). */
  particles: string[];
  /** Last words of surnames of two words, which make a name of a plain noun before them («بخشی پور»). */
  surnameEnds: string[];
  /** Words before a given name that make it the name of a thing («خیابان», «شهید»). */
  namesakes: string[];
  /** Words that no person's name holds. */
  commons: string[];
  /** Endings written on to a noun that no person's name has («های»). */
  plurals: string[];
  /** Titles of the holy and the dead, who are spoken of: they speak only at the head of a sentence. */
  revered: string[];
  /** What stands in brackets after the names of the holy («ص»): they are spoken of, too. */
  blessings: string[];
  /** Words that end a name: prepositions, adverbs, verbs, words of time. */
  stops: string[];
  /** Of these, the prepositions: what follows them is no subject. */
  prepositions: string[];
  /** Words that after a noun show that it is no subject («را»). */
  objectMarks: string[];
  /** Phrases at the head of a sentence before its subject («در ادامه», "meanwhile"). */
  connectors: string[];
  /** Words of time that stand between a subject and its verb, or before the subject. */
  times: string[];
  /** "and" inside the name of an office or organization. */
  and: string[];
  /** Endings that no word of a name has, such as possessive ones («استقالته»). */
  endings: string[];
  /** What a word begins with that has a preposition and an article written into it («للوزير»): no name goes on with it. */
  governed: string[];
  /** Prepositions and conjunctions of one letter, written on to the next word whether or not a list knows that word. */
  attached: string[];
  /** What the first word of a definite noun begins with, where that tells nouns from names («ال»). */
  definite: string[];
  /** Provinces, cities and countries. */
  places: string[];
  /** Words between an organization and its place («استان», "of"). */
  placeLinks: string[];
}
