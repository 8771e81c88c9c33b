import type { NumberRead } from '../numbers/number';
import type { PeriodRule } from '../periods/rules';
import type { Modifier } from '../types';
import type { ClaimRule } from './rules';
import type { UnitRead } from './unit';

/** Tokens that hold no amounts, as periods and clock times take them. */
export interface Covered {
  first: number;
  last: number;
  rule: PeriodRule;
}

/** A number with what stands around it, in tokens `[first, last)`; `unit` is null until it is found elsewhere. */
export interface Amount {
  first: number;
  last: number;
  number: NumberRead;
  /** The far end of a range. */
  high: NumberRead | null;
  unit: UnitRead | null;
  modifier: Modifier;
  rule: ClaimRule;
}
