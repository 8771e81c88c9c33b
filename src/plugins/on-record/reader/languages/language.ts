import type { Modifier, UnitKind } from '../types';
import type { CueWords } from './cue-words';
import type { PeopleWords } from './people-words';

/**
 * What a language must bring, one key a file. Words are written as in print; spelling variants of letters and digits
 * need no entries, as all words are folded. `~` marks a seam: two words written together, with a zero-width
 * non-joiner or apart («می~شود»).
 */
export interface Language {
  letters: Letters;
  numbers: NumberWords;
  units: UnitWords;
  modifiers: ModifierWords;
  cues: CueWords;
  people: PeopleWords;
  periods: PeriodWords;
  examples: Examples;
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

export interface Letters {
  /** ISO 639-1. */
  code: string;
  /** In the language itself. */
  name: string;
  /** The letters it is written in, its keyboards' variants included. */
  script: string;
  /** Letters no other language here has. */
  own: string;
  /** Letters in the form its own keyboards give; another language of the script may be typed with them too. */
  forms: string;
  /** What its words often begin with («ال»). */
  openings: string[];
  /** Frequent short words, for telling languages of one script apart. */
  frequent: string[];
  /** Words written on to the front of the next one («و», «ال»), longest first. */
  clitics: string[];
  /** Words that only look as if another were written on to their front («كمية» is no «ك» and «مئة»). */
  wholes: string[];
  /** Short forms whose full stop ends no sentence. */
  abbreviations: string[];
  decimalMarks: string[];
  groupMarks: string[];
}

export interface NumberWords {
  /** Words under a thousand and their decimal values. */
  values: Record<string, string>;
  /** Words under a hundred with "and" written on to them («بیست‌وپنج»). */
  joined: Record<string, string>;
  /** Words that multiply what comes before them. */
  scales: Record<string, string>;
  /** Scales only when written on to the digits ("5m"), in capitals where they stand so here; apart they are something else. */
  tightScales: Record<string, string>;
  /** Scales only after a number ("three dozen"); alone they are vague ("dozens of people"). */
  countScales: Record<string, string>;
  /** The "and" of two number words that are written as one («صدوبیست»), where scales are so too («دومیلیون»); else empty. */
  glued: string;
  /** Words that are a scale already multiplied, as "count scale" («مليونان»: "2 1000000"). */
  multiplied: Record<string, string>;
  and: string[];
  /**
   * How parts join: over "and" («صد و بیست») or also side by side ("one hundred twenty"); `digits`: over "and", which
   * may be dropped before digits that follow a scale («۷۲ هزار ۴۳۹»).
   */
  joins: 'digits' | 'either';
  /** Whether a point or slash before three digits of counted things parts thousands («54.108 مسافر»). */
  pointGroups: boolean;
  /** Letters that part a number from its decimals, which stand before them as the script runs («4ر36»: 36.4). */
  letterPoints: string[];
  /** Whether two number words side by side are a range («دو سه نفر»). */
  sideBySide: boolean;
  /** Whether ones may come before tens («خمسة وعشرون»). */
  onesFirst: boolean;
  /** Whether hundreds may be counted past nine ("twenty-three hundred"). */
  countedHundreds: boolean;
  /** Added after "and" («و نیم»), and their values. */
  halves: Record<string, string>;
  /** Denominators after a numerator, and whole words for a fraction ("a third" by its `articles`). */
  denominators: Record<string, string>;
  fractions: Record<string, string>;
  /** Fractions only after a modifier or `fractionAfter` ("more than a third", "cut by half"); elsewhere they are ordinals or parts of names. */
  openFractions: Record<string, string>;
  fractionAfter: string[];
  /** Whether denominators are nothing else, so that the numerator may be the greater («عشرون أخماس»). */
  improper: boolean;
  /** Between a fraction and the scale it is of ("two-thirds of a million"). */
  ofOne: string[];
  /** Words that are a fraction before a noun that begins with the article («خمس السكان»), and a number elsewhere. */
  definiteFractions: { values: Record<string, string>; article: string };
  /** Between the two numbers of a share ("one in four"). */
  outOf: string[];
  /** Before the first number of a share («از هر ۱۰ نفر ۷ نفر»). */
  outOfEvery: string[];
  /** Spoken decimal point, and phrases that only end as a number before it does ("at one" point). */
  point: string[];
  noPointAfter: string[];
  /** What reads as a number only where a number is all that is told. */
  alone: NumbersAlone;
  /** Numbers that before a plain noun are mostly no amount («یک», "one", "a"). */
  articles: string[];
  /** Words like "a" that count as one only before a scale, fraction or dozen. */
  oneBeforeScale: string[];
  /** Opening and middle words of ranges: «از ۵ تا ۷», "between 5 and 7". */
  rangeOpeners: Record<string, string[]>;
  rangeMiddles: string[];
  /** Middles that join only a number without a unit of its own ("5 to 7 million"; "rose $1 to $7" is a change). */
  sharedMiddles: string[];
  /** Right before the first number, they tell a change and no range ("from 5 to 7 percent"). */
  noRangeAfter: string[];
  /** Words and endings that make the number before them an ordinal. */
  ordinals: string[];
  ordinalEndings: string[];
  /** Left vague after a number («۲۰ و چند»): the number becomes "more than". */
  vague: string[];
  minus: string[];
}

/** Words of numbers that stand for themselves, as a whole text or after "the answer is"; in running text they say less. */
export interface NumbersAlone {
  /** Words and their values ("a couple": 2). */
  values: Record<string, string>;
  /** Scales apart from the digits ("10 k"), in the case they are written in. */
  scales: Record<string, string>;
  /** Denominators of several words ("twenty-fifths"). */
  denominators: Record<string, string>;
  /** Between numerator and denominator ("one over three"). */
  over: string[];
}

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
  /** Verbs in the plural: a number before them at the head of a clause counts what was spoken of ("twelve were hurt"). */
  pluralVerbs: string[];
  /** Open a clause whose first word may be a number that stands for what was counted before ("while 12 were hurt"). */
  clauseOpeners: string[];
  /** Between a number and the whole it is a part of ("five out of the 300 schools"). */
  partOf: string[];
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

/** `exactly`: phrases that only look like another modifier ("passed a" law). */
export interface ModifierWords {
  before: Partial<Record<Modifier, string[]>>;
  after: Partial<Record<Modifier, string[]>>;
}

export type Calendar = 'jalali' | 'gregorian' | 'hijri';

export interface PeriodWords {
  /** The calendar «سال گذشته» is counted in. */
  calendar: Calendar;
  /** Month names to calendar and number, 1 to 12. */
  months: Record<string, { calendar: Calendar; month: number }>;
  /** Words beside a month name that leave no doubt it is one («ماه»). */
  monthWords: string[];
  /** Weekdays to their number, Sunday 0. */
  weekdays: Record<string, number>;
  /** Words for spans of time, singular, plural and adjectival («ماه», «ماهه»). */
  spans: Record<string, Span>;
  /** Seasons to the quarter of the calendar's year they fill; 0 where they fill none. */
  seasons: Record<string, number>;
  seasonWords: string[];
  /** Whole phrases that are a period; `each`: said of any such span («سالانه»). */
  phrases: Record<string, PeriodMeaning>;
  /** Words that belong to a period's front («در», "during the"). */
  prepositions: string[];
  /** "last", "this", "next", and how many spans away they point; beside the span on the side that `relativeSide` says. */
  relative: Record<string, number>;
  relativeSide: 'before' | 'after';
  /** "past" of "the past 24 hours": that many spans up to now (-1), or from now on (1). */
  lasting: Record<string, number>;
  /** "ago": that many spans back. */
  ago: string[];
  /** Ordinals of parts of a year («نخست», "first"). */
  ordinals: Record<string, number>;
  /** Words for the edge of a period («ابتدای», "end of"). */
  edges: Record<string, 'start' | 'end' | 'within'>;
  /** Words that tie a part to its year ("of"). */
  of: string[];
  /** Openings and middles of from-to periods, and words that close one with the present («تاکنون»). */
  from: string[];
  until: string[];
  /** Middles only after an opening ("between June and August"). */
  untilAfterFrom: string[];
  untilNow: string[];
  /** Openings of periods that run to the next stop, in words of their own («همزمان با»). */
  free: string[];
  /** Before a period, they show it is only compared with («نسبت به», "compared with"). */
  comparisons: string[];
  /** Comparisons whose base may stand some words further («نسبت به مدت مشابه سال گذشته»). */
  bases: string[];
  /** Before a counted span, they point to one that was spoken of («این دو روز»). */
  these: string[];
  /** Before a counted span, they make it a frequency («هر ۱۰ سال»), and what may close it («یک‌بار»). */
  every: string[];
  once: string[];
  /** Before a counted span, they say how long something took («طی ۲۰ روز»). */
  lapses: string[];
  /** Before a bare year that belongs to the next noun ("the 1999 vote"). */
  yearNames: string[];
  /** Whether the day may follow the month ("August 3"), and a count its span («السنوات الخمس»). */
  dayAfterMonth: boolean;
  countAfterSpan: boolean;
  yearWords: string[];
  /** Of these, the plurals, which may lead a list of years («سال‌های ۹۱، ۹۳ و ۹۵»). */
  yearPlurals: string[];
  /** After a bare year they show that it counts nothing («نسبت به ۲۰۱۸ افزایش یافت»). */
  yearFollowers: string[];
  /** Kinds of year, with their calendar where it is another («میلادی»). */
  yearKinds: Record<string, Calendar | null>;
  /** Prepositions after which a bare four-digit number is a year ("in 2024"). */
  bareYearAfter: string[];
  /** The century of two-digit years («سال ۹۹»: 1300). */
  century: number;
  /** Clock words before and after a time: «ساعت», "a.m.". */
  clockBefore: string[];
  clockAfter: string[];
  /** Words no period reaches across; `pauses` stop only one that follows its number. */
  breaks: string[];
  pauses: string[];
  /** Whether a period between two commas belongs to the clause before it. */
  setOff: boolean;
  /** Verbs that with "and" or a comma after them end the clause of the present («در حال حاضر … می‌شود و …»). */
  nowEnds: string[];
}

export type Span = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'minute';

/** That span, so many spans away from the day of publication; `now`: the day itself; `each`: any such span; null: cannot be known. */
export type PeriodMeaning = { span: Span; offset: number } | 'now' | 'until-now' | 'each' | null;

export interface Examples {
  /** A sentence and the claims it must give, as `value` or `low..high`, then kind or code, then modifier if not exactly. */
  read: [string, string[]][];
  /** Sentences with numbers that are no claims. */
  ignore: string[];
}
