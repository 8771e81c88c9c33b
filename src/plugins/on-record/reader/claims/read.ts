import type { NumberRead } from '../numbers/number';
import type { Modifier } from '../types';
import type { UnitRead } from './unit';

/** A number with what stands around it, in tokens `[first, last)`; `unit` is null until it is found elsewhere. */
export interface Amount {
  first: number;
  last: number;
  number: NumberRead;
  /** The far end of a range. */
  high: NumberRead | null;
  unit: UnitRead | null;
  modifier: Modifier;
  rule: string;
}
