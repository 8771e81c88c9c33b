/** A stretch of the text, in UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** One rule at work: the words it looked at, and what it made of them. */
export interface Step extends Place {
  rule: string;
  /** A value, a unit, a name; empty where the rule's name says it all. */
  says: string;
}

/** Words that look like a claim or a statement, and the rule that says they are none. */
export interface Refusal extends Place {
  rule: string;
}

/** Gathers which rules fired while a text is read. The usual reading has none, and so pays nothing for it. */
export class Trace {
  readonly refused: Refusal[] = [];
  private readonly steps = new Map<object, Step[]>();

  /** Notes that a rule fired on a thing that is being read. */
  step(thing: object, step: Step): void {
    this.steps.set(thing, [...this.of(thing), step]);
  }

  /** What was noted of the parts holds for the whole that is made of them. */
  join(whole: object, parts: object[]): void {
    this.steps.set(
      whole,
      parts.flatMap((part) => this.of(part)),
    );
  }

  refuse(refusal: Refusal): void {
    this.refused.push(refusal);
  }

  /** The rules that fired on a thing, in their order. */
  of(thing: object): Step[] {
    return this.steps.get(thing) ?? [];
  }
}
