import { MARK_TOKEN, type Tokens } from '../text/tokens';

/** Words between quotation marks; `open` and `close` are the marks' tokens (`close` may lie one past a paragraph left open). */
export interface Quotation {
  open: number;
  close: number;
}

/** Opening marks and what closes them; the straight mark does both. */
const PAIRS: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"', '‘': '’' };
const CLOSERS = new Set(Object.values(PAIRS));

/** The outermost quotations of a text, and for each token which of them it lies in (-1: none). */
export interface Quotations {
  list: Quotation[];
  inside: Int32Array;
}

/** Pairs quotation marks. A quotation may run over paragraphs when each goes on with an opening mark or the closing one comes before another opens. */
export function findQuotations(tokens: Tokens): Quotations {
  const list = new Pairing(tokens).run();
  const inside = new Int32Array(tokens.count).fill(-1);
  list.forEach(({ open, close }, q) => inside.fill(q, open, Math.min(close + 1, tokens.count)));
  return { list, inside };
}

class Pairing {
  private readonly list: Quotation[] = [];
  private open = -1;
  private closer = '';
  private paragraph = 0;

  constructor(private readonly tokens: Tokens) {}

  run(): Quotation[] {
    const { tokens } = this;
    for (let i = 0; i < tokens.count; i += 1) {
      while (tokens.paragraphs[this.paragraph + 1] <= i) this.paragraph += 1;
      if (tokens.kind[i] !== MARK_TOKEN) continue;
      const sign = tokens.text[tokens.start[i]];
      if (CLOSERS.has(sign) || sign in PAIRS) this.see(i, sign);
    }
    this.giveUp();
    return this.list;
  }

  private see(i: number, sign: string): void {
    if (this.open >= 0 && sign === this.closer && (sign !== '’' || this.closes(i))) {
      const straight = sign === '"' && this.paragraphOf(this.open) !== this.paragraph;
      if (!straight) {
        this.list.push({ open: this.open, close: i });
        this.open = -1;
        return;
      }
    }
    if (!(sign in PAIRS) || (sign === '‘' && !this.opens(i))) return;
    if (this.open >= 0) {
      if (this.paragraphOf(this.open) === this.paragraph) return;
      if (i === this.tokens.paragraphs[this.paragraph] && PAIRS[sign] === this.closer) return;
      this.giveUp();
    }
    this.open = i;
    this.closer = PAIRS[sign];
  }

  /** A quotation nobody closes ends with its paragraph. */
  private giveUp(): void {
    if (this.open < 0) return;
    const end = this.tokens.paragraphs[this.paragraphOf(this.open) + 1] ?? this.tokens.count;
    this.list.push({ open: this.open, close: end });
    this.open = -1;
  }

  private paragraphOf(token: number): number {
    const { paragraphs } = this.tokens;
    if (token >= paragraphs[this.paragraph]) return this.paragraph;
    let low = 0;
    let high = this.paragraph;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle] <= token) low = middle;
      else high = middle;
    }
    return low;
  }

  private opens(i: number): boolean {
    return this.tokens.gap[i] === 0;
  }

  private closes(i: number): boolean {
    return i + 1 >= this.tokens.count || this.tokens.gap[i + 1] === 0 || this.tokens.kind[i + 1] === MARK_TOKEN;
  }
}
