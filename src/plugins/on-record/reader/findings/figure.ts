import Decimal from 'decimal.js';
import type { Amount } from '../claims/amount';
import { written } from '../numbers/exact';
import type { ClaimRule } from '../claims/rules';
import { fold } from '../text/fold';
import { placeIn, wordsOf, type Tokens } from '../text/tokens';
import { tell } from '../text/why';
import type { Claim, UnitKind } from '../types';
import type { FindingGrammar } from './grammar';

/** A claim made comparable: its value in the base unit of its kind. */
export interface Figure {
  /** Its index among the claims. */
  index: number;
  first: number;
  last: number;
  value: Decimal;
  /** How much of that base unit its own unit is. */
  size: string;
  /** What it measures; only figures with the same one are set against each other. */
  measure: string;
  claim: Claim;
  sentence: number;
  paragraph: number;
  /** Which words that tie figures to one another stand in its sentence; without them most questions have their answer. */
  ties: number;
  /** Half a unit of the last digit spoken. */
  rounding: Decimal;
  /** The value, were the two sides of its decimal slash turned round («۸/۱۹» for ۱۹٫۸); undefined where it has none. */
  turned: Decimal | undefined;
  /** Takes the turned value for the claim's own; the claim's rule says so. */
  turn(): void;
}

/** How much of the base unit of its kind one UCUM unit is. */
const BASE: Record<string, string> = {
  t: '1000',
  kg: '1',
  g: '0.001',
  mg: '0.000001',
  km: '1000',
  m: '1',
  cm: '0.01',
  mm: '0.001',
  har: '10000',
  km2: '1000000',
  m2: '1',
  MW: '1000000',
  kW: '1000',
  GW: '1000000000',
  W: '1',
  h: '3600',
  min: '60',
  s: '1',
  L: '1',
  m3: '1000',
  mL: '0.001',
  // a toman is ten rials
  IRT: '10',
  IRR: '1',
};

const TURNED: ClaimRule = 'claim.turned';

/** Kinds that have no unit to tell apart. */
const RELATIVE = new Set<UnitKind>(['percent', 'ratio', 'none']);

/** Claims with one value as figures, in reading order. */
export function figuresOf(tokens: Tokens, amounts: Amount[], claims: Claim[], grammar: FindingGrammar): Figure[] {
  const figures: Figure[] = [];
  let sentence = -1;
  let ties = 0;
  for (let index = 0; index < amounts.length; index += 1) {
    const { value } = claims[index];
    if (value === undefined) continue;
    const at = placeIn(tokens.sentences, amounts[index].first);
    if (at !== sentence) ties = tiesIn(tokens, (sentence = at), grammar);
    figures.push(new ClaimFigure(tokens, amounts[index], claims[index], value, index, grammar.head, sentence, ties));
  }
  return figures;
}

function tiesIn({ sentences, word }: Tokens, sentence: number, { ties }: FindingGrammar): number {
  let found = 0;
  for (let i = sentences[sentence]; i < sentences[sentence + 1]; i += 1) found |= ties.of(word[i]);
  return found;
}

/** Most figures are never reckoned with, so what reckoning needs is made when first asked for. */
class ClaimFigure implements Figure {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly size: string;
  private measured: string | undefined;
  private reckoned: Decimal | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly amount: Amount,
    readonly claim: Claim,
    private stated: string,
    readonly index: number,
    private readonly head: FindingGrammar['head'],
    readonly sentence: number,
    readonly ties: number,
  ) {
    this.first = amount.first;
    this.last = amount.last;
    this.size = baseOf(claim) ?? '1';
    this.paragraph = placeIn(tokens.paragraphs, amount.first);
  }

  get measure(): string {
    this.measured ??= measureOf(this.claim, this.head);
    return this.measured;
  }

  get value(): Decimal {
    this.reckoned ??= new Decimal(this.stated).times(this.size);
    return this.reckoned;
  }

  get rounding(): Decimal {
    const { value, scale } = this.amount.number;
    return new Decimal(10).pow(-value.places).times(written(scale)).times(this.size).div(2);
  }

  get turned(): Decimal | undefined {
    const turned = this.turnedRound();
    return turned === undefined ? undefined : new Decimal(turned).times(this.size);
  }

  turn(): void {
    const turned = this.turnedRound();
    if (turned === undefined) return;
    this.stated = turned;
    this.claim.value = turned;
    this.claim.rule = `${this.claim.rule.split('.', 1)[0]}.${TURNED}`;
    tell(this.tokens, this.claim, TURNED, this.amount.number.first, this.amount.number.last, turned);
    this.reckoned = undefined;
  }

  /** In the unit of the claim, as an exact decimal. */
  private turnedRound(): string | undefined {
    const { first, last, count, scale } = this.amount.number;
    const [whole, part] = written(count).split('.');
    if (!part || !wordsOf(this.tokens, first, last).includes('/')) return undefined;
    return new Decimal(`${part}.${whole}`).times(written(scale)).toFixed();
  }
}

/** An amount in base units, in the unit that a figure of its kind was written in. */
export function inUnitOf(figure: Figure, amount: Decimal): Decimal {
  return amount.div(figure.size);
}

function baseOf({ unit }: Claim): string | undefined {
  return unit.code === undefined ? undefined : BASE[unit.code];
}

function measureOf(claim: Claim, head: FindingGrammar['head']): string {
  const { kind, code, text } = claim.unit;
  if (kind === 'count') return `count ${fold(headWord(text ?? '', head))}`;
  if (RELATIVE.has(kind) || baseOf(claim) !== undefined) return kind;
  return `${kind} ${code ?? fold(text ?? '')}`;
}

function headWord(text: string, head: FindingGrammar['head']): string {
  if (head === 'last') return text.slice(text.lastIndexOf(' ') + 1);
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}
