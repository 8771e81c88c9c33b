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
  /** Letters that with a digit written on to them name a part of a year ("Q3"). */
  partLetters: string[];
  /** Whether a weekday with no preposition tells when what stands before it was ("died Thursday"). */
  bareWeekdays: boolean;
  /** Prepositions before the day that figures are of ("as of"). */
  standings: string[];
  /** What is written on to a period whose number follows ("last year's 40 cars"). */
  genitives: string[];
  /** Verbs that with "and" or a comma after them end the clause of the present («در حال حاضر … می‌شود و …»). */
  nowEnds: string[];
}

export type Span = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'minute';

/** That span, so many spans away from the day of publication; `now`: the day itself; `each`: any such span; null: cannot be known. */
export type PeriodMeaning = { span: Span; offset: number } | 'now' | 'until-now' | 'each' | null;
