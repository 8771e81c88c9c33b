import type { Explanation } from './explanation';
import { isolated } from './bidi';
import type { Paint, Style } from './colours';

/** Something marked in the text: a statement in braces, a claim in brackets, a number not taken in angle brackets. */
export interface Mark {
  id: string;
  start: number;
  end: number;
  style: Style;
}

const SIGNS: Partial<Record<Style, [string, string]>> = {
  statement: ['{', '}'],
  claim: ['[', ']'],
  refused: ['‹', '›'],
};

/** The marks of a text in reading order, the longer first where two begin together. */
export function marksOf({ statements, claims, refused }: Explanation): Mark[] {
  const marks: Mark[] = [
    ...statements.map(({ id, content: { start, end } }): Mark => ({ id, start, end, style: 'statement' })),
    ...claims.map(({ id, start, end }): Mark => ({ id, start, end, style: 'claim' })),
    ...refused.map(({ start, end }, k): Mark => ({ id: `x${k + 1}`, start, end, style: 'refused' })),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text from `start` to `end` with the signs of the marks in it, each with its id after the closing one. */
export function marked(text: string, start: number, end: number, marks: Mark[], paint: Paint): string {
  const signs: { at: number; closes: boolean; length: number; written: string }[] = [];
  for (const mark of marks) {
    const [open, close] = SIGNS[mark.style] ?? ['', ''];
    const length = mark.end - mark.start;
    if (mark.start >= start && mark.start < end)
      signs.push({ at: mark.start, closes: false, length: -length, written: paint(mark.style, open) });
    if (mark.end > start && mark.end <= end)
      signs.push({ at: mark.end, closes: true, length, written: paint(mark.style, close + isolated(mark.id)) });
  }
  // At one place what closes comes before what opens, and of each kind the inner mark closes first and opens last.
  signs.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || a.length - b.length);
  let out = '';
  let from = start;
  for (const sign of signs) {
    out += text.slice(from, sign.at) + sign.written;
    from = sign.at;
  }
  return out + text.slice(from, end);
}
