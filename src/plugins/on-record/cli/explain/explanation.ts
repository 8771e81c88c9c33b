import { read } from '../../reader';
import { Trace, type Refusal, type Step } from '../../reader/trace';
import type { ReadOptions, Reading, Span, Statement } from '../../reader/types';

/** A rule at work, with the words it looked at. */
export interface Reason extends Span {
  rule: string;
  says: string;
}

/** A reading with the reasons for it. */
export interface Explanation extends Reading {
  /** By the id of a statement or claim: the rules that fired, in their order. */
  why: Record<string, Reason[]>;
  /** Numbers and words of saying that were seen and not taken, in reading order. */
  refused: Omit<Reason, 'says'>[];
  /** By the id of a statement whose speaker is carried on: the statement before it with the same speaker. */
  carried: Record<string, string>;
}

/** Reads a text and keeps the reasons. */
export function explain(text: string, options: ReadOptions): Explanation {
  const trace = new Trace();
  const reading = read(text, options, trace);
  const wordsOf = <Part extends Step | Refusal>(part: Part): Part & { text: string } => ({
    ...part,
    text: text.slice(part.start, part.end),
  });
  const marks = [...reading.statements, ...reading.claims];
  return {
    ...reading,
    why: Object.fromEntries(marks.map((mark) => [mark.id, trace.of(mark).map(wordsOf)])),
    refused: trace.refused.map(wordsOf).sort((a, b) => a.start - b.start),
    carried: carriedOf(reading.statements, trace),
  };
}

/** Rules that find the speaker in what was said before. */
const LOOKS_BACK = new Set(['speaker.carried', 'speaker.pronoun', 'speaker.thing']);

function carriedOf(statements: Statement[], trace: Trace): Record<string, string> {
  const carried: Record<string, string> = {};
  const latest = new Map<string, string>();
  for (const statement of [...statements].sort((a, b) => a.content.start - b.content.start)) {
    const { id, speaker } = statement;
    if (!speaker) continue;
    const before = latest.get(speaker.name);
    if (before && trace.of(statement).some(({ rule }) => LOOKS_BACK.has(rule))) carried[id] = before;
    latest.set(speaker.name, id);
  }
  return carried;
}
