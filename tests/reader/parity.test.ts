import { read, type Reading } from '../../src/plugins/on-record/reader';
import { CLAIM_RULES, PART_RULES, REFUSALS } from '../../src/plugins/on-record/reader/claims/rules';
import { all } from '../../src/plugins/on-record/reader/languages';
import type { Language } from '../../src/plugins/on-record/reader/languages/language';
import { PERIOD_RULES } from '../../src/plugins/on-record/reader/periods/rules';
import { fold } from '../../src/plugins/on-record/reader/text/fold';
import { Trace } from '../../src/plugins/on-record/reader/trace';

/** Rules that a language needs to show only where it has the words they go by. */
const ONLY_WITH: Record<string, (language: Language) => boolean> = {
  'modifier.vague': ({ numbers }) => numbers.vague.length > 0,
  'number.scale-after': ({ numbers }) => Object.keys(numbers.tightScales).length > 0,
  'claim.turned': ({ letters }) => letters.decimalMarks.includes('/'),
  'claim.ellipsis': ({ letters }) => letters.script.toUpperCase() !== letters.script,
  'refused.word': ({ numbers }) => Object.keys(numbers.joined).length > 0,
  'refused.address': ({ units }) => units.streets.length > 0,
  'refused.year': ({ units }) => units.plurals.length > 0,
};
const COMMON_UNITS = [
  ...['t', 'kg', 'g', 'km', 'm', 'cm', 'mm', 'har', 'm2', 'km2', 'm3', 'L', '[bbl_us]', 'Cel', 'km/h', 'GBy', 'MBy'],
  ...['kW', 'MW', 'GW', 'kW.h', 'MW.h', 's', 'min', 'h', 'd', 'wk', 'mo', 'a'],
  ...['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RUB', 'TRY', 'SAR', 'AED', 'IRR', 'EGP'],
];
const MODIFIERS = ['exactly', 'about', 'at-least', 'at-most', 'more-than', 'less-than'];

interface Example {
  text: string;
  reading: Reading;
  /** The rules that fired, and the words that each number was read from. */
  rules: string[];
  numbers: string[];
}

function exampleOf(text: string, language: string): Example {
  const trace = new Trace();
  const reading = read(text, { language, publishedOn: '2026-11-24' }, trace);
  const steps = reading.claims.flatMap((claim) => trace.of(claim));
  const numbers = steps.filter(({ rule }) => rule.startsWith('number.'));
  return {
    text,
    reading,
    rules: [
      ...steps.map(({ rule }) => rule),
      ...trace.refused.map(({ rule }) => rule),
      ...reading.claims.map(({ rule }) => rule.slice(3)),
    ],
    numbers: numbers.map(({ start, end }) => text.slice(start, end)),
  };
}

/** What the examples of a language show: rules, modifiers, kinds of unit, ranges. */
function shownIn(examples: Example[]): Set<string> {
  const claims = examples.flatMap(({ reading }) => reading.claims);
  return new Set([
    ...examples.flatMap(({ rules }) => rules),
    ...claims.map(({ modifier }) => `modifier: ${modifier}`),
    ...claims.map(({ unit }) => `unit: ${unit.kind}`),
    ...claims.filter(({ period }) => period).map(() => 'a claim with a period'),
  ]);
}

/** The number words and numerals of what a number was read from, folded. */
const wordsOf = (number: string): string[] => fold(number).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];

const scalesOf = ({ numbers }: Language): string[] =>
  Object.keys({ ...numbers.scales, ...numbers.multiplied }).map((word) => fold(word));

/** Whether a number holds this scale word with nothing after it, or, `joined`, with a smaller number after it. */
function holds(number: string, scale: string, joined: boolean, scales: Set<string>, and: string[]): boolean {
  const words = wordsOf(number);
  return words.some((word, i) => {
    if (word !== scale && !and.some((clitic) => word === clitic + scale)) return false;
    const next = words[i + 1];
    return joined ? next !== undefined && !scales.has(next) : next === undefined;
  });
}

const languages = Object.entries(all).map(([code, language]) => {
  const { read: claims, ignore } = language.examples;
  const texts = [...claims.map(([text]) => text), ...ignore];
  const examples = texts.map((text) => exampleOf(text, code));
  return { code, language, examples, shown: shownIn(examples) };
});

/** Kinds that need no word for a unit. */
const WITHOUT_WORDS = ['count', 'none'];
const unitsOf = ({ units }: Language): string[] => [...units.after, ...units.before].map(({ kind }) => kind);
const kinds = [...new Set([...WITHOUT_WORDS, ...languages.flatMap(({ language }) => unitsOf(language))])];
/** A clock time says of no claim when it holds. */
const periods = Object.keys(PERIOD_RULES).filter((rule) => rule !== 'period.clock');
const phenomena = [
  ...Object.keys({ ...CLAIM_RULES, ...PART_RULES, ...REFUSALS }),
  ...periods,
  ...MODIFIERS.map((modifier) => `modifier: ${modifier}`),
  ...kinds.map((kind) => `unit: ${kind}`),
  'a claim with a period',
];

describe.each(languages)('the examples of $code', ({ language, examples, shown }) => {
  test('show every phenomenon that a claim or a look-alike can have', () => {
    const expected = phenomena.filter((name) => ONLY_WITH[name]?.(language) ?? true);
    expect(expected.filter((name) => !shown.has(name))).toEqual([]);
  });

  test('have words for every kind of unit that another language has', () => {
    const own = [...WITHOUT_WORDS, ...unitsOf(language)];
    expect(kinds.filter((kind) => !own.includes(kind))).toEqual([]);
  });

  test('have words for every unit that news of any language is told in', () => {
    const own = new Set([...language.units.after, ...language.units.before].map(({ code }) => code));
    expect(COMMON_UNITS.filter((unit) => !own.has(unit))).toEqual([]);
  });

  test.each([
    ['alone', false],
    ['joined to a smaller number', true],
  ])('show every scale word %s', (_, joined) => {
    const scales = new Set(scalesOf(language));
    const and = language.letters.clitics.map(fold);
    const numbers = examples.flatMap((example) => example.numbers);
    const missing = [...scales].filter((scale) => !numbers.some((number) => holds(number, scale, joined, scales, and)));
    expect(missing).toEqual([]);
  });

  test('show every scale that is written on to its digits', () => {
    const numbers = examples.flatMap((example) => example.numbers).map(wordsOf);
    const missing = Object.keys(language.numbers.tightScales).filter(
      (scale) => !numbers.some((words) => /^\p{N}/u.test(words[0]) && words.at(-1) === fold(scale)),
    );
    expect(missing).toEqual([]);
  });
});
