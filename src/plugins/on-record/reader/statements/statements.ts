import type { CueWords } from '../languages/cue-words';
import type { People } from '../people/people';
import { named, type Speakers } from '../people/speakers';
import type { Figure } from '../people/figure';
import type { Noun } from '../people/noun';
import type { Lexicon } from '../text/lexicon';
import { isMark } from '../text/marks';
import { APART, MARK_TOKEN, type Tokens } from '../text/tokens';
import type { Mode, Span, Speaker, Statement } from '../types';
import { compileCues, type CueGrammar } from './cues';
import type { Frame, Page } from './frame';
import { ParagraphReader } from './paragraphs';
import { findQuotations } from './quotations';
import { RULES, type Silence } from './rules';
import { tellSilence, tellSpeaker } from './why';

export interface StatementGrammar {
  cues: CueGrammar;
  openers: string;
  runsOn: CueWords['runsOn'];
  order: CueWords['order'];
  quotedWords: number;
  /** The language's code, the first part of every rule's name. */
  code: string;
}

/** Signs that are cut from both ends of what was said. */
const EDGES = '.,:;،؛«»"“”„‹›‘’۔-–—';

/** Content that is quoted whole is speech with so many words. */
const WHOLE = 3;

/** Compiles a language's reporting words over the shared lexicon. */
export function compileStatements(lexicon: Lexicon, words: CueWords, code: string): StatementGrammar {
  return {
    cues: compileCues(lexicon, words),
    openers: words.openers.join(''),
    runsOn: words.runsOn,
    order: words.order,
    quotedWords: words.quotedWords,
    code,
  };
}

/** The names of every rule that makes statements in a language. */
export function statementRules(code: string): string[] {
  return Object.keys(RULES).map((rule) => `${code}.${rule}`);
}

/** Finds what was said, how and by whom, in reading order; ids are s1, s2, … */
export function findStatements(tokens: Tokens, people: People, grammar: StatementGrammar): Statement[] {
  const { source, speakers } = people;
  const page: Page = {
    tokens,
    cues: grammar.cues,
    quotations: findQuotations(tokens),
    source,
    cast: speakers.cast,
    openers: grammar.openers,
    runsOn: grammar.runsOn,
    order: grammar.order,
    quotedWords: grammar.quotedWords,
    subjectFirst: grammar.order === 'subject-first',
  };
  const frames = new ParagraphReader(page).run();
  const made: { frame: Frame; content: Span; figure: Figure | null }[] = [];
  for (const frame of frames) {
    const silence = silenceOf(frame, speakers);
    if (silence) {
      tellSilence(tokens, frame, silence);
      continue;
    }
    const content = trimmed(tokens, frame.content.first, frame.content.last);
    if (content)
      made.push({
        frame,
        content,
        figure: frame.unowned ? null : speakers.speaker(frame.subject, frame.told || isBare(frame), frame.turn),
      });
    else {
      tellSilence(tokens, frame, 'refused.empty');
      if (frame.subject) speakers.mention(frame.subject);
    }
  }
  speakers.settle();
  const shown = made.filter(({ frame, figure }) => {
    const speaks = frame.rule !== 'headline.colon' || speaksElsewhere(frame.subject, figure);
    if (!speaks) tellSilence(tokens, frame, 'refused.headline');
    return speaks;
  });
  return shown.map(({ frame, content, figure }, i) => {
    const statement = {
      id: `s${i + 1}`,
      content,
      mode: modeOf(page, frame),
      cue: span(tokens, frame.cue.first, frame.cue.last),
      speaker: speakerOf(tokens, figure, frame.subject),
      rule: `${grammar.code}.${frame.rule}`,
    };
    tellSpeaker(tokens, statement, frame);
    return statement;
  });
}

/** Why a frame is no statement, or undefined. */
function silenceOf(frame: Frame, speakers: Speakers): Silence | undefined {
  if (frame.rule === 'headline.colon' && !namesSomebody(frame.subject, speakers)) return 'refused.headline';
  return frame.report && frame.subject?.kind === 'thing' && !speakers.reports ? 'refused.report' : undefined;
}

/** Before the colon of a headline, only a name that the article itself knows, or that shows it is one. */
function namesSomebody(noun: Noun | null, speakers: Speakers): boolean {
  return noun !== null && (noun.certain || (noun.name !== null && speakers.cast.knows(noun.name)));
}

/** A headline's name with nothing but its place to show it. */
function isBare({ rule, subject }: Frame): boolean {
  return rule === 'headline.colon' && (!subject?.certain || subject.kind === 'organization');
}

/** A headline's bare name is somebody's only where they speak again, or hold an office: it may be a place. */
function speaksElsewhere(noun: Noun | null, figure: Figure | null): boolean {
  const certain = noun?.certain === true && noun.kind !== 'organization';
  return certain || (figure !== null && (figure.speeches > 0 || figure.position !== ''));
}

function span(tokens: Tokens, first: number, last: number): Span {
  const start = tokens.start[first];
  const end = tokens.end[last - 1];
  return { start, end, text: tokens.text.slice(start, end) };
}

function trimmed(tokens: Tokens, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && isMark(tokens, from, EDGES)) from += 1;
  while (from < to && isMark(tokens, to - 1, EDGES)) to -= 1;
  return from < to ? span(tokens, from, to) : null;
}

function modeOf({ tokens, quotations, quotedWords }: Page, { direct, content, rule }: Frame): Mode {
  if (direct) return 'direct';
  for (let k = content.first; k < content.last; k += 1) {
    const q = quotations.inside[k];
    if (q < 0) continue;
    const { open, close } = quotations.list[q];
    const words = open >= content.first ? wordsIn(tokens, open + 1, close) : 0;
    const fragment = rule === 'cue.fragment';
    if (words >= WHOLE && open === content.first && close + 2 >= content.last) return 'direct';
    if (words >= (fragment ? 1 : quotedWords)) return 'mixed';
    k = close;
  }
  return 'indirect';
}

function wordsIn({ kind, gap }: Tokens, from: number, to: number): number {
  let words = 0;
  for (let k = from; k < to; k += 1) if (kind[k] !== MARK_TOKEN && (k === from || gap[k] === APART)) words += 1;
  return words;
}

function speakerOf(tokens: Tokens, figure: Figure | null, subject: Noun | null): Speaker | null {
  const who = named(figure);
  if (!who) return null;
  const mention = subject ? span(tokens, subject.first, subject.last) : null;
  return who.position
    ? { name: who.name, kind: who.kind, position: who.position, mention }
    : { name: who.name, kind: who.kind, mention };
}
