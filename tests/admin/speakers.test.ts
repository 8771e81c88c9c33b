import { officeHere, withChoice } from '../../src/plugins/on-record/admin/src/desk/review/speaker/choose';
import { matchOf } from '../../src/plugins/on-record/admin/src/desk/review/speaker/match';
import { refusalOf, statementsOf, whoStays } from '../../src/plugins/on-record/admin/src/desk/review/speaker/merging';
import { matchesName } from '../../src/plugins/on-record/admin/src/desk/review/speaker/names';
import { optionsFor } from '../../src/plugins/on-record/admin/src/desk/review/speaker/options';
import type {
  OfficialChoice,
  ReviewedSpeaker,
  ReviewedStatement,
} from '../../src/plugins/on-record/shared/review/facts';

const official = (name: string, more: Partial<OfficialChoice> = {}): OfficialChoice => ({
  id: name,
  name,
  aliases: [],
  positions: [],
  statements: 3,
  ...more,
});
const office = (title: string) => ({ title, organization: null });
const speaker = (name: string, more: Partial<ReviewedSpeaker> = {}): ReviewedSpeaker => ({
  kind: 'person',
  name,
  position: null,
  mention: null,
  official: null,
  organization: null,
  ...more,
});
let made = 0;
const statement = (by: ReviewedSpeaker | null): ReviewedStatement => ({
  type: 'statement',
  id: `s${++made}`,
  content: { start: 0, end: 1 },
  cue: null,
  mode: 'direct',
  speaker: by,
  decision: 'proposed',
  rule: null,
});

describe('why a speaker is taken for an official', () => {
  const ashrafi = official('غلامرضا اشرفی', {
    aliases: ['Gholamreza Ashrafi', 'اشرفی'],
    positions: [office('فرماندار یزد')],
  });

  test('the same name, however it is spelt', () => {
    expect(matchOf(speaker('غلامرضا اشرفي'), ashrafi)).toBe('name');
    expect(matchOf(speaker('غلام‌رضا اشرفی'), ashrafi)).toBe('name');
  });
  test('the same name by an alias', () => {
    expect(matchOf(speaker('gholamreza ASHRAFI'), ashrafi)).toBe('alias');
  });
  test('a name of one word says who it is only with an office', () => {
    expect(matchOf(speaker('اشرفی', { position: 'فرماندار يزد' }), ashrafi)).toBe('office');
    expect(matchOf(speaker('اشرفی'), ashrafi)).toBe('hand');
    expect(matchOf(speaker('اشرفی', { position: 'وزیر نیرو' }), ashrafi)).toBe('hand');
  });
  test('another name is an editor’s choice', () => {
    expect(matchOf(speaker('مریم سهرابی', { position: 'فرماندار یزد' }), ashrafi)).toBe('hand');
  });
  test('somebody who has said nothing elsewhere is new here', () => {
    expect(matchOf(speaker('غلامرضا اشرفی'), { ...ashrafi, statements: 0 })).toBe('new');
    expect(matchOf(speaker('مریم سهرابی'), { ...ashrafi, statements: 0 })).toBe('hand');
  });
});

describe('whom one may choose', () => {
  const here = {
    officials: [official('مریم سهرابی'), official('علی کریمی', { aliases: ['Ali Karimi'] })],
    organizations: [{ id: 'met', name: 'سازمان هواشناسی' }],
  };
  const found = {
    officials: [official('علی کریمی'), official('علی یوسفی')],
    organizations: [{ id: 'o', name: 'سازمان آب', aliases: [], place: null, statements: 2 }],
  };
  const ids = (typed: string, as: 'person' | 'organization' = 'person', of: typeof found | null = null) =>
    optionsFor({ typed, as, here, found: of }).map(({ id }) => id);

  test('without typing, everybody in the article', () => {
    expect(ids('')).toEqual(['مریم سهرابی', 'علی کریمی', 'met']);
  });
  test('by the beginnings of words of any name, and last the typed name as a new one', () => {
    expect(ids('سهر مر')).toEqual(['مریم سهرابی', 'new']);
    expect(ids('kari')).toEqual(['علی کریمی', 'new']);
    expect(ids('هواشناسي')).toEqual(['met', 'new']);
    expect(ids('هراب')).toEqual(['new']);
  });
  test('those in the article first, then those whom the server found, each once', () => {
    expect(ids('علی', 'person', found)).toEqual(['علی کریمی', 'علی یوسفی', 'o', 'new']);
  });
  test('nobody new whom the server would take for one of them', () => {
    expect(ids('علي كريمي', 'person', found)).not.toContain('new');
    expect(ids('ali karimi')).not.toContain('new');
    expect(ids('سازمان هواشناسی')).toContain('new');
    expect(ids('سازمان هواشناسی', 'organization')).not.toContain('new');
  });
  test('words are compared folded', () => {
    expect(matchesName('علیر', ['سیّد علی‌رضا یوسفی'])).toBe(true);
    expect(matchesName('رضا', ['سیّد علی‌رضا یوسفی'])).toBe(false);
  });
});

describe('a chosen speaker', () => {
  const minister = speaker('علی کریمی', { official: 'علی کریمی', position: 'وزیر نیرو' });
  const facts = [
    statement(minister),
    statement(speaker('مریم سهرابی', { official: 'مریم سهرابی', position: 'معاون وزیر' })),
  ];
  const choose = (before: ReviewedSpeaker | null, one: OfficialChoice) =>
    withChoice(before ?? speaker(''), before, { kind: 'official', id: one.id, official: one }, facts);

  test('has the office they hold in the article, not the one of whom it was taken from', () => {
    expect(officeHere(facts, 'مریم سهرابی')).toBe('معاون وزیر');
    expect(choose(minister, official('مریم سهرابی'))).toMatchObject({
      official: 'مریم سهرابی',
      position: 'معاون وزیر',
    });
    expect(choose(minister, official('رضا یوسفی', { positions: [office('استاندار')] })).position).toBe('استاندار');
    expect(choose(minister, official('رضا یوسفی')).position).toBeNull();
    const sameOffice = official('رضا یوسفی', { positions: [office('استاندار'), office('وزیر نيرو')] });
    expect(choose(minister, sameOffice).position).toBe('وزیر نیرو');
  });
  test('keeps an office that was nobody’s', () => {
    const unknown = speaker('استاندار یزد', { position: 'استاندار یزد' });
    expect(choose(unknown, official('رضا یوسفی')).position).toBe('استاندار یزد');
    expect(choose(minister, official('علی کریمی')).position).toBe('وزیر نیرو');
  });
  test('may be an organization, or somebody new', () => {
    const organization = { id: 'met', name: 'سازمان هواشناسی' };
    expect(withChoice(minister, minister, { kind: 'organization', id: 'met', organization }, facts)).toMatchObject({
      kind: 'organization',
      official: null,
      organization: 'met',
      position: null,
    });
    expect(
      withChoice(minister, minister, { kind: 'new', id: 'new', name: 'تازه‌کار', as: 'person' }, facts),
    ).toMatchObject({
      name: 'تازه‌کار',
      official: null,
    });
  });
});

describe('a merge', () => {
  const facts = [statement(speaker('الف', { official: 'الف' })), statement(speaker('الف', { official: 'الف' }))];
  test('keeps the one with more statements, here and elsewhere', () => {
    const [one, other] = [official('الف', { statements: 0 }), official('ب', { statements: 1 })];
    expect(statementsOf({ facts }, one)).toBe(2);
    expect(whoStays({ facts }, one, other)).toBe(one);
    expect(whoStays({ facts: [] }, one, other)).toBe(other);
  });
  test('of two with as many statements keeps the fuller name', () => {
    expect(whoStays({ facts: [] }, official('ع. کریمی'), official('علی کریمی')).name).toBe('علی کریمی');
  });
  test('that was refused says why', () => {
    const error = { message: 'HTTP', response: { data: { error: { message: 'No.', details: { reason: 'undone' } } } } };
    expect(refusalOf(error)).toEqual({ reason: 'undone', message: 'No.' });
    expect(refusalOf(new Error('offline'))).toEqual({ reason: undefined, message: 'offline' });
  });
});
