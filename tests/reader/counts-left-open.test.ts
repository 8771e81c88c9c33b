import { read } from '../../src/plugins/on-record/reader';

/** Value (or both ends) and unit of each claim. */
const claimed = (text: string): string[] =>
  read(text, { language: 'en' }).claims.map(({ value, low, high, unit }) =>
    [value ?? `${low}..${high}`, unit.code ?? unit.text ?? unit.kind].join(' '),
  );

describe('counts that leave out their noun', () => {
  test('names of regions, with small words and hyphens in them', () => {
    expect(
      claimed('Sella saw 80 deaths, Hill-held Tarn (HT) 41, Upper Reed and Lorn (URL) 38, and Moss nine.'),
    ).toEqual(['80 deaths', '41 deaths', '38 deaths', '9 deaths']);
  });

  test('the same small word leads to each number', () => {
    expect(claimed('The police counted 30 deaths: falls with 21 cases, burns with seven, bites with two.')).toEqual([
      '30 deaths',
      '21 cases',
      '7 cases',
      '2 cases',
    ]);
  });

  test('a part of the reported whole', () => {
    expect(claimed('Only 10 of the reported 16 deaths were confirmed.')).toEqual(['10 deaths', '16 deaths']);
  });

  test('the subject of a clause after its conjunction', () => {
    expect(claimed('The office said that 456 were damaged while 153 were lost.')).toEqual(['456 count', '153 count']);
  });

  test('two nouns are two counts and no range', () => {
    expect(claimed('Some 1,244 families or 3,747 persons were moved.')).toEqual(['1244 families', '3747 persons']);
    expect(claimed('They need 5 or 10 boats.')).toEqual(['5..10 boats']);
  });

  test('"millions" alone is no number', () => {
    expect(claimed('The trade brings in millions of dollars.')).toEqual([]);
  });

  test('the same number in brackets in digits', () => {
    expect(claimed('Thirty-seven (37) kilograms of rice were seized, and five (5) men were held.')).toEqual([
      '37 kg',
      '5 men',
    ]);
  });

  test('"used" before a thing is an adjective', () => {
    expect(claimed('13 used vehicles were seized.')).toEqual(['13 used vehicles']);
  });
});

describe('signs of currencies', () => {
  test('"P" where the article is about a country that writes so', () => {
    expect(claimed('The Philippines lost P2,661,100 in the storm.')).toEqual(['2661100 PHP']);
    expect(claimed('Botswana lost P2,661,100 in the storm.')).toEqual(['2661100 BWP']);
    expect(claimed('The desk lost file P2,661 in the storm.')).toEqual([]);
  });

  test('the cedi', () => {
    expect(claimed('Prices rose from ¢6800 to ¢7600 per tonne.')).toEqual(['6800 GHS', '7600 GHS']);
    expect(claimed('It costs 50¢ a cup.')).toEqual(['0.5 USD']);
  });
});
