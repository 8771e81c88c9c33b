export interface NumberWords {
  /** Words under a thousand and their decimal values. */
  values: Record<string, string>;
  /** Words under a hundred with "and" written on to them («بیست‌وپنج»). */
  joined: Record<string, string>;
  /** Names and terms that begin with a number word and tell no number («سی‌سخت»). */
  names: string[];
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
  /** Whether digits may stand in brackets or between strokes before what they count («(8) فرق»). */
  bracketed: boolean;
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
  /** The same words where any second number makes a share ("3 parts in 1,000"), and the first may be left out. */
  portions: string[];
  /** At the head of a sentence, before the words of a larger number: one part of so many («جزء من مئة وخمسة»). */
  headParts: string[];
  /** Between "one" at the head of a sentence and the second number of a share («واحد من ثلاثة»). */
  headOutOf: string[];
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
  /** Whether a formula is written as it is to be seen, from the left: the exponent stands before its base, a fraction before the whole. */
  rightToLeft: boolean;
}
