import { mayBegin } from '../numbers/number';
import { NUMERAL } from '../text/tokens';
import {
  COUNT,
  EDGE,
  EVERY,
  KERNELS,
  MONTH,
  ORDINAL,
  PHRASE,
  RELATIVE,
  SEASON,
  SPAN,
  THESE,
  WEEKDAY,
  YEAR,
} from './openings';
import { Stretches } from './stretches';
import type { Core } from './wholes';

export type { Core } from './wholes';

/** What a counted stretch may begin with beside a number. */
const COUNTED = COUNT | ORDINAL | SPAN;

/** Reads period kernels of one sentence. */
export class Cores extends Stretches {
  /** The longest period that begins at token `i`; only the kinds are tried that its word may begin. */
  at(i: number): Core | undefined {
    if (i >= this.limit) return undefined;
    const may = this.grammar.flags.of(this.tokens.word[i]);
    const numeral = this.tokens.kind[i] === NUMERAL;
    const number = numeral || mayBegin(this.tokens, i, this.grammar.numbers);
    if (!(may & KERNELS) && !number) return undefined;
    return numeral ? this.ofDigits(i) : this.ofWords(i, may, number);
  }

  private ofDigits(i: number): Core | undefined {
    const date = longer(this.date(i), this.dates(i));
    return longer(longer(date, this.counted(i)), this.numericDate(i));
  }

  private ofWords(i: number, may: number, number: boolean): Core | undefined {
    let best: Core | undefined;
    if (may & PHRASE) best = longer(best, this.phrase(i));
    if (may & YEAR) best = longer(best, this.year(i));
    if (may & MONTH) best = longer(best, this.monthFirst(i));
    if (number || may & COUNTED) best = longer(best, this.counted(i));
    if (may & (SPAN | RELATIVE)) best = longer(best, this.related(i));
    if (may & (SPAN | ORDINAL)) best = longer(best, this.part(i));
    if (may & SEASON) best = longer(best, this.season(i));
    if (may & WEEKDAY) best = longer(best, this.weekday(i));
    if (may & EDGE) best = longer(best, this.edge(i));
    if (may & THESE) best = longer(best, this.spoken(i));
    if (may & EVERY) best = longer(best, this.frequency(i));
    return best;
  }

  /** «ابتدای امسال», «پایان سال ۹۹», "the end of 2024". */
  protected edge(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const edge = grammar.edges.at(tokens, i, limit);
    if (!edge) return undefined;
    const at = i + grammar.edges.length;
    const core =
      this.monthFirst(at) ??
      this.season(at) ??
      (edge === 'start' && this.countsAfterYear(at) ? undefined : this.whole(at)) ??
      this.loneYear(at);
    if (!core) return undefined;
    const days = core.days;
    if (!days || edge === 'within') return { last: core.last, days: null };
    const day = edge === 'start' ? days.from : days.to;
    return { last: core.last, days: { from: day, to: day } };
  }
}

function longer(best: Core | undefined, core: Core | undefined): Core | undefined {
  return core && (!best || core.last > best.last) ? core : best;
}
