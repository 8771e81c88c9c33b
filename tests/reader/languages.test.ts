import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/plugins/on-record/reader';
import { all } from '../../src/plugins/on-record/reader/languages';
import type { Claim } from '../../src/plugins/on-record/reader';

const folder = join(__dirname, '../../src/plugins/on-record/reader/languages');
const NINE = ['index', 'letters', 'numbers', 'units', 'modifiers', 'cues', 'people', 'periods', 'examples'];

/** Keys a language may leave empty, because it truly has no such thing. */
const MAY_BE_EMPTY = new Set([
  'people.attached',
  'people.endings',
  'people.surnameEnds',
  'people.governed',
  'letters.clitics',
  'letters.leading',
  'letters.wholes',
  'letters.abbreviations',
  'letters.goingOn',
  'letters.own',
  'letters.forms',
  'letters.openings',
  'numbers.multiplied',
  'periods.yearPlurals',
  'periods.yearFollowers',
  'numbers.joined',
  'units.alone',
  'units.clauseOpeners',
  'units.notBeforeOne',
  'units.numberOf',
  'units.numbering',
  'periods.genitives',
  'periods.standings',
  'periods.partLetters',
  'units.predicatives',
  'numbers.tightScales',
  'numbers.countScales',
  'numbers.noPointAfter',
  'numbers.ofOne',
  'numbers.portions',
  'numbers.headOutOf',
  'numbers.headParts',
  'numbers.openFractions',
  'numbers.fractionAfter',
  'numbers.oneBeforeScale',
  'numbers.ordinalEndings',
  'numbers.vague',
  'numbers.outOf',
  'numbers.sharedMiddles',
  'numbers.noRangeAfter',
  'units.ambiguous',
  'units.dimensions',
  'units.pluralVerbs',
  'units.partOf',
  'units.oneUnsaid',
  'units.measured',
  'units.endings',
  'units.adjectives',
  'units.lightVerbs',
  'units.ends',
  'units.participles',
  'units.copulas',
  'periods.dayAfterMonth',
  'periods.nowEnds',
  'periods.countAfterSpan',
  'periods.monthWords',
  'periods.seasonWords',
  'periods.yearKinds',
  'periods.yearNames',
  'units.partitives',
  'units.streets',
  'numbers.letterPoints',
  'units.peopleAfter',
  'units.bareBefore',
  'units.thans',
  'units.tells',
  'people.issuers',
  'people.sames',
  'units.pasts',
  'units.plurals',
  'units.national',
  'numbers.glued',
  'units.sharesBefore',
  'numbers.definiteFractions',
  'letters.heads',
]);

const say = (claim: Claim): string => {
  const value = claim.value ?? `${claim.low}..${claim.high}`;
  return `${value} ${claim.unit.code ?? claim.unit.kind}${claim.modifier === 'exactly' ? '' : ` ${claim.modifier}`}`;
};

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Every `file.key` of a language that is filled. */
const filled = (language: object): Set<string> => {
  const keys = Object.entries(language).flatMap(([file, part]) =>
    Object.entries(part as object)
      .filter(([, value]) => !isEmpty(value))
      .map(([key]) => `${file}.${key}`),
  );
  return new Set(keys);
};

test('every language folder is on the list', () => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.sort()).toEqual(Object.keys(all).sort());
});

describe.each(Object.entries(all))('%s', (code, language) => {
  test('has the nine files', () => {
    const files = readdirSync(join(folder, code)).map((file) => file.replace(/\.ts$/, ''));
    expect(files).toEqual(expect.arrayContaining(NINE));
  });

  test('fills every key that another language fills', () => {
    const mine = filled(language);
    const missing = Object.values(all)
      .flatMap((other) => [...filled(other)])
      .filter((key) => !mine.has(key) && !MAY_BE_EMPTY.has(key) && !/^(cues|people)\./.test(key));
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each(language.examples.read)('reads: %s', (text, claims) => {
    expect(read(text, { language: code }).claims.map(say)).toEqual(claims);
  });

  test.each(language.examples.ignore)('finds no claim in: %s', (text) => {
    expect(read(text, { language: code }).claims.map(say)).toEqual([]);
  });

  test('shows at least as many look-alikes as things to read', () => {
    expect(language.examples.ignore.length).toBeGreaterThanOrEqual(language.examples.read.length);
  });

  test('joins every scale word to a smaller number', () => {
    const one = Object.entries(language.numbers.values).find(([, value]) => value === '7')?.[0] ?? '';
    for (const [word, scale] of Object.entries(language.numbers.scales)) {
      if (scale === '100') continue;
      const unit = language.units.after.find((entry) => entry.kind === 'percent')?.words[0];
      const [claim] = read(`5 ${word} ${language.numbers.and[0]} ${one} ${unit}.`, { language: code }).claims;
      expect([word, claim?.value]).toEqual([word, String(5n * BigInt(scale) + 7n)]);
    }
  });
});
