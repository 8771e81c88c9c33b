import type { Explanation } from './explanation';
import { isolated } from './bidi';
import type { Paint, Style } from './colours';

/** Something marked in the text: a statement in braces, a claim in brackets, a number not taken in angle brackets. */
export interface Mark {
  id: string;
  start: number;
  end: number;
  style: MarkStyle;
}

type MarkStyle = Extract<Style, 'statement' | 'claim' | 'refused'>;

const SIGNS: Record<MarkStyle, [string, string]> = {
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

/** A sign of a mark, and where in the text it is set. */
interface Sign {
  at: number;
  closes: boolean;
  /** At one place the inner mark closes first and opens last. */
  rank: number;
  written: string;
}

function signsOf(marks: Mark[], paint: Paint): Sign[] {
  const signs = marks.flatMap(({ id, start, end, style }): Sign[] => {
    const [open, close] = SIGNS[style];
    return [
      { at: start, closes: false, rank: start - end, written: paint(style, open) },
      { at: end, closes: true, rank: end - start, written: paint(style, close + isolated(id)) },
    ];
  });
  return signs.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || a.rank - b.rank);
}

/** A text with the signs of its marks in it, each mark's id after its closing sign; read piece by piece, onwards. */
export class MarkedText {
  private readonly signs: Sign[];
  private next = 0;

  constructor(
    private readonly text: string,
    marks: Mark[],
    paint: Paint,
  ) {
    this.signs = signsOf(marks, paint);
  }

  /** The piece from `start` to `end`, which must come after the piece before. */
  piece(start: number, end: number): string {
    let out = '';
    let from = start;
    for (let sign = this.signs[this.next]; sign && sign.at <= end; sign = this.signs[this.next]) {
      if (sign.at === end && !sign.closes) break;
      const at = Math.max(sign.at, start);
      out += this.text.slice(from, at) + sign.written;
      from = at;
      this.next += 1;
    }
    return out + this.text.slice(from, end);
  }
}
