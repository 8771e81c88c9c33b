import { useMemo } from 'react';
import type { ReviewedClaim } from '../../../../../shared/review/facts';
import { useFormats, type Formats } from '../../../language/format';
import { useTexts, type TextKey } from '../../../texts';

/** A claim's number, or its two ends, in the reader's digits. */
export function numberOf({ value, low, high }: ReviewedClaim, formats: Formats): string {
  if (value !== null) return formats.decimal(value);
  return `${formats.decimal(low ?? '')}–${formats.decimal(high ?? '')}`;
}

/** A claim's value as it was read: its modifier in words, number, and unit. */
export function useClaimLabel(): (claim: ReviewedClaim) => string {
  const formats = useFormats();
  const text = useTexts();
  return useMemo(() => {
    // Each label is asked for at every drawing of a long text; a claim that is changed is another object.
    const made = new WeakMap<ReviewedClaim, string>();
    return (claim) => {
      const label = made.get(claim) ?? labelOf(claim, formats, text);
      made.set(claim, label);
      return label;
    };
  }, [formats, text]);
}

function labelOf(claim: ReviewedClaim, formats: Formats, text: (key: TextKey) => string): string {
  const unit = unitOf(claim, text);
  const modifier = claim.modifier === 'exactly' ? '' : `${text(`modifier.${claim.modifier}`)} `;
  return `${modifier}${numberOf(claim, formats)}${unit && ` ${unit}`}`;
}

/** What a claim's number is a number of, in words. */
function unitOf({ unit }: ReviewedClaim, text: (key: TextKey) => string): string {
  if (unit.kind === 'percent' || unit.kind === 'ratio') return text(`unit.${unit.kind}`);
  return unit.code ? unitName(unit.code, text) : (unit.text ?? '');
}

/** The units that newspapers name in words of their own; the others go by their code. */
const NAMED = ['IRT', 'IRR', 'USD', 'EUR', 't', 'kg', 'har', 'm2', 'm3', 'km', 'L', 'MW', 'd', 'h', 'a', 'mo'] as const;

/** A unit's name in the reader's language, or its code. */
export function unitName(code: string, text: (key: TextKey) => string): string {
  const named = NAMED.find((one) => one === code);
  return named ? text(`unit.${named}`) : code;
}
