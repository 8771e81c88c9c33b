/** How a claim was made; the second half of its rule's name. */
export const CLAIM_RULES = {
  'claim.unit': 'a number with its unit before or after it, or none',
  'claim.national': 'an amount in a currency of several countries, taken as that of the country the article names most',
  'claim.open':
    'an amount in a currency of several countries with none to decide it, taken as the language’s usual one',
  'claim.noun': 'a number with the noun it counts',
  'claim.turned': 'a decimal printed with its two sides turned round, mended as the article’s own amounts prove it',
  'claim.range': 'two numbers with a range between them, one claim',
  'claim.share': '«از هر ۱۰ نفر ۷ نفر», "of every 10 people, 7": two numbers, one share',
  'claim.shared': 'a number without a unit, which has that of another number beside it',
  'claim.ellipsis': '"Kent had 80 cases, Essex 30": a name and a number of what was counted before',
  'claim.again': '"200 more": what was counted last',
  'claim.bare': 'a number that counts nothing, kept for its form or its place',
} as const;
export type ClaimRule = keyof typeof CLAIM_RULES;

/** The parts a claim is read from. */
export const PART_RULES = {
  'number.digits': 'a number in digits',
  'number.words': 'a number in words',
  'number.mixed': 'a number in digits and words',
  'number.fraction': 'a fraction in words',
  'number.half': 'a half or a quarter, added to the unit just named',
  'number.side-of-zero': 'words after a temperature that say on which side of zero it is',
  'number.scale-shared': 'the scale word of the number that follows is this number’s too',
  'number.scale-after': 'a scale word after the currency ("75 USD million")',
  'number.compound': 'two amounts, the smaller unit after the larger, made one',
  'unit.before': 'a unit before the number',
  'unit.after': 'a unit after the number',
  'unit.noun': 'the noun phrase after the number, as what it counts',
  'unit.none': 'a word before the number, or its decimals, that make it an index or a score',
  'unit.share': 'a fraction of something',
  'modifier.before': 'a modifier before the number',
  'modifier.after': 'a modifier after the amount',
  'modifier.vague': 'words such as «و چند», "odd" that leave the number open',
} as const;
export type PartRule = keyof typeof PART_RULES;

/** Why a number is no claim. */
export const REFUSALS = {
  'refused.period': 'part of words that say when',
  'refused.clock': 'part of a clock time',
  'refused.web': 'part of a web address',
  'refused.shape': 'written as a date, a time, a phone number or a code is',
  'refused.ordinal': 'an ordinal',
  'refused.code': 'letters or signs are written on to the digits',
  'refused.word': 'a number word that is part of another word',
  'refused.named': 'the word before makes it a name («ماده ۱۲», "Section 230")',
  'refused.address': 'the number of a house',
  'refused.age': 'somebody’s age',
  'refused.year': 'a year before a noun in the singular',
  'refused.title': 'a short quotation that is a title',
  'refused.score': 'one of two numbers of a result',
  'refused.before': 'the word after it shows that it is no amount («ساله», "o’clock")',
  'refused.idiom': 'it only seems to count («طرف», "sides")',
  'refused.pair': 'two or three of what everybody knows («دو کشور», "the two countries")',
  'refused.pronoun': 'stands for something spoken of («هر دو», "these two")',
  'refused.article': 'an article or a pronoun, as «یک» and "one" are',
  'refused.nothing': 'counts nothing, and neither its form nor its place shows an amount',
} as const;
export type Refused = keyof typeof REFUSALS;
