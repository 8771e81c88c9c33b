import { read } from '../../src/plugins/on-record/reader';

/** Text, value and period of each claim. */
const told = (text: string): (string | undefined)[][] =>
  read(text, { language: 'en' }).claims.map(({ text: words, value, period }) => [words, value, period?.text]);

const periods = (text: string): (string | undefined)[] => told(text).map(([, , period]) => period);

/** Text, value and counted noun of each claim. */
const counted = (text: string): (string | undefined)[][] =>
  read(text, { language: 'en' }).claims.map(({ text: words, value, unit }) => [words, value, unit.text]);

describe('whose period it is, in English', () => {
  test('a base with a period of its own', () => {
    const text =
      'For the nine months to May, the mill made $7 million from a loss of $2 million in the same period last year.';
    expect(periods(text)).toEqual(['For the nine months to May', 'in the same period last year']);
    expect(periods('The yard sold 40 boats in Q3 2024 against 30 boats in H1 2023.')).toEqual([
      'in Q3 2024',
      'in H1 2023',
    ]);
    const wheat =
      'As of May 2, the area has grown to 32 hectares from 28 hectares in the year-ago period and maize to 20 hectares.';
    expect(periods(wheat)).toEqual(['As of May 2', 'in the year-ago period', 'As of May 2']);
  });

  test("last year's number", () => {
    expect(periods("Output was 2 tonnes higher than the previous year's 40 tonnes.")[1]).toBe('the previous year');
  });

  test('a change from a year earlier does not hold then', () => {
    const text = 'Sales rose 2 percent on a year earlier. Sales rose 3 percent on a year earlier in March.';
    expect(periods(text).slice(0, 1)).toEqual(['on a year earlier']);
  });

  test('a weekday after its verb tells of what stands before it', () => {
    expect(periods('At least 35 people died Thursday after a boat sank.')).toEqual(['Thursday']);
    expect(periods('The yard sold 40 boats on Super Tuesday.')).toEqual([undefined]);
    expect(periods('The council voted Tuesday to spend $5 million.')).toEqual([undefined]);
    expect(periods('Twenty cars left the road near Tarn around 9 pm on Wednesday.')).toEqual(['on Wednesday']);
  });

  test('the day that figures are of holds over words of saying', () => {
    const text = 'In its report as of 8 a.m. Saturday, the Quill Board said that 300 people were staying in 12 halls.';
    expect(periods(text)).toEqual(['as of 8 a.m. Saturday', 'as of 8 a.m. Saturday']);
  });
});

describe('what a bare number counts, in English', () => {
  test('the number of', () => {
    expect(counted('The number of patients on a list rose from 700,300 to just over 757,400.')).toEqual([
      ['700,300', '700300', 'patients'],
      ['just over 757,400', '757400', 'patients'],
    ]);
    expect(counted('The number of casualties is four. The number of injured drivers is 40.')).toEqual([
      ['four', '4', 'casualties'],
      ['40', '40', 'drivers'],
    ]);
    expect(counted('The number of floods in 2016 is not known. The number of schools grew from 2014 to 2016.')).toEqual(
      [],
    );
  });

  test('"that" and "in which" before more than one', () => {
    expect(counted('Norma Quill told us that three people had been hurt.')).toEqual([['three people', '3', 'people']]);
    expect(counted('The crash, in which four persons were hurt, was on Monday.')).toEqual([
      ['four persons', '4', 'persons'],
    ]);
    expect(counted('That one thing was lost. She knew which one was hers.')).toEqual([]);
  });

  test('those hurt, told with the dead', () => {
    expect(counted('At least one passenger was killed and 35 injured when a train left the rails.')).toContainEqual([
      '35',
      '35',
      undefined,
    ]);
  });

  test('a telephone number is a name', () => {
    expect(counted('They asked the NHS 111 website and dialled 999 for help.')).toEqual([]);
  });
});
