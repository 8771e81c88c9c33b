import type { FindingKind, Mode, Modifier, SpeakerKind, UnitKind } from '../reader/types';

/** Closed lists: what requests are checked against and what the tables hold. */

export const MODES = ['direct', 'indirect', 'mixed'] as const satisfies readonly Mode[];

export const SPEAKER_KINDS = ['person', 'organization'] as const satisfies readonly SpeakerKind[];

export const MODIFIERS = [
  'exactly',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
] as const satisfies readonly Modifier[];

export const UNIT_KINDS = [
  'count',
  'currency',
  'percent',
  'ratio',
  'mass',
  'length',
  'area',
  'volume',
  'power',
  'energy',
  'duration',
  'temperature',
  'speed',
  'angle',
  'data',
  'none',
] as const satisfies readonly UnitKind[];

export const FINDING_KINDS = [
  'ratio-mismatch',
  'percent-mismatch',
  'sum-mismatch',
  'conflict',
] as const satisfies readonly FindingKind[];

/** An exact decimal: what JavaScript's and SQL's numbers would round is kept to the last digit. */
export const DECIMAL = '^-?[0-9]+(\\.[0-9]+)?$';

/** What a source is. */
export const SOURCE_KINDS = ['agency', 'outlet', 'ministry', 'organization', 'person', 'document'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
