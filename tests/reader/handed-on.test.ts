import { read } from '../../src/plugins/on-record/reader';

/** Speaker, first letter of the mode, cue and content of each statement. */
const said = (text: string): string[][] =>
  read(text, { language: 'en' }).statements.map(({ speaker, mode, cue, content }) => [
    speaker?.name ?? '',
    mode[0],
    cue?.text ?? '',
    content.text,
  ]);

const speakers = (text: string): string[] => said(text).map(([name]) => name);

describe('short names and offices in English', () => {
  test('a title before the name that stands beside an office', () => {
    const text =
      'The Commissioner of Police, Mr. Ola Quill, told reporters that 19 cars were found. He said the hunt was long. ' +
      'The police spokesperson, DSP Norma Fenn, said the suspect was charged.';
    expect(speakers(text)).toEqual(['Ola Quill', 'Ola Quill', 'Norma Fenn']);
    expect(speakers('Speaking at noon, the comptroller of the unit, Mr. Ola Quill, said rice was seized.')).toEqual([
      'Ola Quill',
    ]);
    expect(speakers('Police spokesman Lt. Tom Quill said 40 homes were lost.')).toEqual(['Tom Quill']);
  });

  test('a given name alone, where an office shows whose it is', () => {
    const text = 'State customs director Norina Quill said the box was odd. Norina said it was empty.';
    expect(speakers(text)).toEqual(['Norina Quill', 'Norina Quill']);
  });

  test('the first letters of an office and of an organization', () => {
    const text = 'Energy Cabinet Secretary Ola Quill opened the plant. The Energy CS said it was late.';
    expect(speakers(text)).toEqual(['Ola Quill']);
    const council = 'The pumps failed, the Quill Water Board said. Three homes were flooded, the QWB said.';
    expect(speakers(council)).toEqual(['Quill Water Board', 'Quill Water Board']);
    expect(speakers('At 3 pm on Monday the road was shut, Norma Quill said.')).toEqual(['Norma Quill']);
  });

  test('an office of more words than its rank, and a place before its holder', () => {
    const text = 'The trust’s chief public relations officer Norma Quill said wards were full.';
    expect(speakers(text)).toEqual(['Norma Quill']);
    expect(speakers('The member of parliament for Kerala Ola Quill told us that 7 people died.')).toEqual([
      'Ola Quill',
    ]);
  });
});

describe('whom English copy names in another way', () => {
  test('a given name cut short, and a possessive after an organization', () => {
    const text = 'Over 9 tonnes sold, says Mohd Quill. The fair was full, says Datuk Seri Mohamad Quill.';
    expect(speakers(text)).toEqual(['Mohamad Quill', 'Mohamad Quill']);
    const plan =
      'The fair is part of the Ministry of Tourism’s overall plan, Ola Quill said. The ministry said 4 ships came.';
    expect(speakers(plan)).toEqual(['Ola Quill', 'Ministry of Tourism']);
  });
});

describe('where an office ends and its holder begins in English', () => {
  test('a field, an organization or brackets before the name', () => {
    expect(speakers('Minister of State for Agriculture Sanja Quill told reporters that rain fell.')).toEqual([
      'Sanja Quill',
    ]);
    expect(
      speakers('The press officer of the Elm Valley Railway Ola Quill said eleven coaches left the rails.'),
    ).toEqual(['Ola Quill']);
    expect(
      speakers('The state Police Press Officer (PPO), Ola Quill, who spoke on Monday, said work led to it.'),
    ).toEqual(['Ola Quill']);
    expect(speakers('Railway Board member (Traffic) Ola Quill told us that the line was shut.')).toEqual(['Ola Quill']);
  });

  test('a question put to somebody at the head of a sentence is nobody’s statement', () => {
    expect(said('Asked whether it was wrecked, Norma Quill said: “Nothing is ruled out yet.”')).toEqual([
      ['Norma Quill', 'd', 'said', 'Nothing is ruled out yet'],
    ]);
  });

  test('places in capitals before a colon are no words of the report', () => {
    expect(said('TARN, INDIA: The storm has damaged 40 homes, officials said on Tuesday.')).toEqual([
      ['', 'i', 'said', 'The storm has damaged 40 homes'],
    ]);
  });

  test('an update speaks for whoever gave it', () => {
    expect(speakers('The Ministry of Health said 17 people were ill. The update said 85 were well.')).toEqual([
      'Ministry of Health',
      'Ministry of Health',
    ]);
  });
});

describe('words handed on in English', () => {
  test('an agency at the end hands on what another said', () => {
    const text = 'Coast guard spokesman Ola Quill said the ferry was hit by waves, the Quill Daily News reported.';
    expect(said(text)).toEqual([['Ola Quill', 'i', 'said', 'the ferry was hit by waves']]);
    expect(said('Seven boats sank, the Quill Daily News reported.')).toEqual([
      ['Quill Daily News', 'i', 'reported', 'Seven boats sank'],
    ]);
  });

  test('who is quoted as saying', () => {
    const text = '"The heat will help the harvest," an official statement quoted Norma Quill as saying.';
    expect(said(text)).toEqual([['Norma Quill', 'd', 'as saying', 'The heat will help the harvest']]);
  });

  test('papers that show something, whatever stands between', () => {
    const text = 'New figures released on Thursday show that the number of patients rose to 600.';
    expect(said(text)).toEqual([['', 'i', 'show', 'the number of patients rose to 600']]);
    expect(said('The hotel shows films that nobody likes.')).toEqual([]);
  });

  test('what is urged, and why', () => {
    const text =
      'Norma Quill urged residents to be patient saying the work will be done in June. She also challenged those with ' +
      'power to use it. Quill said the line was safe, urging people to report faults.';
    expect(said(text).map(([name, , cue, content]) => [name, cue, content])).toEqual([
      ['Norma Quill', 'urged', 'residents to be patient'],
      ['Norma Quill', 'saying', 'the work will be done in June'],
      ['Norma Quill', 'challenged', 'those with power to use it'],
      ['Norma Quill', 'said', 'the line was safe'],
      ['Norma Quill', 'urging', 'people to report faults'],
    ]);
    expect(said('The council challenged the fine in court.')).toEqual([]);
  });

  test('a whole quotation right after a paraphrase is by the same speaker', () => {
    const text = 'Norma Quill said the drugs were hidden. "It came by sea, we know that. We found 40 bags."';
    expect(said(text)).toEqual([
      ['Norma Quill', 'i', 'said', 'the drugs were hidden'],
      ['Norma Quill', 'd', 'said', 'It came by sea, we know that. We found 40 bags'],
    ]);
  });

  test('survivors are nobody named, and "it" may be the firm that the article began with', () => {
    expect(speakers('Survivors told the Quill News that the bow rose from the water.')).toEqual(['']);
    const text = 'Profits at Quill Cold Stores rose 5 percent last year. The firm said sales rose 8 percent.';
    expect(speakers(text)).toEqual(['Quill Cold Stores']);
  });

  test('what was found is no words said before it', () => {
    expect(said('After opening the box, customs officers found over 1,000 bags.')).toEqual([]);
  });

  test('a clock time before the comma ends no sentence', () => {
    const text = 'The road was shut until almost 7 p.m., said Norma Quill of the fire service.';
    expect(said(text)).toEqual([['Norma Quill', 'i', 'said', 'The road was shut until almost 7 p.m']]);
  });
});
