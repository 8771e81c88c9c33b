import type { Place, ReviewedFact } from '../../../../../shared/review/facts';

/** A stretch of the text that one set of marks covers. */
export interface Segment extends Place {
  statement: string | null;
  claim: string | null;
  cue: boolean;
  period: boolean;
  /** Whether this is where its statement or claim begins: labels stand there once. */
  opens: { statement: boolean; claim: boolean };
}

export interface Paragraph extends Place {
  segments: Segment[];
}

interface Mark extends Place {
  id: string;
}

interface Marks {
  statement: Mark[];
  claim: Mark[];
  cue: Mark[];
  period: Mark[];
}

/** The places of facts that have a certain one; rejected facts leave the text alone. */
function marksOf(facts: readonly ReviewedFact[]): Marks {
  const marks: Marks = { statement: [], claim: [], cue: [], period: [] };
  const add = (kind: keyof Marks, id: string, place: (Place & { lost?: string }) | null | undefined) => {
    if (place && place.lost === undefined) marks[kind].push({ id, start: place.start, end: place.end });
  };
  for (const fact of facts) {
    if (fact.type === 'finding' || fact.decision === 'rejected') continue;
    if (fact.type === 'statement') {
      add('statement', fact.id, fact.content);
      add('cue', fact.id, fact.cue);
    } else {
      add('claim', fact.id, fact.words);
      add('period', fact.id, fact.period?.place);
    }
  }
  return marks;
}

/** For each character, the number (from 1) of the innermost mark over it; 0 for none. */
function painted(length: number, marks: Mark[]): Uint32Array {
  const owners = new Uint32Array(length);
  const numbers = [...marks.keys()].sort(
    (a, b) => marks[b].end - marks[b].start - (marks[a].end - marks[a].start) || a - b,
  );
  for (const number of numbers) owners.fill(number + 1, marks[number].start, marks[number].end);
  return owners;
}

/** Cuts a text into paragraphs, and these into stretches under the same marks: one pass over the text. */
export function paragraphsOf(body: string, facts: readonly ReviewedFact[]): Paragraph[] {
  const marks = marksOf(facts);
  const owners = {
    statement: painted(body.length, marks.statement),
    claim: painted(body.length, marks.claim),
    cue: painted(body.length, marks.cue),
    period: painted(body.length, marks.period),
  };
  const seen = new Set<Mark>();
  const opening = (mark: Mark | undefined) => mark !== undefined && !seen.has(mark) && !!seen.add(mark);
  const segment = (start: number, end: number): Segment => {
    const statement = marks.statement[owners.statement[start] - 1];
    const claim = marks.claim[owners.claim[start] - 1];
    return {
      start,
      end,
      statement: statement?.id ?? null,
      claim: claim?.id ?? null,
      cue: owners.cue[start] > 0,
      period: owners.period[start] > 0,
      opens: { statement: opening(statement), claim: opening(claim) },
    };
  };
  const sameMarks = (a: number, b: number) =>
    owners.statement[a] === owners.statement[b] &&
    owners.claim[a] === owners.claim[b] &&
    owners.cue[a] === owners.cue[b] &&
    owners.period[a] === owners.period[b];

  const paragraphs: Paragraph[] = [];
  let paragraph: Paragraph = { start: 0, end: 0, segments: [] };
  let start = 0;
  for (let at = 0; at <= body.length; at++) {
    const ends = at === body.length || body[at] === '\n';
    if (at > start && (ends || !sameMarks(start, at))) {
      paragraph.segments.push(segment(start, at));
      start = at;
    }
    if (!ends) continue;
    paragraphs.push({ ...paragraph, end: at });
    start = at + 1;
    paragraph = { start, end: start, segments: [] };
  }
  return paragraphs;
}

const sameSegment = (a: Segment, b: Segment): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.statement === b.statement &&
  a.claim === b.claim &&
  a.cue === b.cue &&
  a.period === b.period &&
  a.opens.statement === b.opens.statement &&
  a.opens.claim === b.opens.claim;

const sameParagraph = (a: Paragraph, b: Paragraph): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.segments.length === b.segments.length &&
  a.segments.every((segment, at) => sameSegment(segment, b.segments[at]));

/** Paragraphs that are as they were are the very objects they were, so that only the others are drawn again. */
export function keepingSame(before: readonly Paragraph[], now: Paragraph[]): Paragraph[] {
  return now.map((paragraph, at) => (before[at] && sameParagraph(before[at], paragraph) ? before[at] : paragraph));
}
