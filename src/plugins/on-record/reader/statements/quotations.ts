import { codeAt, isComma, isStop, signAt } from '../text/marks';
import { APART, MARK_TOKEN, type Tokens } from '../text/tokens';

/** Words between quotation marks; `open` and `close` are the marks' tokens (`close` may lie one past a paragraph left open). */
export interface Quotation {
  open: number;
  close: number;
  /** Nobody closes it. */
  endless?: true;
}

/** Opening marks and what closes them; the straight mark does both. */
const PAIRS: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"', '‘': '’' };
const CODES = new Set(
  Object.entries(PAIRS)
    .flat()
    .map((sign) => sign.charCodeAt(0)),
);
/** The opening mark whose closing one looks as another's opening one. */
const TURNED = '„';
/** Marks that copy desks and machines mix up. */
const DOUBLE = '"“”';

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
  /** The last paragraph that began with the mark of the open quotation. */
  private reached = 0;

  constructor(private readonly tokens: Tokens) {}

  run(): Quotation[] {
    const { tokens } = this;
    for (let i = 0; i < tokens.count; i += 1) {
      if (tokens.kind[i] !== MARK_TOKEN || !CODES.has(codeAt(tokens, i))) continue;
      while (tokens.paragraphs[this.paragraph + 1] <= i) this.paragraph += 1;
      this.see(i, signAt(tokens, i));
    }
    this.giveUp();
    return this.list;
  }

  private see(i: number, typed: string): void {
    const sign = this.isTurned(i, typed) ? TURNED : this.isStray(i, typed) ? this.closer : typed;
    if (this.isForgotten(i, sign)) {
      this.list.push({ open: this.open, close: i - 1 });
      this.open = -1;
    } else if (this.open >= 0 && sign === this.closer && (sign !== '’' || this.closes(i)) && !this.isOpening(i, sign)) {
      this.list.push({ open: this.open, close: i });
      this.open = -1;
      return;
    }
    if (!(sign in PAIRS) || (sign === '‘' && !this.opens(i))) return;
    if (this.open >= 0) {
      if (this.paragraphOf(this.open) === this.paragraph) return;
      if (this.goesOn(i, sign)) {
        this.reached = this.paragraph;
        this.closer = PAIRS[sign];
        return;
      }
      this.giveUp();
    }
    this.open = i;
    this.reached = this.paragraph;
    this.closer = PAIRS[sign];
  }

  /** «”كلمة“»: a closing mark that can only open, before an opening one that closes. */
  private isTurned(i: number, sign: string): boolean {
    const { tokens } = this;
    return this.open < 0 && sign === '”' && this.opens(i) && i + 1 < tokens.count && tokens.gap[i + 1] !== APART;
  }

  /** A straight mark that can only open, at the head of a sentence: the one before was never closed. */
  private isForgotten(i: number, sign: string): boolean {
    const { tokens } = this;
    if (this.open < 0 || sign !== '"' || this.closer !== sign || this.open + 1 >= i) return false;
    const shape = tokens.gap[i] === APART && !this.closes(i) && isStop(tokens, i - 1);
    return shape && this.paragraphOf(this.open) === this.paragraph;
  }

  /** A double mark of another kind than the opening one closes where it can only close: written on to the word before it, and not to one after. */
  private isStray(i: number, sign: string): boolean {
    if (this.open < 0 || sign === this.closer || !DOUBLE.includes(sign) || !DOUBLE.includes(this.closer)) return false;
    const closes = this.closes(i) || isComma(this.tokens, i - 1) || isStop(this.tokens, i - 1);
    return this.tokens.gap[i] !== APART && closes && this.reached === this.paragraph;
  }

  /** A straight mark opens at the head of a paragraph, and wherever the paragraph before left a quotation open that does not go on. */
  private isOpening(i: number, sign: string): boolean {
    if (!(sign in PAIRS) || this.paragraphOf(this.open) === this.paragraph) return false;
    return i === this.tokens.paragraphs[this.paragraph] || this.reached !== this.paragraph;
  }

  /** Each paragraph of a long quotation begins with its opening mark; with marks that open and close, none may be left out. Desks mix the double marks up here too. */
  private goesOn(i: number, sign: string): boolean {
    if (i !== this.tokens.paragraphs[this.paragraph]) return false;
    const alike = PAIRS[sign] === this.closer;
    if (!alike && !(DOUBLE.includes(sign) && DOUBLE.includes(this.closer))) return false;
    return (alike && sign !== this.closer) || this.reached === this.paragraph - 1;
  }

  /** A quotation nobody closes ends with its paragraph, or the last that went on with it. */
  private giveUp(): void {
    if (this.open < 0) return;
    const last = this.closer in PAIRS ? this.reached : this.paragraphOf(this.open);
    this.list.push({ open: this.open, close: this.tokens.paragraphs[last + 1] ?? this.tokens.count, endless: true });
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
