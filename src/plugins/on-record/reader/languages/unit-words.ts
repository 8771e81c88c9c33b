import type { UnitKind } from '../types';

export interface UnitEntry {
  kind: UnitKind;
  /** ISO 4217 or UCUM. */
  code?: string;
  words: string[];
  /** A number multiplies into the base of `code` ("pence": 0.01). */
  factor?: string;
  /** Only in this case of letters ("ALL" is a currency, "all" is not). */
  asWritten?: boolean;
  /** Only with one of these words close by; else the next entry with the same word is meant ("pounds" of weight, of money). */
  near?: string[];
  /** Only at the head of a text ("percent of 20", as over a column). */
  heads?: boolean;
  /** Only right after an amount in the unit of this code ("5 ft 2 in"). */
  onlyAfter?: string;
}

export interface UnitWords {
  /** Units that come after the number. */
  after: UnitEntry[];
  /** Units that come before it ("$", "Rs"). */
  before: UnitEntry[];
  /**
   * Units that may also count people («تن»), the phrases after them that show it, longer ones that show goods, and the endings that after `of` are those of people («از وزیران»).
   */
  ambiguous: { word: string; unless: string[]; goods: string[]; of: string; endings: string[] }[];
  /** Written on to a unit without changing it («دلاری», "dollars"). */
  endings: string[];
  /** Nouns that count other nouns («رشته», «دستگاه»): good even after «یک». */
  classifiers: string[];
  /** Of these, those that count no other noun («نفری»): what follows is a name. */
  alone: string[];
  /** Words that end a counted noun phrase: verbs, prepositions, conjunctions. */
  stops: string[];
  /** Words that end the phrase too, but may be the counted noun itself («ثبت», «شرکت»). */
  ends: string[];
  /** Endings of adjectives: between two words that both have one, "and" goes on («کارگری و کارفرمایی»). */
  adjectives: string[];
  /** Nouns that a small number only seems to count («طرف», "sides"). */
  idioms: string[];
  /** Last words of addresses, whose number counts nothing ("10 Downing Street"). */
  streets: string[];
  /** Endings of verbs in the past, which close a noun phrase when a stop follows ("homes burned in"). */
  pasts: string[];
  /** Nouns that two or three only seem to count («هر دو کشور», "the two countries"). */
  pairs: string[];
  /** After a number, they lead to what it is a part of ("398 of the hospitals"). */
  partitives: string[];
  /** Endings and words that show a noun is plural, where a four-digit number before a singular is a year ("the 1999 vote"). */
  plurals: string[];
  /** After a temperature, they say on which side of zero it is. */
  belowZero: string[];
  aboveZero: string[];
  /** Right before a number with no unit that then is percent («نسبته», «بنسبة»). */
  sharesBefore: string[];
  /** Right before a number that then is an index or a score with no unit («بزرگی», "magnitude"). */
  indexBefore: string[];
  /** Before such a noun, they show that it is counted by («در هر کیلومتر ۱۵ خودرو»). */
  counting: string[];
  /** Nouns before a number that make it a name («ماده», «شبکه», "Article"). */
  namedBy: string[];
  /** Words skipped between a modifier and its number («مبلغ», "a total of"). */
  carriers: string[];
  /** Words after which a number may stand with nothing counted («به ۳۱۲ رسید»). */
  bareAfter: string[];
  /** Verbs and verbal nouns that take people: a number after them, in any form, counts people («مقتل 3», «أصيب اثنان»). */
  peopleAfter: string[];
  /** Words after a bare number that show it counts some of those spoken of («66 منهم»). */
  bareBefore: string[];
  /** Words after a number that shows a change lead to what it is compared with («80% عن دخل …»). */
  thans: string[];
  /** Words that tell more of the noun before them («الذي»). */
  tells: string[];
  /** Words after which a number at the end of its clause is an amount in any form ("the answer is", «برابر است با»). */
  equals: string[];
  /** Before a list of bare numbers («الأرقام هي», "write"). */
  numbersAfter: string[];
  /** After the numbers that a sentence begins with, calling them numbers ("are two numbers") or denying it. */
  saidNumbers: string[];
  saidNoNumber: string[];
  /** Verbs in the plural: a number before them at the head of a clause counts what was spoken of ("twelve were hurt"). */
  pluralVerbs: string[];
  /** Open a clause whose first word may be a number that stands for what was counted before ("while 12 were hurt"). */
  clauseOpeners: string[];
  /** Between a number and the whole it is a part of ("five out of the 300 schools"). */
  partOf: string[];
  /** Units that with no number, before "and" and a smaller one, are one of it («طن و40 كيلوغراما»). */
  oneUnsaid: string[];
  /** Words for "more of the same" after a number, with no noun of their own ("200 more"). */
  again: string[];
  /** Words after a number that show it is no amount («ساله», "o'clock"). */
  notAfter: string[];
  /** All that may stand between two numbers that share a unit («از ۱۲ به ۹ درصد»). */
  connectors: string[];
  /** Between two bare numbers, they make a score («۲ بر ۱»). */
  scores: string[];
  /** Participles that go on with the noun phrase («نیروی بیمه شده»), unless what makes them a verb follows. */
  participles: string[];
  copulas: string[];
  national: NationalWords;
  /** Before a number of years, they make it somebody's age («عمره», "aged"). */
  agesBefore: string[];
  /** What shows that a word is no longer part of a counted noun phrase («ولديها», «مساحتها»). */
  closers: Closers;
  /** Adjectives that before a copula are what is said of the noun («۹ نفر وخیم است»). */
  predicatives: string[];
  /** Verbs whose noun stands before them («تزریق شد»): that noun is not counted. */
  lightVerbs: string[];
  /** Join an amount to the unit it is for («در هر هکتار», "per"). */
  rates: string[];
  /** Say that an amount is a change («افزایش», "rose"). */
  changes: string[];
  /** Before the two ends of a change («از ۴۵ به ۶۰», "from 45 to 60"). */
  changeFrom: string[];
  changeTo: string[];
  /** Say that the parts that follow make up the whole before them («از این تعداد», "of these"). */
  partsOf: string[];
  /** Right before a whole whose parts follow («از مجموع», "out of"). */
  wholes: string[];
  /** Which word of a counted noun phrase names the thing («طرح عمرانی», "road schemes"). */
  head: 'first' | 'last';
  /** Right after a whole, they list its parts («شامل», "comprising"). */
  listings: string[];
  /** Pairs of words that leave nobody out, each side in all its forms («مرد», «زن»). */
  opposites: [string[], string[]][];
  /** Right before the whole that a share or a part is taken of («۳۲۰ واحد از ۵۰۰ واحد»). */
  shareOf: string[];
  /** Verbs that between two parts make a statement of each, so that the parts may overlap. */
  predicates: string[];
  /** Say that a number is the sum of others («در مجموع», "a total of"). */
  totals: string[];
  /** Say that a share is another way to put the amount before it («معادل», "or"). */
  sames: string[];
  /** After a letter that is a scale or a unit ("5m"), they show that it is the unit ("1.8m tall"). */
  dimensions: string[];
  /** Nouns before such a letter that show it too ("a height of 48m"). */
  measured: string[];
  /** Words before a small number in words that make it a pronoun («هر دو», "the two"). */
  notBefore: string[];
  /** Of the words that point to one thing, those that before a larger number open a clause ("that three people died"). */
  notBeforeOne: string[];
  /** "the number of": what it numbers is what a bare number after its verb counts. */
  numberOf: string[];
  /** Words between such a phrase's verb and its number ("rose to", "is"). */
  numbering: string[];
  explanations: Explanations;
}

/** Currencies that several countries have under one name, and the words that show which country is spoken of. */
export interface NationalWords {
  /**
   * Names without a country; `codes` by country, with a factor where the name is a minor unit ("AED 0.01"). `often`: the
   * country must be named in the first sentence or several times, as the name is used in other countries too ("$"). `only`: a sign
   * before the number that is no currency at all where no country decides it ("P500").
   */
  currencies: { names: string[]; codes: Record<string, string>; often?: boolean; only?: boolean }[];
  countries: Record<string, string[]>;
}

/** Marks of words that no longer belong to a counted noun; what merely looks so begins with one of `except`. */
export interface Closers {
  fronts: string[];
  endings: string[];
  /** Fronts that close only right after the head noun or after one with `indefinite` as its last letter («ال»). */
  articles: string[];
  indefinite: string[];
  except: string[];
}

/** How a finding is told: `{stated}`, `{computed}`, `{a}`, `{b}` and `{parts}` stand for amounts. */
export interface Explanations {
  ratio: string;
  rate: string;
  percent: string;
  share: string;
  sum: string;
  conflict: string;
  /** Between the parts of a sum. */
  plus: string;
  /** The digits 0 to 9, the thousands mark and the decimal mark. */
  digits: string;
  group: string;
  point: string;
}
