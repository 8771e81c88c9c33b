import { read } from '../../src/plugins/on-record/reader';

/** Speaker, first letter of the mode, cue and content of each statement. */
const said = (text: string): string[][] =>
  read(text, { language: 'en' }).statements.map(({ speaker, mode, cue, content }) => [
    speaker?.name ?? '',
    mode[0],
    cue?.text ?? '',
    content.text,
  ]);

describe('who says a quoted part', () => {
  test.each([
    ['Many divers called it "the best bridge in Salem" for years.', 'it "the best bridge in Salem" for years'],
    ['A friend referred to her as “the kindest soul.”', 'her as “the kindest soul'],
    [
      'The trust’s divers called the report a “rush to judgment,” because it was short.',
      'the report a “rush to judgment',
    ],
    ['About 200 divers chanted "Save Our Bridge!"', 'Save Our Bridge!'],
  ])('plain words: %s', (text, content) => {
    expect(said(text).map(([name, , , words]) => [name, words])).toEqual([['', content]]);
  });

  test('what is written says its words itself, before or after its cue', () => {
    expect(
      said('“The bridge is shut and stays shut,” reads a sign in Salem. The letter read: “We are sorry.”'),
    ).toEqual([
      ['', 'd', 'reads', 'The bridge is shut and stays shut'],
      ['', 'd', 'read', 'We are sorry'],
    ]);
  });

  test.each([
    'A plan called “keep it open” failed in May.',
    'The plan dubbed “a sad mistake” failed in May.',
    'A plan praised by “friends of the river” failed.',
  ])('nobody: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('an abbreviation or a decimal point ends no clause', () => {
    expect(said('Norma Quill called the $1.6 million plan of the U.S. trust "a disgrace," and left.')).toEqual([
      ['Norma Quill', 'm', 'called', 'the $1.6 million plan of the U.S. trust "a disgrace'],
    ]);
  });

  test('somebody is doing it now', () => {
    const text = 'Norma Quill is calling the plan “a disgrace.” She is telling divers that the bridge is old.';
    expect(said(text)).toEqual([
      ['Norma Quill', 'm', 'is calling', 'the plan “a disgrace'],
      ['Norma Quill', 'i', 'is telling', 'the bridge is old'],
    ]);
  });
});

describe('short quotations and what goes on after them', () => {
  test('a word after a comma is said', () => {
    expect(said('Norma Quill asked, “Really?” Quill asked the crowd, “Can you swim? Can you?”')).toEqual([
      ['Norma Quill', 'd', 'asked', 'Really?'],
      ['Norma Quill', 'd', 'asked', 'Can you swim? Can you?'],
    ]);
  });

  test('somebody writes to somebody', () => {
    expect(said('Norma Quill wrote to her 20 divers, “It is time to go,” and left.')[0]).toEqual([
      'Norma Quill',
      'd',
      'wrote',
      'It is time to go',
    ]);
  });

  test('past what is told of the speaker, the next quotation is theirs', () => {
    const text =
      '“The bridge is old,” said Norma Quill, a diver who has accused the trust of waste, noting that it was rich. “It needs new bolts.”';
    expect(said(text).at(-1)).toEqual(['Norma Quill', 'd', 'said', 'It needs new bolts']);
    expect(said('“It is old,” said the 46-year-old. “It needs bolts.”').map(([, , , words]) => words)).toEqual([
      'It is old',
      'It needs bolts',
    ]);
  });

  test('what is told is borne out by a quotation', () => {
    expect(said('Norma Quill said the bridge was old. “We need new bolts.”')).toEqual([
      ['Norma Quill', 'i', 'said', 'the bridge was old'],
      ['Norma Quill', 'd', 'said', 'We need new bolts'],
    ]);
  });
});

describe('where cue and subject stand', () => {
  test.each([
    ['Norma Quill — a diver from Salem — says the bridge was old.', 'Norma Quill', 'the bridge was old'],
    [
      'Norma Quill told a hall in Salem, Oregon on Monday that the bridge is “weak.”',
      'Norma Quill',
      'the bridge is “weak',
    ],
    [
      'It came from Norma Quill, who declared at the meeting, “I will never swim here again.”',
      'Norma Quill',
      'I will never swim here again',
    ],
    ['“We heard it,” said the man who lives at the bridge.', '', 'We heard it'],
    [
      '“We heard it crack,” veteran divers Norma Quill and Peter Oake wrote in a paper.',
      'Norma Quill',
      'We heard it crack',
    ],
    ['“Let me be clear,” Norma Quill insisted to reporters on Monday.', 'Norma Quill', 'Let me be clear'],
    [
      'The bridge had 40 “weak bolts” in May, Norma Quill said in a video message to the divers.',
      'Norma Quill',
      'The bridge had 40 “weak bolts” in May',
    ],
    ['Another said, “We heard it crack twice” before the storm.', '', 'We heard it crack twice” before the storm'],
    ['The trust sent out a statement saying the bridge was old.', '', 'the bridge was old'],
    ['Norma Quill upset the trust by saying the bridge was old.', 'Norma Quill', 'the bridge was old'],
    ['Norma Quill added, that the bridge was old.', 'Norma Quill', 'the bridge was old'],
  ])('%s', (text, speaker, content) => {
    expect(said(text).map(([name, , , words]) => [name, words])).toEqual([[speaker, content]]);
  });

  test('one quotation is not said twice', () => {
    expect(said('Norma Quill declared “What a bridge!” and said that it was new.')).toEqual([
      ['Norma Quill', 'd', 'declared', 'What a bridge!'],
      ['Norma Quill', 'i', 'said', 'it was new'],
    ]);
  });

  test.each([
    'The trust cut the cost by adding bolts that are cheap.',
    'Norma Quill earns money by writing about what is old.',
  ])('a participle that is no speech: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a quotation with no word of saying', () => {
  test.each([
    [
      'Norma Quill: “Our bridge is not for sale, it is for all.”',
      'Norma Quill',
      'Our bridge is not for sale, it is for all',
    ],
    ['The bridge stays shut - Norma Quill: “Our bridge is not for sale.”', 'Norma Quill', 'Our bridge is not for sale'],
    ['Norma Quill gave a snappy answer: “Not in my life, ever.”', 'Norma Quill', 'Not in my life, ever'],
    ['The trust released the following statement: “We offer a deep apology.”', '', 'We offer a deep apology'],
  ])('after a colon: %s', (text, speaker, content) => {
    expect(said(text)).toEqual([[speaker, 'd', ':', content]]);
  });

  test.each([
    'The trust has a new name: “Friends of the Bridge.”',
    'She has a new title: “song diver.”',
    'Two things are left: bolts and “old iron.”',
  ])('a name or a word after a colon: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('where a quotation ends', () => {
  test('a new cue in a later paragraph of a quotation begins a new statement', () => {
    const text =
      '“We swam,” Norma Quill said. “It was cold. It was dark.\n\n“I am not afraid. I am old," she continued. "We go on.”';
    expect(said(text).map(([, , cue, words]) => [cue, words])).toEqual([
      ['said', 'We swam'],
      ['said', 'It was cold. It was dark'],
      ['continued', 'I am not afraid. I am old'],
      ['continued', 'We go on'],
    ]);
  });

  test.each([
    ['“They know the bridge is weak,” a voice in the film states.', 'They know the bridge is weak'],
    [
      '“They know the bridge is weak,” the independent Salem diver and trust member told the club.',
      'They know the bridge is weak',
    ],
    ['“They know the bridge is weak,” another friend, Norma Quill told the club.', 'They know the bridge is weak'],
  ])('whatever stands before its cue: %s', (text, content) => {
    expect(said(text).map(([, mode, , words]) => [mode, words])).toEqual([['d', content]]);
  });
});

describe('where what is said begins', () => {
  test('words before a quotation of several sentences belong to it', () => {
    expect(said('The bridge “is not for sale. It is old,” Norma Quill said.')).toEqual([
      ['Norma Quill', 'm', 'said', 'The bridge “is not for sale. It is old'],
    ]);
  });

  test('a quotation that goes on with a small letter goes on with the words before its cue', () => {
    expect(said('The new bridge, Norma Quill said, “is not for sale at all.”')).toEqual([
      ['Norma Quill', 'i', 'said', 'The new bridge'],
      ['Norma Quill', 'd', 'said', 'is not for sale at all'],
    ]);
    expect(said('In Salem on Monday, Norma Quill said, “The bridge is not for sale.”')).toHaveLength(1);
  });

  test('after an acronym, a word that begins sentences does so', () => {
    expect(said('Norma Quill said it was the oldest in the U.S. She added that it was safe.')).toEqual([
      ['Norma Quill', 'i', 'said', 'it was the oldest in the U.S'],
      ['Norma Quill', 'i', 'added', 'it was safe'],
    ]);
  });

  test.each([
    [
      'Norma Quill called on leaders “not to feed the fish under the bridge.”',
      'leaders “not to feed the fish under the bridge',
    ],
    ['Norma Quill described the move as a “major breach of trust,” and left.', 'a “major breach of trust'],
    [
      'Norma Quill denounced the mayor’s call for “a total shutdown of the bridge.”',
      'the mayor’s call for “a total shutdown of the bridge',
    ],
  ])('%s', (text, content) => {
    expect(said(text).map(([, , , words]) => words)).toEqual([content]);
  });
});
