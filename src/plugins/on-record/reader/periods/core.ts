import { mayBegin } from '../numbers/number';
import { KERNEL } from './grammar';
import { Stretches } from './stretches';
import type { Core } from './wholes';

export type { Core } from './wholes';

/** Reads period kernels of one sentence. */
export class Cores extends Stretches {
  /** The longest period that begins at token `i`. */
  at(i: number): Core | undefined {
    if (!this.mayStand(i)) return undefined;
    const found = [
      this.phrase(i),
      this.year(i),
      this.date(i),
      this.dates(i),
      this.monthFirst(i),
      this.counted(i),
      this.related(i),
      this.part(i),
      this.season(i),
      this.weekday(i),
      this.edge(i),
      this.spoken(i),
      this.frequency(i),
      this.numericDate(i),
    ];
    let best: Core | undefined;
    for (const core of found) if (core && (!best || core.last > best.last)) best = core;
    return best;
  }

  /** «ابتدای امسال», «پایان سال ۹۹», "the end of 2024". */
  protected edge(i: number): Core | undefined {
    const { grammar, tokens, limit } = this;
    const edge = grammar.edges.at(tokens, i, limit);
    if (!edge) return undefined;
    const at = i + grammar.edges.length;
    const core = this.monthFirst(at) ?? this.season(at) ?? this.whole(at) ?? this.loneYear(at);
    if (!core) return undefined;
    const days = core.days;
    if (!days || edge === 'within') return { last: core.last, days: null };
    const day = edge === 'start' ? days.from : days.to;
    return { last: core.last, days: { from: day, to: day } };
  }

  /** The cheap question first: whether any kernel may begin here. */
  private mayStand(i: number): boolean {
    const { grammar, tokens, limit } = this;
    if (i >= limit) return false;
    return (grammar.flags.of(tokens.word[i]) & KERNEL) !== 0 || mayBegin(tokens, i, grammar.numbers);
  }
}
