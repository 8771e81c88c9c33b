import { meaningOf } from '../../reader/rules';
import type { Claim, Statement } from '../../reader/types';
import { isolated, onOneLine } from './bidi';
import type { Paint } from './colours';
import type { Explanation, Reason } from './explanation';
import { MarkedText, marksOf, type Mark } from './marks';

/** Words beyond this are cut in the middle: the paragraph above has them all. */
const LONGEST = 60;
/** How wide the names of rules stand. */
const COLUMN = 17;

/** An explanation as lines for a human at a terminal: each paragraph with its marks, and beneath it why each was made. */
export class Report {
  private readonly marks: Mark[];
  private readonly marked: MarkedText;
  private listed = 0;
  private readonly lines: string[] = [];
  private readonly fired = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly explanation: Explanation,
    private readonly paint: Paint,
  ) {
    this.marks = marksOf(explanation);
    this.marked = new MarkedText(text, this.marks, paint);
  }

  written(): string {
    const { language, readerVersion, statements, claims, refused } = this.explanation;
    this.line(`language ${language}, reader ${readerVersion}`);
    this.line(`statements ${statements.length}, claims ${claims.length}, not taken ${refused.length}`);
    this.line('{statement} [claim] ‹not taken›');
    for (const [start, end] of paragraphsOf(this.text)) this.paragraph(start, end);
    this.findings();
    this.legend();
    return `${this.lines.join('\n')}\n`;
  }

  private paragraph(start: number, end: number): void {
    this.line('');
    this.line(isolated(this.marked.piece(start, end)));
    const first = this.listed;
    while (this.listed < this.marks.length && this.marks[this.listed].start < end) this.listed += 1;
    if (this.listed > first) this.line('');
    for (const mark of this.marks.slice(first, this.listed)) this.mark(mark);
  }

  private mark(mark: Mark): void {
    const { statements, claims, refused } = this.explanation;
    const at = Number(mark.id.slice(1)) - 1;
    if (mark.style === 'statement') this.statement(statements[at]);
    else if (mark.style === 'claim') this.claim(claims[at]);
    else this.refusal(mark.id, refused[at]);
  }

  private statement({ id, mode, cue, speaker, rule }: Statement): void {
    const { why, carried } = this.explanation;
    this.line(`  ${this.paint('statement', id)} ${mode}, by ${speaker ? shown(speaker.name) : 'nobody named'}`);
    if (speaker?.position) this.row('office', shown(speaker.position));
    this.rule(rule, cue ? shown(cue.text) : '');
    for (const reason of why[id]) this.reason(reason, carried[id] ? ` as in ${carried[id]}` : '');
  }

  private claim({ id, statement, value, low, high, modifier, unit, rule }: Claim): void {
    const amount = value ?? `${low} to ${high}`;
    const said = [modifier, amount, unit.kind, unit.code].filter((word) => word && word !== 'exactly').join(' ');
    const where = statement ? `in ${statement}` : 'in the article’s own voice';
    this.line(`  ${this.paint('claim', id)} ${said}, ${where}`);
    const reasons = this.explanation.why[id];
    for (const reason of reasons) this.reason(reason, '');
    if (!reasons.some((reason) => rule.endsWith(`.${reason.rule}`))) this.rule(rule, '');
  }

  private refusal(id: string, { rule, text }: Omit<Reason, 'says'>): void {
    this.line(`  ${this.paint('refused', id)} not taken`);
    this.rule(rule, shown(text));
  }

  private reason({ rule, text, says }: Reason, more: string): void {
    this.rule(rule, [shown(text), isolated(says)].filter(Boolean).join(' → ') + more);
  }

  /** A rule by its name; the language, which the head of the report gives, is left out. */
  private rule(rule: string, words: string): void {
    const name = rule.replace(`${this.explanation.language}.`, '');
    this.fired.add(name);
    this.row(name, words);
  }

  private row(name: string, words: string): void {
    this.line(`     ${this.paint('quiet', name.padEnd(COLUMN))} ${words}`.trimEnd());
  }

  private findings(): void {
    const { findings } = this.explanation;
    this.line('');
    this.line(findings.length > 0 ? 'What does not add up:' : 'Everything that can be reckoned adds up.');
    for (const { kind, claims, explanation } of findings) {
      this.line(`  ${this.paint('wrong', kind)} ${claims.join(', ')}`);
      this.line(`     ${isolated(explanation)}`);
    }
  }

  /** What the rules that fired here go by. */
  private legend(): void {
    if (this.fired.size > 0) this.line('\nRules that fired:');
    for (const rule of [...this.fired].sort()) {
      this.line(`  ${rule}`);
      this.line(`     ${this.paint('quiet', isolated(meaningOf(rule)))}`);
    }
  }

  private line(words: string): void {
    this.lines.push(words);
  }
}

/** Words of the text inside a line of the report. */
function shown(words: string): string {
  const line = onOneLine(words);
  const half = LONGEST >> 1;
  const short = line.length > LONGEST ? `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}` : line;
  return isolated(short);
}

/** The paragraphs of a text that hold more than white space, as offsets. */
function paragraphsOf(text: string): [number, number][] {
  return [...text.matchAll(/[^\r\n\u2029]+/g)]
    .filter(([words]) => words.trim() !== '')
    .map((found): [number, number] => [found.index, found.index + found[0].length]);
}
