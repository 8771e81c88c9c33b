/** How a period was recognised. */
export const PERIOD_RULES = {
  'period.clock': 'a clock time',
  'period.from-to': 'from one time to another, or until now',
  'period.stretch': 'a number of spans with their first and last day',
  'period.headed': 'a preposition, then words of time',
  'period.plain': 'words of time that need no preposition',
  'period.year': 'a bare year after a word that takes one',
  'period.lapse': 'how long something took',
  'period.free': 'an opening such as «همزمان با», with words of its own',
} as const;
export type PeriodRule = keyof typeof PERIOD_RULES;
