import { read } from '../../src/plugins/on-record/reader';

/** Speaker, first letter of the mode, cue and content of each statement. */
const said = (text: string): string[][] =>
  read(text, { language: 'en' }).statements.map(({ speaker, mode, cue, content }) => [
    speaker?.name ?? '',
    mode[0],
    cue?.text ?? '',
    content.text,
  ]);

describe('quotation marks in English news copy', () => {
  test('two apostrophes are a quotation mark', () => {
    expect(said("''The bridge is safe,'' Norma Quill said. ''We checked it twice.''")).toEqual([
      ['Norma Quill', 'd', 'said', 'The bridge is safe'],
      ['Norma Quill', 'd', 'said', 'We checked it twice'],
    ]);
  });

  test('a mark of the wrong kind closes where it can only close', () => {
    expect(said('“The bridge is safe," Norma Quill said. The road stayed closed.')).toEqual([
      ['Norma Quill', 'd', 'said', 'The bridge is safe'],
    ]);
  });

  test('a question in quotation marks belongs to the cue after it, small letter or capital', () => {
    expect(said('"Who paid for the bridge?" asked Norma Quill. "Where is the money?" Quill asked.')).toEqual([
      ['Norma Quill', 'd', 'asked', 'Who paid for the bridge?'],
      ['Norma Quill', 'd', 'asked', 'Where is the money?'],
    ]);
  });

  test('a quotation that runs past its sentence stays with the words that led to it', () => {
    expect(said('Norma Quill said that "the bridge is safe. We checked it twice."')).toEqual([
      ['Norma Quill', 'd', 'said', 'the bridge is safe. We checked it twice'],
    ]);
  });

  test('a title after the cue is no second quotation', () => {
    expect(said('"I never crossed it," Norma Quill wrote in her memoir, "Bridges and Rivers."')).toEqual([
      ['Norma Quill', 'd', 'wrote', 'I never crossed it'],
    ]);
  });

  test('a straight mark that was never closed ends with its sentence', () => {
    expect(
      said('"It is safe, Norma Quill said. "We checked it twice," she added.').map(([, , , content]) => content),
    ).toContain('We checked it twice');
  });

  test('quoted words joined by "and" are one statement', () => {
    expect(said('Norma Quill called the bridge "old" and "sad, but safe" on Monday.')).toEqual([
      ['Norma Quill', 'm', 'called', 'the bridge "old" and "sad, but safe'],
    ]);
  });

  test('verbs of judging are speech where their words are quoted', () => {
    expect(said('Norma Quill called the plan "a sad mistake" on Monday. Norma Quill called the police.')).toEqual([
      ['Norma Quill', 'm', 'called', 'the plan "a sad mistake'],
    ]);
  });
});

describe('cues in English news copy', () => {
  test('a cue inserted into its clause makes two statements', () => {
    expect(said('The new bridge, Norma Quill said, will cost twice as much.')).toEqual([
      ['Norma Quill', 'i', 'said', 'The new bridge'],
      ['Norma Quill', 'i', 'said', 'will cost twice as much'],
    ]);
  });

  test('a word or two before an inserted cue say nothing', () => {
    expect(said('Still, Norma Quill said, the bridge was safe.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('an adjunct may part the cue from what was said', () => {
    expect(said('Norma Quill said in an interview with a local paper on Monday that the bridge was safe.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('after "and" or "but", another one may speak', () => {
    expect(said('Norma Quill said the bridge was safe, but Peter Oake said it was not.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
      ['Peter Oake', 'i', 'said', 'it was not'],
    ]);
  });

  test('"who" speaks for the name before it, up to the comma', () => {
    expect(said('Norma Quill, who said the bridge was safe, left the meeting.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('the comma of a clause of time ends what is said in it', () => {
    expect(said('When Norma Quill said the bridge was safe, nobody crossed it.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('plain words may fill the place of the subject', () => {
    expect(said('Some 52 percent of those asked said the bridge was safe.')).toEqual([
      ['', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('a promise is told with what is promised', () => {
    expect(said('Norma Quill vowed to close the bridge.')).toEqual([
      ['Norma Quill', 'i', 'vowed', 'to close the bridge'],
    ]);
  });

  test('a party and a state in brackets belong to the name', () => {
    expect(said('Rep. Norma Quill (D-Ore.) said the bridge was safe.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('whom somebody speaks to is no part of what is said', () => {
    expect(
      said('"It is safe," her friend Norma Quill told the website. Quill told a crowd in Salem that it was old.'),
    ).toEqual([
      ['Norma Quill', 'd', 'told', 'It is safe'],
      ['Norma Quill', 'i', 'told', 'it was old'],
    ]);
  });

  test('a question is told from its question word on, a request with whom it is asked of', () => {
    expect(said('Norma Quill asked Peter Oake whether the bridge was safe. She asked Mr Oake to close it.')).toEqual([
      ['Norma Quill', 'i', 'asked', 'whether the bridge was safe'],
      ['Norma Quill', 'i', 'asked', 'Mr Oake to close it'],
    ]);
  });

  test('a few words may lead from a cue to its colon', () => {
    expect(said('Norma Quill explained it this way: "The bridge is old."')).toEqual([
      ['Norma Quill', 'd', 'explained', 'The bridge is old'],
    ]);
  });

  test('a turn of a transcript is one statement', () => {
    expect(
      said('Norma Quill spoke on Monday.\nQUILL: They said it was safe. I went to look.\nPETER OAKE: And then?'),
    ).toEqual([
      ['Norma Quill', 'd', ':', 'They said it was safe. I went to look'],
      ['PETER OAKE', 'd', ':', 'And then?'],
    ]);
  });

  test('an organization is known by its short form in brackets', () => {
    expect(said('Salem Harbour Bridge Trust (SHBT) met on Monday. SHBT said the bridge was safe.')).toEqual([
      ['Salem Harbour Bridge Trust', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('an office may be a part of an organization’s name', () => {
    expect(said('The Salem County Sheriff’s Department said the bridge was safe.')).toEqual([
      ['Salem County Sheriff’s Department', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('"Jr." keeps its full stop', () => {
    expect(said('"It is safe," said Norman Quill Jr. "We looked."')[0][0]).toBe('Norman Quill Jr.');
  });

  test('"the councillor" is whoever was spoken of last', () => {
    expect(
      said('Norma Quill, a Salem member, said the bridge was safe. The Salem councillor stressed it was old.')[1],
    ).toEqual(['Norma Quill', 'i', 'stressed', 'it was old']);
  });

  test('the comma of a clause of time ends what is said, though its adjunct comes first', () => {
    expect(said('Although in May Norma Quill said the bridge was safe, nobody crossed it.')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was safe'],
    ]);
  });

  test('an office with a name in commas is that person, whosever office it is', () => {
    const text =
      '"We are ready," the company’s chief executive, Norma Quill, said. "It is old," said the mayor, Peter Oake.';
    expect(said(text).map(([speaker]) => speaker)).toEqual(['Norma Quill', 'Peter Oake']);
  });

  test('a source inserted into its clause makes two statements', () => {
    expect(said('The old bridge over the Salem river, according to Norma Quill, a diver, was never safe.')).toEqual([
      ['Norma Quill', 'i', 'according to', 'The old bridge over the Salem river'],
      ['Norma Quill', 'i', 'according to', 'was never safe'],
    ]);
  });

  test('a source may be unnamed', () => {
    expect(said('The bridge lost 40 of its bolts, according to court filings.')).toEqual([
      ['', 'i', 'according to', 'The bridge lost 40 of its bolts'],
    ]);
  });

  test.each([
    'Voters in four battleground states will decide in May.',
    'The United States won twice.',
    'The alleged attacker and his brother were arrested.',
    'Norma Quill asked not to be named.',
    'She closed the bridge, as Norma Quill said she would.',
    'Editor’s note: The bridge is 90 years old.',
    'Norma Quill said so in May.',
  ])('nothing is said in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('clauses and subjects with words of their own before them', () => {
  test('"which" tells what the organization before it said', () => {
    const text =
      'The plan was shown to the Quill Housing Association (QHA), which said it had been working on it for a year.';
    expect(said(text)).toEqual([['Quill Housing Association', 'i', 'said', 'it had been working on it for a year']]);
  });

  test('a clause that begins with an adjunct', () => {
    expect(
      said('He said in the year 2009 Tarn imported 500 tons of sugar, while in the year 2010 it imported 600 tons.'),
    ).toEqual([
      [
        '',
        'i',
        'said',
        'in the year 2009 Tarn imported 500 tons of sugar, while in the year 2010 it imported 600 tons',
      ],
    ]);
  });

  test('an organization with its initials before the cue', () => {
    const text =
      'The number of people moved from the river rose to 300, the Quill Disaster Council (QDC) said yesterday.';
    expect(said(text)).toEqual([
      ['Quill Disaster Council', 'i', 'said', 'The number of people moved from the river rose to 300'],
    ]);
  });

  test('a paragraph left open goes on with a mark of another kind', () => {
    const text = '"The lorry was stopped at the port. Two men ran.\n\n“One man is held,” Norma Quill added.';
    expect(said(text)).toEqual([
      ['Norma Quill', 'd', 'added', 'The lorry was stopped at the port. Two men ran.\n\n“One man is held'],
    ]);
  });

  test('a place before the office is not its holder', () => {
    const text = 'On how much it costs in Ghana, the minister said the prices rose. The minister said they fell.';
    expect(said(text).map(([name]) => name)).toEqual(['', '']);
  });

  test('who is charged to do something', () => {
    expect(said('Norma Quill charged the companies to pay the farmers.')).toEqual([
      ['Norma Quill', 'i', 'charged', 'the companies to pay the farmers'],
    ]);
  });
});
