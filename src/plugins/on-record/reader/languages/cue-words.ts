/** Reporting words that behave alike. */
export interface CueFamily {
  /** First parts («اظهار»), or whole cues where there are no `endings`. */
  stems: string[];
  /** Second parts («داشت», «کرد»): each stem with each ending is a cue. */
  endings?: string[];
  /** A that-clause may follow it with nothing between but the `that` word. */
  that?: boolean;
  /** A clause may follow it with no `that` word ("said sales fell"). */
  bare?: boolean;
  /** Such a clause must have a finite verb: "confirmed 14 cases" has none. */
  finite?: boolean;
  /** The clause may come first and the cue after it ("sales fell, he said"). */
  trailing?: boolean;
  /** It may follow another statement of the same sentence with no subject of its own ("adding that"). */
  chained?: boolean;
  /** It speaks to somebody named before the content ("told Reuters"). */
  addressed?: boolean;
  /** It names a report, which speaks only as an organization's. */
  reports?: boolean;
  /** It goes on with what the same person said before («افزود»). */
  continues?: boolean;
  /** Speech that nobody owns («گفته می‌شود»). */
  unowned?: boolean;
  /** Prepositions that bring a noun phrase as content: «از … خبر داد», "warned of". */
  object?: string[];
  /** The content is a thing and what it is called: «X را Y دانست». */
  labels?: boolean;
  /** A noun phrase between the cue's two parts is its content: «خواستار … شد». */
  around?: string[];
  /** A verbal noun after its subject is its content: «أعلن الوزير توقيع …». */
  actions?: boolean;
  /** Asks somebody, named after one of these prepositions, for what follows: «از مردم خواست …». */
  asks?: string[];
  /** An `unsaid` word after it only brings a hearer ("said to reporters"). */
  hearers?: boolean;
  /** Its word may be a noun, too: it counts only right after somebody named ("battleground states"). */
  doubtful?: boolean;
  /** It is speech only where the words after it are quoted in part: "called it 'a disgrace'". */
  quoted?: boolean;
  /** What is quoted after it was said, though it may look like a title: "chanted 'Save Our Park'". */
  slogans?: boolean;
  /** It ends the words that hand on what the one named right before it said ("quoted the mayor as saying"). */
  relayed?: boolean;
  /** What somebody undertakes is its content, though one of the `unsaid` words opens it: "vowed to leave". */
  undertakes?: boolean;
  /** A noun phrase as content counts only where it carries a number. */
  numbersOnly?: boolean;
  /** The noun phrase after its subject is its content, where one of these words follows in it: «عزا المدير التأخير إلى …». */
  things?: string[];
  /** It hands on what another says, who is named after one of these prepositions: «نقلت الوكالة عن الوزير قوله». */
  passes?: string[];
  /** Made of a family by the reader: its ending is left to the verb after "and" («اعلام و تاکید کرد»). */
  elided?: boolean;
  /** Its word may be another one («بين»): it is a cue only where its subject or its content follows at once. */
  near?: boolean;
}

/** How speech is reported. */
export interface CueWords {
  /**
   * Where the one who speaks stands: before the cue at the head of its sentence, between cue and content, or next to
   * the cue on either side.
   */
  order: 'subject-first' | 'verb-first' | 'beside';
  /** Finite verbs of saying, and participles that chain on to them. */
  verbs: CueFamily[];
  /** Phrases that end in "that" and open a clause by themselves: «با بیان اینکه». */
  clauses: CueFamily[];
  /** Phrases that open a noun phrase as content: «با تاکید بر لزوم»; it counts only with a number where the family says so. */
  topics: CueFamily[];
  /** Phrases that name their source after them: «به گفته», "according to". */
  sources: string[];
  /** Phrases that name whose report or figures these are: «بر اساس آمار». */
  reports: string[];
  /** What an organization has published, which stands alone for it before a comma («بر اساس اعلامیه، …»). */
  papers: string[];
  /** Last words of the names of papers and stations, which hand on what others say. */
  outlets: string[];
  /** Objects that point back to words quoted before: «این را … گفت». */
  pointers: string[];
  /** "that" words between a cue and an indirect statement. */
  that: string[];
  /** Of these, those that also mean "so that" («تا»). */
  purposes: string[];
  /** Words right before a cue that make it no speech («باید گفت», "did not say"). */
  negations: string[];
  /** Words right after a cue that make it no speech ("hopes to"). */
  unsaid: string[];
  /** Words that stand for the noun before them as a cue's subject ("who"). */
  relatives: string[];
  /** Words that open a clause whose comma ends what is said in it ("when Berg said …,"). */
  subordinators: string[];
  /** Pronouns that open a clause with no "that" before it. */
  starts: string[];
  /** Words before a subject and its cue that make them no speech ("as he said he would"). */
  unasserted: string[];
  /** Words right after a cue that stand for what was said ("said so"). */
  voids: string[];
  /** Forms of "have" that an adverb may part from their cue ("has repeatedly said"). */
  auxiliaries: string[];
  /** Words right before a participle of saying that let it stand with no comma: "a statement saying", "by saying". */
  leads: string[];
  /** Endings of verbs that speak for several, who are nobody named («أضافوا»). */
  plurals: string[];
  /** Endings of participles that go on after a cue with no speech ("pointing"). */
  participles: string[];
  /** Endings of cues that tell what was said before («گفته است»): inside somebody's own words they begin no new statement. */
  perfects: string[];
  /** Words after a subject that show that another one speaks than before («نیز»). */
  another: string[];
  /** The first person: a source so named («به نظر من») speaks inside somebody's own words. */
  selves: string[];
  /** Words before a subject that show that another one speaks than before («سپس»). */
  next: string[];
  /** Words that after a comma go on with the reporter's own clause («گزارش کرد، اما …»). */
  conjunctions: string[];
  /** Openings of a sentence in which the reporter takes the word back («گفتنی است»). */
  asides: string[];
  /**
   * Whether sentences after a that-clause with no cue of their own still belong to it: all of them, those that an
   * "and" ties to it, or none.
   */
  runsOn: 'freely' | 'linked' | 'no';
  /** Words that, as "and" does, tie a sentence to the one before it. */
  links: string[];
  /** Phrases that end in one of the families' prepositions, or in a "that", without bringing content («علاوه بر», «قبل أن»). */
  compounds: string[];
  /** Verbal nouns that may be the content of such verbs. */
  actions: string[];
  /** Marks what the verb is done to («را»), where the language has such a word. */
  objectMarks: string[];
  /** Marks after a cue that open the speaker's own words. */
  openers: string[];
  /** Finite verbs that show that a clause has ended («است», «شد»). */
  finite: string[];
  /** Words between a cue and what it opens that say nothing («نیز», "also"). */
  adverbs: string[];
  /** What may open a clause with an amount though it begins as a preposition does ("at least"). */
  amounts: string[];
  /** "and": parts two cues of one sentence. */
  and: string[];
  /** So many words in quotation marks inside a paraphrase are quoted speech; fewer are a name, or an odd word. */
  quotedWords: number;
  quotes: { open: string; close: string }[];
}
